import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { isLit, litDays, rowAtMoment } from '../../src/engine/lit.ts'
import { passingRows } from '../../src/engine/standing.ts'
import { nextRow, previousRow } from '../../src/engine/step.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'
import { select } from '../fixtures/select.ts'

const everything = { filters: NO_FILTERS, window: null, queryRows: null }
const dataset = makeDataset([
  makeRecord('y2015', { ...during('2015-01-01', '2015-12-31'), date_shape: 'year' }),
  makeRecord('march', { ...during('2016-03-01'), date_shape: 'day', type: 'acquittal' }),
  makeRecord('april', { ...during('2016-04-01'), date_shape: 'day' }),
  makeRecord('may', { ...during('2016-05-01'), date_shape: 'day' }),
  makeRecord('undated'),
])
const all = select(dataset, everything)
const arrests = select(dataset, { ...everything, filters: { ...NO_FILTERS, type: ['arrest'] } })

const lit = (moment: string, trail: number | null) => {
  const days = litDays(dataset, null, isoDay(moment), trail)
  return Array.from({ length: dataset.records.length }, (_, row) => isLit(dataset, days, row))
}

describe('what a moment lights', () => {
  it('is all that has begun, up to the day itself', () => {
    expect(lit('2014-12-31', null)).toEqual([false, false, false, false, false])
    expect(lit('2016-03-31', null)).toEqual([true, true, false, false, false])
    expect(lit('2016-04-01', null)).toEqual([true, true, true, false, false])
  })

  it('forgets what ended longer ago than the trail', () => {
    expect(lit('2016-03-30', 90)).toEqual([true, true, false, false, false])
    expect(lit('2016-03-31', 90)).toEqual([false, true, false, false, false])
    expect(lit('2016-04-01', 0)).toEqual([false, false, true, false, false])
  })

  it('is everything where there is no moment', () => {
    expect(litDays(dataset, null, null, 90)).toBeNull()
    expect(Array.from({ length: 5 }, (_, row) => isLit(dataset, null, row))).toEqual([true, true, true, true, true])
  })

  it('lies within the window, and is nothing where the moment has not reached it', () => {
    const window = { from: 10, to: 20 }
    expect(litDays(dataset, window, 15, null)).toEqual({ from: 10, to: 15 })
    expect(litDays(dataset, window, 15, 2)).toEqual({ from: 13, to: 15 })
    expect(litDays(dataset, window, 99, null)).toEqual({ from: 10, to: 20 })
    const none = litDays(dataset, window, 5, null)
    expect(Array.from({ length: 5 }, (_, row) => isLit(dataset, none, row))).toEqual(Array(5).fill(false))
  })

  it('is only possible while the day may still come: a year is open until it ends', () => {
    const engine = createEngine(dataset)
    const counts = (moment: string) => {
      const { certain, possible } = engine.light(engine.select(everything), isoDay(moment), null)
      return { certain, possible }
    }
    expect(counts('2015-06-01')).toEqual({ certain: 0, possible: 1 })
    expect(counts('2015-12-31')).toEqual({ certain: 1, possible: 0 })
    expect(counts('2016-04-01')).toEqual({ certain: 3, possible: 0 })
  })

  it('belongs to the engine that selected', () => {
    expect(() => createEngine(dataset).light(all, null, null)).toThrow('of this engine')
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
    const selection = select(sameStart, everything)
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

  it('agree with naive loops, as rowAtMoment does', () => {
    fc.assert(
      fc.property(
        datasets.chain((one) => fc.tuple(fc.constant(one), choicesFor(one), fc.integer({ min: -50, max: 80 }))),
        ([one, choice, moment]) => {
          const selection = select(one, choice)
          const dated = [...passingRows(one, selection)].filter((row) => row < one.datedRows)
          const start = (row: number | undefined) => one.records.at(row ?? one.records.length)?.earliest ?? NaN
          const begun = dated.filter((row) => start(row) <= moment)
          const began = begun.find((row) => start(row) === start(begun.at(-1)))
          expect(rowAtMoment(one, selection, moment)).toBe(began ?? null)
          for (let row = 0; row < one.records.length; row++) {
            expect(nextRow(one, selection, row)).toBe(dated.find((other) => other > row) ?? null)
            expect(previousRow(one, selection, row)).toBe(dated.findLast((other) => other < row) ?? null)
          }
        },
      ),
      RUNS,
    )
  })
})
