import type { Dataset } from '../model/dataset.ts'
import { BASES } from '../model/record.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Selection } from './selection.ts'

/** Passing events of one place; statistics count nowhere. Those of a region or country are not added to it from its cities. */
export interface PlaceCount {
  /** Events that happened here. */
  readonly count: number
  /** Of `count`, those the moment lights. */
  readonly lit: number
  /** `count` by group, in the order of vocabulary.groups. */
  readonly byGroup: Uint32Array
  /** `lit` by group. */
  readonly litByGroup: Uint32Array
  /** `count` by the word for it, in the order of BASES: stated, inferred, curated. */
  readonly byBasis: Uint32Array
  /** Events that did not happen here, but to somebody who lives here, comes from here or goes here. */
  readonly related: number
}

/**
 * Counts of every place of the gazetteer and of the pseudo-places `abroad` and `not-located`, by id. An event at two places counts at
 * both; every event has at least one place at home, or counts in a pseudo-place.
 */
export function countPlaces(
  dataset: Dataset,
  index: PlaceIndex,
  selection: Selection,
  lit: Uint8Array,
): ReadonlyMap<string, PlaceCount> {
  const { codes, offsets, values } = dataset.facets.place
  const counts = values.map((id) => [id, emptyCount(dataset.vocabulary.groups.length)] as const)
  for (const row of selection.rows) {
    if (dataset.weight[row] === 0) continue
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const place = counts[codes[at] ?? 0]?.[1]
      if (place === undefined) continue
      if (index.located[at] === 0) {
        place.related += 1
        continue
      }
      place.count += 1
      increment(place.byGroup, index.groupOf[row])
      increment(place.byBasis, index.basis[at])
      if (lit[row] === 0) continue
      place.lit += 1
      increment(place.litByGroup, index.groupOf[row])
    }
  }
  return new Map(counts)
}

/** Count one more; an index beyond the end (no group, no basis) counts nowhere, as typed arrays drop such a write. */
function increment(counts: Uint32Array, index = counts.length): void {
  counts[index] = (counts[index] ?? 0) + 1
}

function emptyCount(groups: number) {
  return {
    count: 0,
    lit: 0,
    byGroup: new Uint32Array(groups),
    litByGroup: new Uint32Array(groups),
    byBasis: new Uint32Array(BASES.length),
    related: 0,
  }
}
