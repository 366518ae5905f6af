import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { litRows } from '../../src/engine/lit.ts'
import { countPlaces } from '../../src/engine/place-counts.ts'
import { buildPlaceIndex } from '../../src/engine/place-index.ts'
import { select } from '../fixtures/select.ts'
import { isLocating } from '../../src/model/place-role.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { at, during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'

const count = (
  [happened, lit, related]: readonly [number, number, number],
  groups: readonly number[],
  litGroups: readonly number[],
  bases: readonly number[],
) => ({
  count: happened,
  lit,
  related,
  byGroup: Uint32Array.from(groups),
  litByGroup: Uint32Array.from(litGroups),
  byBasis: Uint32Array.from(bases),
})

describe('countPlaces', () => {
  const dataset = makeDataset([
    makeRecord('a', { ...during('2016-01-01'), places: [at('almaty'), at('almaty', 'court', 'curated')] }),
    makeRecord('b', {
      ...during('2017-01-01'),
      type: 'acquittal',
      group: 'trial',
      places: [at('almaty', 'court', 'curated'), at('oral', 'residence')],
    }),
    makeRecord('c', { ...during('2018-01-01'), places: [at('strasbourg', 'event_location', 'inferred')] }),
    makeRecord('d', { places: [at('almaty', 'origin')] }),
    makeRecord('s', { record_kind: 'statistic', places: [at('kazakhstan')] }),
  ])
  const selection = select(dataset, { filters: NO_FILTERS, window: null, queryRows: null })
  const counts = countPlaces(dataset, buildPlaceIndex(dataset), selection, litRows(dataset, isoDay('2016-06-01'), null))

  it('counts what happened here by group, word and moment, and apart what is only related', () => {
    expect(counts.get('almaty')).toEqual(count([2, 1, 1], [1, 1], [1, 0], [1, 0, 1]))
    expect(counts.get('oral')).toEqual(count([0, 0, 1], [0, 0], [0, 0], [0, 0, 0]))
  })

  it('counts abroad and not located, and no statistic', () => {
    expect(counts.get('strasbourg')).toEqual(count([1, 0, 0], [1, 0], [0, 0], [0, 1, 0]))
    expect(counts.get('abroad')).toEqual(count([1, 0, 0], [1, 0], [0, 0], [0, 1, 0]))
    expect(counts.get('not-located')).toEqual(count([1, 0, 0], [1, 0], [0, 0], [0, 0, 0]))
    expect(counts.get('kazakhstan')?.count).toBe(0)
  })

  it('agrees with a naive loop, and leaves no passing event uncounted', () => {
    fc.assert(
      fc.property(
        datasets.chain((one) => fc.tuple(fc.constant(one), choicesFor(one))),
        fc.integer({ min: -50, max: 80 }),
        ([one, choice], moment) => {
          const chosen = select(one, choice)
          const lit = litRows(one, moment, 20)
          const found = countPlaces(one, buildPlaceIndex(one), chosen, lit)
          const events = [...chosen.rows].filter((row) => one.weight[row] === 1)
          const located = (row: number) =>
            (one.records[row]?.places ?? []).filter(({ role }) => isLocating(role)).map(({ place }) => place)
          for (const id of one.places.keys()) {
            const here = events.filter((row) => located(row).includes(id))
            const mentioned = events.filter((row) => one.records[row]?.places.some(({ place }) => place === id))
            const counted = found.get(id)
            expect(counted?.count).toBe(here.length)
            expect(counted?.lit).toBe(here.filter((row) => lit[row] === 1).length)
            expect(counted?.related).toBe(mentioned.length - here.length)
            expect(counted?.byGroup.reduce((sum, part) => sum + part, 0)).toBe(here.length)
            expect(counted?.byBasis.reduce((sum, part) => sum + part, 0)).toBe(here.length)
          }
          expect(found.get('abroad')?.count).toBe(events.filter((row) => located(row).includes('strasbourg')).length)
          expect(found.get('not-located')?.count).toBe(events.filter((row) => located(row).length === 0).length)
        },
      ),
      RUNS,
    )
  })
})
