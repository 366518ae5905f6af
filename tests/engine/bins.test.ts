import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeBins } from '../../src/engine/bins.ts'
import { select } from '../fixtures/select.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'

const all = { filters: NO_FILTERS, window: null, queryRows: null }

describe('timeBins', () => {
  it('spreads a fuzzy date over its days', () => {
    const dataset = makeDataset([
      makeRecord('day', { earliest: 3, latest: 3 }),
      makeRecord('fuzzy', { earliest: 2, latest: 9 }),
      makeRecord('statistic', { earliest: 3, latest: 3, record_kind: 'statistic' }),
      makeRecord('undated'),
    ])
    const bins = timeBins(dataset, select(dataset, all), { from: 0, to: 15 }, 4)
    expect([...bins]).toEqual([1.25, 0.5, 0.25, 0])
  })

  it('leaves out what lies outside the range', () => {
    const dataset = makeDataset([
      makeRecord('a', { earliest: -5, latest: 4 }),
      makeRecord('b', { earliest: 30, latest: 30 }),
    ])
    expect([...timeBins(dataset, select(dataset, all), { from: 0, to: 9 }, 2)]).toEqual([0.5, 0])
  })

  it('adds up to the dated events that pass, for any number of bins', () => {
    fc.assert(
      fc.property(
        datasets.chain((dataset) => fc.tuple(fc.constant(dataset), choicesFor(dataset))),
        fc.integer({ min: 1, max: 200 }),
        ([dataset, choice], count) => {
          const selection = select(dataset, choice)
          const bins = timeBins(dataset, selection, dataset.span, count)
          expect(bins).toHaveLength(count)
          expect(bins.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(selection.count - selection.undated, 9)
        },
      ),
      RUNS,
    )
  })
})
