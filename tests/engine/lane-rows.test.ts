import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneDays } from '../../src/engine/lane-days.ts'
import { laneCount, laneRows, lanesWithin, LONG, NO_LANE, STATISTICS_LANE } from '../../src/engine/lane-rows.ts'
import { outsideCounts } from '../../src/engine/outside-counts.ts'
import { FACET_KEYS, type Dataset } from '../../src/model/dataset.ts'
import type { DayRange } from '../../src/model/time.ts'
import { during, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS, valuesOf } from '../fixtures/random-dataset.ts'
import { select } from '../fixtures/select.ts'

const KEYS = ['group', ...FACET_KEYS] as const
type Key = (typeof KEYS)[number]

const dated = (dataset: Dataset) => Array.from({ length: dataset.datedRows }, (_, row) => row)

/** Ids of the lanes a row lies in, one row at a time. */
function lanesOf(dataset: Dataset, key: Key, row: number): readonly string[] {
  if (dataset.weight[row] === 0) return [STATISTICS_LANE]
  const group = dataset.vocabulary.groups[dataset.group[row] ?? 0]?.id
  const values = key === 'group' ? (group === undefined ? [] : [group]) : valuesOf(dataset, key, row)
  return values.length === 0 ? [NO_LANE] : values
}

const chosen = datasets.chain((dataset) => choicesFor(dataset).map((choice) => ({ dataset, choice })))

describe('laneRows', () => {
  it.each(KEYS)('equals a naive loop, by %s', (key) => {
    fc.assert(
      fc.property(chosen, ({ dataset, choice }) => {
        const { failing } = select(dataset, choice)
        const lanes = laneRows(dataset, failing, key)
        const found = new Map(lanes.map(({ id, rows }) => [id, [...rows]]))
        const all = new Set(dated(dataset).flatMap((row) => lanesOf(dataset, key, row)))
        for (const id of all) {
          const expected = dated(dataset).filter((row) => failing[row] === 0 && lanesOf(dataset, key, row).includes(id))
          expect(found.get(id) ?? []).toEqual(expected)
          if (key === 'group' || expected.length > 0) expect(found.has(id)).toBe(true)
        }
        expect([...found.keys()].filter((id) => !all.has(id))).toEqual([])
        if (key !== 'group') expect(lanes.filter(({ rows }) => rows.length === 0)).toEqual([])
      }),
      RUNS,
    )
  })

  it('stands in the vocabulary’s order, none and the statistics last', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...KEYS), (dataset, key) => {
        const values = key === 'group' ? dataset.vocabulary.groups.map(({ id }) => id) : dataset.facets[key].values
        const order = [...values, NO_LANE, STATISTICS_LANE]
        const ids = laneRows(dataset, new Uint16Array(dataset.records.length), key).map(({ id }) => id)
        expect(ids).toEqual(order.filter((id) => ids.includes(id)))
      }),
      RUNS,
    )
  })

  it('keeps apart what lasts longer than three months', () => {
    const dataset = makeDataset([
      makeRecord('day', during('2018-03-13')),
      makeRecord('quarter', { earliest: 0, latest: LONG }),
      makeRecord('longer', { earliest: 0, latest: LONG + 1 }),
      makeRecord('year', during('2018-01-01', '2018-12-31')),
    ])
    const [lane] = laneRows(dataset, new Uint16Array(4), 'group')
    expect([...(lane?.long ?? [])].map((row) => dataset.records.at(row)?.id)).toEqual(['longer', 'year'])
  })
})

const windows = fc
  .tuple(fc.integer({ min: -45, max: 45 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): DayRange => ({ from, to: from + length }))

describe('laneCount', () => {
  it('equals a naive count of what overlaps the window', () => {
    fc.assert(
      fc.property(datasets, fc.option(windows), (dataset, window) => {
        for (const { rows } of laneRows(dataset, new Uint16Array(dataset.records.length), 'place')) {
          const overlapping = [...rows].filter(
            (row) =>
              window === null ||
              ((dataset.earliest[row] ?? 0) <= window.to && (dataset.latest[row] ?? 0) >= window.from),
          )
          expect(laneCount(dataset, rows, window)).toBe(overlapping.length)
        }
      }),
      RUNS,
    )
  })
})

describe('laneDays', () => {
  it('spreads each row evenly over its days, as a naive loop does', () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: -60, max: 60 }), (dataset, day) => {
        for (const { rows } of laneRows(dataset, new Uint16Array(dataset.records.length), 'group')) {
          const shares = [...rows].map((row) => {
            const [first, last] = [dataset.earliest[row] ?? 0, dataset.latest[row] ?? 0]
            return Math.max(0, Math.min(last + 1, day) - first) / (last + 1 - first)
          })
          expect(laneDays(dataset, rows).spreadBefore(day)).toBeCloseTo(
            shares.reduce((sum, share) => sum + share, 0),
            9,
          )
        }
      }),
      RUNS,
    )
  })
})

describe('lanesWithin', () => {
  it('keeps the rows that overlap some days, and the lanes that have any', () => {
    fc.assert(
      fc.property(chosen, fc.option(windows), ({ dataset, choice }, days) => {
        const { failing } = select(dataset, choice)
        const every = laneRows(dataset, failing, 'group')
        const overlaps = (row: number) =>
          days === null || ((dataset.earliest[row] ?? 0) <= days.to && (dataset.latest[row] ?? 0) >= days.from)
        const expected = every
          .map(({ id, rows, long }) => [id, [...rows].filter(overlaps), [...long].filter(overlaps)])
          .filter(([, rows]) => rows?.length !== 0)
        const within = lanesWithin(dataset, every, { failing, window: days })
        expect(within.map(({ id, rows, long }) => [id, [...rows], [...long]])).toEqual(expected)
      }),
      RUNS,
    )
  })
})

describe('outsideCounts', () => {
  /** Parts of days too, as while a gesture lasts. */
  const shown = fc
    .tuple(fc.double({ min: -45, max: 45, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }))
    .map(([from, length]): DayRange => ({ from, to: from + length }))

  it.each([
    ['whole days', windows],
    ['parts of days', shown],
  ])('equals a naive count of what lies wholly outside %s', (_, ranges) => {
    fc.assert(
      fc.property(chosen, ranges, ({ dataset, choice }, range) => {
        const selection = select(dataset, choice)
        const { window } = choice
        const passing = dated(dataset).filter((row) => {
          const [first, last] = [dataset.earliest[row] ?? 0, dataset.latest[row] ?? 0]
          return selection.failing[row] === 0 && (window === null || (first <= window.to && last >= window.from))
        })
        const weigh = (rows: readonly number[]) => rows.reduce((sum, row) => sum + (dataset.weight[row] ?? 0), 0)
        expect(outsideCounts(dataset, selection, range)).toEqual({
          before: weigh(passing.filter((row) => (dataset.latest[row] ?? 0) < range.from)),
          after: weigh(passing.filter((row) => (dataset.earliest[row] ?? 0) > range.to)),
        })
      }),
      RUNS,
    )
  })
})
