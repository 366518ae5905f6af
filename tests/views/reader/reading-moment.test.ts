import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { paragraphIndex } from '../../../src/views/reader/paragraph-index.ts'
import { daysAround, daysOfParagraph, momentFor } from '../../../src/views/reader/reading-moment.ts'
import { everything, realDataset } from '../../fixtures/real-dataset.ts'
import { select } from '../../fixtures/select.ts'

const SOURCE = 'kazakhstan-upr-2019'
const recordsOf = paragraphIndex(realDataset, SOURCE)
const daysOf = (number: number, passing = everything) =>
  daysOfParagraph(realDataset, passing, recordsOf(number).rows, SOURCE, number)

test('of every paragraph: its own events have begun, and one still lasts', () => {
  for (let number = 1; number <= 84; number++) {
    const dated = Array.from(recordsOf(number).rows, (row) => realDataset.records.at(row)).filter(
      (record) => record?.earliest !== null && record?.record_kind === 'event',
    )
    const days = daysOf(number)
    expect(days === null, `¶${number}`).toBe(dated.length === 0)
    if (days === null) continue
    const own = dated.filter((record) => record?.source[0]?.paragraph === number)
    for (const record of own.length > 0 ? own : dated) {
      expect(record?.earliest ?? Infinity).toBeLessThanOrEqual(days.from)
      expect(record?.latest ?? Infinity).toBeLessThanOrEqual(days.to)
    }
  }
})

test('the land protests end with the word of the UN; a paragraph without a date moves nothing', () => {
  expect(daysOf(8)?.from).toBe(dayOf(2017, 4, 1))
  expect(daysOf(17)).toBeNull()
})

test('a paragraph whose events the filter hides moves nothing; a window holds the moment', () => {
  const none = select(realDataset, {
    filters: { ...NO_FILTERS, type: ['hunger_strike'] },
    window: null,
    queryRows: null,
  })
  expect(daysOf(8, none)).toBeNull()
  const window = { from: dayOf(2016, 1, 1), to: dayOf(2016, 6, 30) }
  const days = daysOf(8, select(realDataset, { filters: NO_FILTERS, window, queryRows: null }))
  expect(days?.from).toBeGreaterThanOrEqual(window.from)
  expect(days?.to).toBeLessThanOrEqual(window.to)
})

test('reading ¶8 to ¶19 the moment goes forward through the assemblies, and back once, where the trade unions begin', () => {
  let moment: number | null = null
  const moves: { number: number; day: number }[] = []
  for (let number = 8; number <= 19; number++) {
    const days = daysOf(number)
    if (days === null) continue
    const next = momentFor(days, moment)
    if (next !== moment) moves.push({ number, day: next })
    moment = next
  }
  expect(moves).toEqual([
    { number: 8, day: dayOf(2017, 4, 1) },
    { number: 9, day: dayOf(2018, 3, 13) },
    { number: 13, day: dayOf(2019, 3, 22) },
    { number: 18, day: dayOf(2017, 1, 5) },
    { number: 19, day: dayOf(2018, 5, 28) },
  ])
})

const range = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }))
  .map(([from, length]) => ({ from, to: from + length }))

test('the moment goes into the days, and stays once it is there', () => {
  fc.assert(
    fc.property(range, fc.option(fc.integer({ min: 0, max: 25_000 })), (days, moment) => {
      const next = momentFor(days, moment)
      expect(next >= days.from && next <= days.to).toBe(true)
      expect(momentFor(days, next)).toBe(next)
    }),
  )
})

test('the days shown hold the moment and keep their length', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 0, max: 25_000 }), (visible, moment) => {
      const around = daysAround(visible, moment)
      expect(around).not.toBeNull()
      if (around === null) return
      expect(around.to - around.from).toBe(visible.to - visible.from)
      expect(moment >= around.from && moment <= around.to).toBe(true)
    }),
  )
  expect(daysAround(null, 5)).toBeNull()
})
