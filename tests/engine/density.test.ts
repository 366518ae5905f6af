import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'

const all = { filters: NO_FILTERS, window: null, queryRows: null }

describe('density', () => {
  const engine = createEngine(
    makeDataset([
      makeRecord('day', { earliest: 3, latest: 3 }),
      makeRecord('fuzzy', { earliest: 2, latest: 9 }),
      makeRecord('statistic', { earliest: 3, latest: 3, record_kind: 'statistic' }),
      makeRecord('undated'),
    ]),
  )

  it('spreads a fuzzy date over its days', () => {
    expect([...engine.density(engine.select(all), { from: 0, to: 15 }, 4)]).toEqual([1.25, 0.5, 0.25, 0])
  })

  it('shows what a window would give, whatever the window is', () => {
    const windowed = engine.select({ ...all, window: { from: 100, to: 120 } })
    expect([...engine.density(windowed, { from: 0, to: 15 }, 4)]).toEqual([1.25, 0.5, 0.25, 0])
  })

  it('leaves out what lies outside the range, and cuts days between bins', () => {
    const other = createEngine(
      makeDataset([makeRecord('a', { earliest: -4, latest: 3 }), makeRecord('b', { earliest: 30, latest: 30 })]),
    )
    expect([...other.density(other.select(all), { from: 0, to: 9 }, 2)]).toEqual([0.5, 0])
    expect([...other.density(other.select(all), { from: 30, to: 30 }, 4)]).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  it('adds up to the dated events that pass, for any number of bins', () => {
    fc.assert(
      fc.property(
        datasets.chain((dataset) => fc.tuple(fc.constant(dataset), choicesFor(dataset))),
        fc.integer({ min: 1, max: 200 }),
        ([dataset, choice], count) => {
          const one = createEngine(dataset)
          const selection = one.select({ ...choice, window: null })
          const bins = one.density(selection, dataset.span, count)
          expect(bins).toHaveLength(count)
          expect(bins.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(selection.count - selection.undated, 9)
        },
      ),
      RUNS,
    )
  })
})
