import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import type { PlaceCounts } from '../../src/engine/place-counts.ts'
import { standingOf } from '../../src/engine/standing.ts'
import { BASES } from '../../src/model/record.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'
import { naiveLight } from './naive-light.ts'
import { naiveSelect } from './naive-select.ts'

const moments = fc.option(fc.integer({ min: -60, max: 90 }))
const trails = fc.option(fc.nat({ max: 40 }))

/** The counts of one place, cut out of the columns. */
function placeAt(dataset: Dataset, counts: PlaceCounts, id: string) {
  const code = dataset.facets.place.codeOf.get(id) ?? -1
  const groups = dataset.vocabulary.groups.length + 1
  return {
    count: counts.count[code],
    lit: counts.lit[code],
    related: counts.related[code],
    byGroup: [...counts.byGroup.subarray(code * groups, (code + 1) * groups)],
    litByGroup: [...counts.litByGroup.subarray(code * groups, (code + 1) * groups)],
    byBasis: [...counts.byBasis.subarray(code * BASES.length, (code + 1) * BASES.length)],
  }
}

describe('the engine', () => {
  it('answers each of a sequence of questions as a naive loop does, whatever was asked before', () => {
    let steps = 0
    fc.assert(
      fc.property(
        datasets.chain((dataset) =>
          fc.tuple(fc.constant(dataset), fc.array(fc.tuple(choicesFor(dataset), moments, trails), { maxLength: 8 })),
        ),
        ([dataset, questions]) => {
          const engine = createEngine(dataset)
          const rows = Array.from({ length: dataset.records.length }, (_, row) => row)
          const answers = questions.map(([choice, moment, trail]) => {
            const selection = engine.select(choice)
            return { choice, moment, trail, selection, lit: engine.light(selection, moment, trail) }
          })
          // judged after the last question: an answer given stays what it was
          for (const { choice, moment, trail, selection, lit } of answers) {
            steps += 1
            const { failing: _failing, ...counts } = selection
            const standing = rows.map((row) => standingOf(dataset, selection, row))
            expect({ ...counts, standing }).toEqual(naiveSelect(dataset, choice))
            const { places, ...naive } = naiveLight(dataset, selection, moment, trail)
            expect({ days: lit.days, certain: lit.certain, possible: lit.possible }).toEqual(naive)
            for (const [id, expected] of places) expect([id, placeAt(dataset, lit.places, id)]).toEqual([id, expected])
          }
        },
      ),
      { ...RUNS, numRuns: 150 },
    )
    expect(steps).toBeGreaterThan(300)
  })

  it('leaves no passing event off the map uncounted', () => {
    fc.assert(
      fc.property(
        datasets.chain((dataset) => fc.tuple(fc.constant(dataset), choicesFor(dataset))),
        ([dataset, choice]) => {
          const engine = createEngine(dataset)
          const selection = engine.select(choice)
          const { count } = engine.light(selection, null, null).places
          const { codeOf } = dataset.facets.place
          const at = (id: string) => count[codeOf.get(id) ?? -1] ?? 0
          const somewhere = [...dataset.places.keys()].reduce((sum, id) => sum + at(id), 0)
          expect(somewhere + at('not-located')).toBeGreaterThanOrEqual(selection.count)
        },
      ),
      RUNS,
    )
  })

  it('spreads the density of all that fails no filter, the window apart, and loses none', () => {
    fc.assert(
      fc.property(
        datasets.chain((dataset) =>
          fc.tuple(fc.constant(dataset), choicesFor(dataset), fc.integer({ min: 1, max: 50 })),
        ),
        ([dataset, choice, bins]) => {
          const engine = createEngine(dataset)
          const density = engine.density(engine.select(choice), dataset.span, bins)
          const all = engine.select({ ...choice, window: null })
          expect(density).toHaveLength(bins)
          expect(density.reduce((sum, value) => sum + value, 0)).toBeCloseTo(all.count - all.undated, 3)
          expect(density.every((value) => value >= -1e-6)).toBe(true)
        },
      ),
      RUNS,
    )
  })
})
