import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { isLit } from '../../src/engine/lit.ts'
import type { PlaceCounts } from '../../src/engine/place-counts.ts'
import { passingRows } from '../../src/engine/standing.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { isLocating } from '../../src/model/place-role.ts'
import { BASES } from '../../src/model/record.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { at, during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'

/** What the columns say of one place. */
function atPlace(dataset: Dataset, counts: PlaceCounts, id: string) {
  const code = dataset.facets.place.codeOf.get(id) ?? -1
  const groups = dataset.vocabulary.groups.length + 1
  const part = (column: Uint32Array, width: number) => [...column.subarray(code * width, (code + 1) * width)]
  return {
    happened: [counts.count[code], counts.lit[code], counts.related[code]],
    byGroup: part(counts.byGroup, groups),
    litByGroup: part(counts.litByGroup, groups),
    byBasis: part(counts.byBasis, BASES.length),
  }
}

const sum = (parts: readonly number[]) => parts.reduce((total, one) => total + one, 0)

describe('places of what passes and is lit', () => {
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
  const engine = createEngine(dataset)
  const selection = engine.select({ filters: NO_FILTERS, window: null, queryRows: null })
  const { places } = engine.light(selection, isoDay('2016-06-01'), null)
  const of = (id: string) => atPlace(dataset, places, id)

  it('counts what happened here by group, word and moment, and apart what is only related', () => {
    expect(of('almaty')).toEqual({
      happened: [2, 1, 1],
      byGroup: [1, 1, 0],
      litByGroup: [1, 0, 0],
      byBasis: [1, 0, 1],
    })
    expect(of('oral')).toEqual({ happened: [0, 0, 1], byGroup: [0, 0, 0], litByGroup: [0, 0, 0], byBasis: [0, 0, 0] })
  })

  it('counts abroad and not located, and no statistic', () => {
    const abroad = { happened: [1, 0, 0], byGroup: [1, 0, 0], litByGroup: [0, 0, 0], byBasis: [0, 1, 0] }
    expect(of('strasbourg')).toEqual(abroad)
    expect(of('abroad')).toEqual(abroad)
    expect(of('not-located')).toEqual({ ...abroad, byBasis: [0, 0, 0] })
    expect(of('kazakhstan').happened).toEqual([0, 0, 0])
  })

  it('agrees with the records themselves, and leaves no passing event uncounted', () => {
    fc.assert(
      fc.property(
        datasets.chain((one) => fc.tuple(fc.constant(one), choicesFor(one))),
        fc.integer({ min: -50, max: 80 }),
        ([one, choice], moment) => {
          const asked = createEngine(one)
          const chosen = asked.select(choice)
          const lit = asked.light(chosen, moment, 20)
          const events = [...passingRows(one, chosen)].filter((row) => one.weight[row] === 1)
          const mentions = (row: number) => one.records.at(row)?.places ?? []
          const located = (row: number) =>
            mentions(row)
              .filter(({ role }) => isLocating(role))
              .map(({ place }) => place)
          for (const id of one.places.keys()) {
            const here = events.filter((row) => located(row).includes(id))
            const mentioned = events.filter((row) => mentions(row).some(({ place }) => place === id))
            const counted = atPlace(one, lit.places, id)
            const litHere = here.filter((row) => isLit(one, lit.days, row))
            expect(counted.happened).toEqual([here.length, litHere.length, mentioned.length - here.length])
            expect([sum(counted.byGroup), sum(counted.litByGroup)]).toEqual([here.length, litHere.length])
            expect(sum(counted.byBasis)).toBe(here.length)
          }
          const happened = (id: string) => atPlace(one, lit.places, id).happened[0]
          expect(happened('abroad')).toBe(events.filter((row) => located(row).includes('strasbourg')).length)
          expect(happened('not-located')).toBe(events.filter((row) => located(row).length === 0).length)
        },
      ),
      RUNS,
    )
  })
})
