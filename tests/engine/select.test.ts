import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { select } from '../fixtures/select.ts'
import { CERTAIN, FAILS, POSSIBLE } from '../../src/engine/selection.ts'
import { allRecords } from '../fixtures/all-records.ts'
import { passingRows, standingOf } from '../../src/engine/standing.ts'
import { FACET_KEYS } from '../../src/model/dataset.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { at, during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'
import { naiveEngine } from './naive-engine.ts'

const nothing = { filters: NO_FILTERS, window: null, queryRows: null }
const year2017 = { from: isoDay('2017-01-01'), to: isoDay('2017-12-31') }

describe('select', () => {
  it('agrees with a naive loop on every count', () => {
    let empty = 0
    let cut = 0
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        datasets.chain((dataset) => fc.tuple(fc.constant(dataset), choicesFor(dataset))),
        ([dataset, choice]) => {
          const selection = select(dataset, choice)
          if (selection.count + selection.statistics === 0) empty += 1
          if (selection.possible > 0) cut += 1
          if (selection.count > 0) for (const { filter } of selection.countWithout) seen.add(filter)
          const { failing: _failing, ...counts } = selection
          const standing = Array.from({ length: dataset.records.length }, (_, row) =>
            standingOf(dataset, selection, row),
          )
          expect({ ...counts, standing }).toEqual(naiveEngine(dataset).select(choice))
        },
      ),
      RUNS,
    )
    // the random cases are worth something: some are empty, in some a window cuts a fuzzy date, every filter is met
    expect(empty).toBeGreaterThan(20)
    expect(cut).toBeGreaterThan(20)
    expect(seen).toEqual(new Set([...FACET_KEYS, 'window', 'query']))
  })

  it('lets all pass where nothing is chosen, and counts events only', () => {
    const dataset = makeDataset([
      makeRecord('a', during('2016-01-01')),
      makeRecord('s', { ...during('2016-01-01'), record_kind: 'statistic' }),
      makeRecord('u'),
    ])
    expect(select(dataset, nothing)).toMatchObject({
      count: 2,
      certain: 2,
      possible: 0,
      undated: 1,
      undatedLeftOut: 0,
      statistics: 1,
      countWithout: [],
    })
  })

  it('tells certain from possible, to the day', () => {
    const dataset = makeDataset([
      makeRecord('ends-before', during('2016-01-01', '2016-12-31')),
      makeRecord('touches-start', during('2016-01-01', '2017-01-01')),
      makeRecord('spans', during('2016-06-01', '2018-06-01')),
      makeRecord('fills', during('2017-01-01', '2017-12-31')),
      makeRecord('touches-end', during('2017-12-31', '2018-01-01')),
      makeRecord('begins-after', during('2018-01-01')),
      makeRecord('undated'),
    ])
    const selection = select(dataset, { ...nothing, window: year2017 })
    const standing = Object.fromEntries(
      Array.from(allRecords(dataset), ({ id }, row) => [id, standingOf(dataset, selection, row)]),
    )
    expect(standing).toEqual({
      'ends-before': FAILS,
      'touches-start': POSSIBLE,
      spans: POSSIBLE,
      fills: CERTAIN,
      'touches-end': POSSIBLE,
      'begins-after': FAILS,
      undated: FAILS,
    })
    expect(selection).toMatchObject({ count: 4, certain: 1, possible: 3, undated: 0, undatedLeftOut: 1 })
    expect(selection.countWithout).toEqual([{ filter: 'window', count: 7 }])
  })

  it('joins values of a facet by or, facets by and; a facet ignores its own choice', () => {
    const dataset = makeDataset([
      makeRecord('a', { type: 'arrest', places: [at('almaty')] }),
      makeRecord('b', { type: 'acquittal', places: [at('almaty')] }),
      makeRecord('c', { type: 'arrest', places: [at('oral')] }),
    ])
    const filters = { ...NO_FILTERS, type: ['arrest'], place: ['almaty', 'strasbourg'] }
    const selection = select(dataset, { ...nothing, filters })
    expect([...passingRows(dataset, selection)]).toEqual([0])
    expect([...selection.facetCounts.place]).toEqual([1, 1, 0, 0, 0, 0])
    expect([...selection.facetCounts.type]).toEqual([0, 1, 1])
    expect(selection.countWithout).toEqual([
      { filter: 'type', count: 2 },
      { filter: 'place', count: 2 },
    ])
  })

  it('says what to loosen where nothing matches', () => {
    const dataset = makeDataset([makeRecord('a', during('2016-01-01'))])
    const filters = { ...NO_FILTERS, type: ['acquittal'] }
    const selection = select(dataset, { filters, window: null, queryRows: Uint32Array.of(0) })
    expect(selection.count).toBe(0)
    expect(selection.countWithout).toEqual([
      { filter: 'type', count: 1 },
      { filter: 'query', count: 0 },
    ])
  })
})
