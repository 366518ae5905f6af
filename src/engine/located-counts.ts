import { FACET_KEYS, type Dataset } from '../model/dataset.ts'
import type { Passing } from './standing.ts'
import { passes } from './standing.ts'

const PLACE_BIT = 1 << FACET_KEYS.indexOf('place')

/**
 * Events that happened at each value of the place facet, of those that pass every filter but the one by place: what a place
 * has, whichever is chosen. One walk over all rows; without a filter by place, PlaceCounts.count is the same and costs nothing.
 */
export function locatedBeyondPlaceFilter(dataset: Dataset, { failing, window }: Passing): Uint32Array {
  const { codes, offsets, values } = dataset.facets.place
  const { located } = dataset.placeIndex
  const counts = new Uint32Array(values.length)
  const open = { failing: failing.map((fails) => fails & ~PLACE_BIT), window }
  for (let row = 0; row < failing.length; row++) {
    if (dataset.weight[row] !== 1 || !passes(dataset, open, row)) continue
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0
      if (located[at] === 1) counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return counts
}
