import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLYPH } from '../../../src/views/timeline/mark.ts'
import { labelLeft, labelWithin, placeLabels, shorten } from '../../../src/views/timeline/labels.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'
import { dayMark, measure } from './laid-out.ts'

const titles = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdeабв'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '))

describe('shorten', () => {
  it('never gives more than fits, and ends at the end of a word', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 0, max: 600 }), (title, room) => {
        const text = shorten(title, room, measure)
        if (text === null) {
          expect(measure(title)).toBeGreaterThan(room)
          return
        }
        expect(measure(text)).toBeLessThanOrEqual(room)
        if (text === title) return
        expect(text.endsWith(' …')).toBe(true)
        expect(title.startsWith(`${text.slice(0, -2)} `)).toBe(true)
      }),
      RUNS,
    )
  })

  it('keeps as many words as fit', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 76, max: 600 }), (title, room) => {
        const text = shorten(title, room, measure)
        if (text === null || text === title) return
        const kept = text.split(' ').length - 1
        const more = title.split(' ').slice(0, kept + 1)
        expect(measure(`${more.join(' ')} …`) > room || more.length === title.split(' ').length).toBe(true)
      }),
      RUNS,
    )
  })

  it('says nothing rather than a word of no meaning', () => {
    expect(shorten('Activists detained in Almaty', 60, measure)).toBeNull()
    expect(shorten('Released', 60, measure)).toBe('Released')
    expect(shorten('Activists detained in Almaty', 130, measure)).toBe('Activists detained …')
    expect(shorten('Antidisestablishmentarianism', 100, measure)).toBeNull()
  })
})

describe('placeLabels', () => {
  it('gives the room up to the next mark of the line, and all it wants to the last', () => {
    const marks = [dayMark(0, 100), dayMark(1, 160), dayMark(2, 130)]
    const labels = placeLabels(
      marks,
      ({ row }) => (row === 2 ? 1 : 0),
      () => 'A title that is long',
      measure,
    )
    expect([...labels.keys()].map(({ row }) => row).toSorted((a, b) => a - b)).toEqual([1, 2])
    expect(marks[1] && labels.get(marks[1])?.text).toBe('A title that is long')
  })

  it('never more than 300 pixels, so that one title does not fill the line', () => {
    const mark = dayMark(0, 100)
    const label = placeLabels(
      [mark],
      () => 0,
      () => 'word '.repeat(90).trim(),
      measure,
    ).get(mark)
    expect(label?.width).toBeLessThanOrEqual(300)
    expect(label?.text.endsWith(' …')).toBe(true)
  })

  it('stands within a bracket and above a bar, but behind a hatched span', () => {
    const bar = dayMark(0, 105, { shape: 'interval', x0: 100, x1: 400 })
    expect(labelLeft(bar)).toBeLessThan(120)
    expect(labelLeft({ ...bar, shape: 'open' })).toBeLessThan(120)
    expect(labelLeft(dayMark(0, 250, { shape: 'year', x0: 100, x1: 400, parts: [120, 380] }))).toBeLessThan(270)
    expect(labelLeft(dayMark(0, 250, { shape: 'within', x0: 100, x1: 400 }))).toBeGreaterThan(400)
    expect(labelLeft(dayMark(0, 250, { disputed: true }))).toBeGreaterThan(250 + GLYPH / 2 + 8)
  })
})

it('a label stays within the edges of a still picture: as it is, moved in, shortened, or not at all', () => {
  const title = 'Activists detained in Almaty'
  const label = { text: title, x: 100, width: measure(title) }
  const end = label.x + label.width
  expect(labelWithin(label, title, [0, end], measure)).toBe(label)
  const cut = labelWithin(label, title, [0, end - 20], measure)
  expect(cut?.text).toBe('Activists detained in …')
  const moved = labelWithin(label, title, [120, end], measure)
  expect(moved?.x).toBe(120)
  expect((moved?.x ?? 0) + (moved?.width ?? 0)).toBeLessThanOrEqual(end)
  expect(labelWithin(label, title, [0, 130], measure)).toBeNull()
})
