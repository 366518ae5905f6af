import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { litRows, rowAtMoment } from '../../src/engine/lit.ts'
import { select } from '../fixtures/select.ts'
import { nextRow, previousRow } from '../../src/engine/step.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'

const dataset = makeDataset([
  makeRecord('y2015', during('2015-01-01', '2015-12-31')),
  makeRecord('march', { ...during('2016-03-01'), type: 'acquittal' }),
  makeRecord('april', during('2016-04-01')),
  makeRecord('may', during('2016-05-01')),
  makeRecord('undated'),
])
const all = select(dataset, { filters: NO_FILTERS, window: null, queryRows: null })
const arrests = select(dataset, { filters: { ...NO_FILTERS, type: ['arrest'] }, window: null, queryRows: null })

const lit = (moment: string, trail: number | null) => [...litRows(dataset, isoDay(moment), trail)]

describe('litRows', () => {
  it('lights all that has begun, up to the day itself', () => {
    expect(lit('2014-12-31', null)).toEqual([0, 0, 0, 0, 0])
    expect(lit('2016-03-31', null)).toEqual([1, 1, 0, 0, 0])
    expect(lit('2016-04-01', null)).toEqual([1, 1, 1, 0, 0])
  })

  it('forgets what ended longer ago than the trail', () => {
    expect(lit('2016-03-30', 90)).toEqual([1, 1, 0, 0, 0])
    expect(lit('2016-03-31', 90)).toEqual([0, 1, 0, 0, 0])
    expect(lit('2016-04-01', 0)).toEqual([0, 0, 1, 0, 0])
  })

  it('lights every row where there is no moment', () => {
    expect([...litRows(dataset, null, 90)]).toEqual([1, 1, 1, 1, 1])
  })
})

describe('rowAtMoment', () => {
  it('follows the last passing row that has begun', () => {
    expect(rowAtMoment(dataset, all, isoDay('2016-03-15'))).toBe(1)
    expect(rowAtMoment(dataset, arrests, isoDay('2016-03-15'))).toBe(0)
    expect(rowAtMoment(dataset, all, isoDay('2030-01-01'))).toBe(3)
    expect(rowAtMoment(dataset, all, isoDay('2014-12-31'))).toBeNull()
  })

  it('prefers the most exact date of those that begin on one day', () => {
    const sameStart = makeDataset([
      makeRecord('year', during('2016-03-01', '2017-02-28')),
      makeRecord('day', during('2016-03-01')),
      makeRecord('month', during('2016-03-01', '2016-03-31')),
    ])
    const selection = select(sameStart, { filters: NO_FILTERS, window: null, queryRows: null })
    expect(rowAtMoment(sameStart, selection, isoDay('2016-03-20'))).toBe(sameStart.rowOf.get('day'))
  })
})

describe('nextRow and previousRow', () => {
  it('step over what fails and stop at the ends, undated rows left out', () => {
    expect(nextRow(dataset, arrests, null)).toBe(0)
    expect(nextRow(dataset, arrests, 0)).toBe(2)
    expect(nextRow(dataset, arrests, 1)).toBe(2)
    expect(nextRow(dataset, arrests, 3)).toBeNull()
    expect(previousRow(dataset, arrests, null)).toBe(3)
    expect(previousRow(dataset, arrests, 2)).toBe(0)
    expect(previousRow(dataset, arrests, 4)).toBe(3)
    expect(previousRow(dataset, arrests, 0)).toBeNull()
  })
})

it('agree with naive loops', () => {
  fc.assert(
    fc.property(
      datasets.chain((one) => fc.tuple(fc.constant(one), choicesFor(one), fc.integer({ min: -50, max: 80 }))),
      fc.option(fc.nat({ max: 40 })),
      ([one, choice, moment], trail) => {
        const selection = select(one, choice)
        const dated = [...selection.rows].filter((row) => row < one.datedRows)
        const begun = dated.filter((row) => (one.records[row]?.earliest ?? NaN) <= moment)
        const lastStart = one.records[begun.at(-1) ?? -1]?.earliest
        const began = begun.find((row) => one.records[row]?.earliest === lastStart)
        expect(rowAtMoment(one, selection, moment)).toBe(began ?? null)
        expect([...litRows(one, moment, trail)]).toEqual(
          one.records.map(({ earliest, latest }) =>
            earliest !== null && latest !== null && earliest <= moment && (trail === null || latest >= moment - trail)
              ? 1
              : 0,
          ),
        )
        for (const row of one.records.keys()) {
          expect(nextRow(one, selection, row)).toBe(dated.find((other) => other > row) ?? null)
          expect(previousRow(one, selection, row)).toBe(dated.findLast((other) => other < row) ?? null)
        }
      },
    ),
    RUNS,
  )
})
