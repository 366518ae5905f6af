// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createViewHistory } from '../../src/app/view-history.ts'
import { toggleValue } from '../../src/view-state/change.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

const goTo = (search: string) => window.history.replaceState(null, '', `/${search}`)

beforeEach(() => goTo(''))

describe('the view and the address', () => {
  it('reads the address it starts with', () => {
    goTo('?place=almaty&at=2018-03-13')
    const { view } = createViewHistory(window).get()
    expect(view.filters.place).toEqual(['almaty'])
    expect(view.moment).toBe(17603)
  })

  it('writes what is set, and keeps the rest', () => {
    goTo('?place=almaty')
    const history = createViewHistory(window)
    history.set({ selected: '8-five-year-sentence' }, 'push')
    expect(window.location.search).toContain('place=almaty')
    expect(window.location.search).toContain('event=8-five-year-sentence')
  })

  it('keeps the words searched for in the history entry, out of the address', () => {
    const history = createViewHistory(window)
    history.set({ query: 'Bokayev' }, 'replace')
    expect(window.location.href).not.toContain('Bokayev')
    expect(createViewHistory(window).get().view.query).toBe('Bokayev')
  })

  it('keeps the data file through every step, and leaves it with one', () => {
    goTo('?data=data/other.attest')
    const history = createViewHistory(window)
    history.set({ selected: 'a' }, 'push')
    expect(window.location.search).toBe('?v=1&data=data/other.attest&event=a')
    history.set({ data: null }, 'push')
    expect(window.location.search).toBe('?v=1&event=a')
  })

  it('makes a change of the newest view, whatever was drawn when it was asked for', () => {
    const history = createViewHistory(window)
    const toggle = () => history.set(({ filters }) => ({ filters: toggleValue(filters, 'place', 'almaty') }), 'push')
    toggle()
    expect(window.location.search).toContain('place=almaty')
    toggle()
    expect(window.location.search).toBe('')
  })

  it('makes no step in a frame: Back belongs to the page around it', () => {
    goTo('?embed')
    const history = createViewHistory(window)
    const before = window.history.length
    history.set({ lanes: 'place' }, 'push')
    expect([window.history.length, window.location.search]).toEqual([before, '?v=1&lanes=place&embed=on'])
  })

  it('makes a step for a push and none for a replace', () => {
    const history = createViewHistory(window)
    const before = window.history.length
    history.set({ lanes: 'right' }, 'replace')
    expect(window.history.length).toBe(before)
    history.set({ lanes: 'place' }, 'push')
    expect(window.history.length).toBe(before + 1)
  })

  it('makes no step to the view that is there already', () => {
    goTo('?event=a&at=2018-03-13')
    const history = createViewHistory(window)
    const before = window.history.length
    history.set({ selected: 'a' }, 'push')
    history.set({ window: null }, 'push')
    expect(window.history.length).toBe(before)
    history.set({ query: 'Bokayev' }, 'push')
    expect(window.history.length).toBe(before + 1)
  })

  it('goes on where the browser takes no more addresses, and writes the last one later', () => {
    vi.useFakeTimers()
    const history = createViewHistory(window)
    const refused = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 30 seconds',
        'SecurityError',
      )
    })
    history.set({ lanes: 'right' }, 'replace')
    history.set({ lanes: 'place' }, 'replace')
    expect([history.get().view.lanes, window.location.search]).toEqual(['place', ''])
    refused.mockRestore()
    vi.advanceTimersByTime(5_000)
    expect(window.location.search).toBe('?v=1&lanes=place')
    vi.useRealTimers()
  })

  it('tells its listeners, until they leave', () => {
    const history = createViewHistory(window)
    let told = 0
    const leave = history.subscribe(() => told++)
    history.set({ lanes: 'right' }, 'replace')
    leave()
    history.set({ lanes: 'group' }, 'replace')
    expect(told).toBe(1)
  })
})

describe('what a link says and the data does not know', () => {
  it('is left out and told, once the data is there, until dismissed', () => {
    goTo('?place=atlantis,almaty&from=yesterday')
    const history = createViewHistory(window)
    expect(history.get().notices.map(({ param, reason }) => [param, reason])).toEqual([['from', 'badValue']])
    history.know(realDataset)
    expect(history.get().view.filters.place).toEqual(['almaty'])
    expect(history.get().notices.map(({ param, value, reason }) => [param, value, reason])).toEqual([
      ['from', 'yesterday', 'badValue'],
      ['place', 'atlantis', 'unknownId'],
    ])
    history.dismiss()
    expect(history.get().notices).toEqual([])
  })

  it('does not come back into the address with the next step', () => {
    goTo('?place=atlantis')
    const history = createViewHistory(window)
    history.know(realDataset)
    history.set({ lanes: 'right' }, 'push')
    expect(window.location.search).not.toContain('atlantis')
  })
})
