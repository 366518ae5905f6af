// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bringIntoView } from '../../src/ui/bring-into-view.ts'

/** A box 100 px high at the top of the page, with an element `top` px below its upper edge, `height` px high. */
function inBox(top: number, height = 20) {
  document.body.innerHTML = '<div style="overflow-y: auto"><p><mark></mark></p></div>'
  const box = document.querySelector('div')
  const mark = document.querySelector('mark')
  if (!box || !mark) throw new Error('no box')
  vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 100))
  vi.spyOn(mark, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 50, height))
  const shifts: (number | undefined)[] = []
  box.scrollBy = (options?: ScrollToOptions | number) => {
    shifts.push(typeof options === 'object' ? options.top : options)
  }
  return { mark, shift: () => shifts }
}

afterEach(() => vi.restoreAllMocks())

const nearest = { block: 'nearest', behavior: 'instant', margin: 10 } as const

describe('bringIntoView', () => {
  it.each([
    ['shows already', 40, []],
    ['lies below', 150, [80]],
    ['lies above', -60, [-70]],
    ['lies half below', 85, [15]],
  ])('nearest: an element that %s', (_, top, expected) => {
    const { mark, shift } = inBox(top)
    bringIntoView(mark, nearest)
    expect(shift()).toEqual(expected)
  })

  it('nearest: shows the beginning of an element that is higher than the box', () => {
    const { mark, shift } = inBox(60, 300)
    bringIntoView(mark, nearest)
    expect(shift()).toEqual([50])
  })

  it('start and center always move there', () => {
    const { mark, shift } = inBox(40)
    bringIntoView(mark, { ...nearest, block: 'start' })
    bringIntoView(mark, { ...nearest, block: 'center', margin: 0 })
    expect(shift()).toEqual([30])
  })

  it('does nothing where no box scrolls', () => {
    document.body.innerHTML = '<mark></mark>'
    const mark = document.querySelector('mark')
    if (!mark) throw new Error('no mark')
    expect(() => bringIntoView(mark, nearest)).not.toThrow()
  })
})
