import type { Dataset } from '../model/dataset.ts'
import { BASES } from '../model/record.ts'
import type { DayRange } from '../model/time.ts'
import { isLit } from './lit.ts'
import type { Passing } from './standing.ts'
import { passingRows } from './standing.ts'

/**
 * Passing events by place, as columns over the codes of the place facet (`abroad` and `not-located` among them). Statistics count
 * nowhere. An event at two places counts at both; those of a region or country are not added to it from its cities.
 */
export interface PlaceCounts {
  /** Events that happened here. */
  readonly count: Uint32Array
  /** Of `count`, those the moment lights. */
  readonly lit: Uint32Array
  /** Events that did not happen here, but to somebody who lives here, comes from here or goes here. */
  readonly related: Uint32Array
  /** `count` and `lit` by group: entry `code * (groups + 1) + group`, in the order of vocabulary.groups, last those of none. */
  readonly byGroup: Uint32Array
  readonly litByGroup: Uint32Array
  /** `count` by the word for it: entry `code * 3 + basis`, in the order of BASES: stated, inferred, curated. */
  readonly byBasis: Uint32Array
}

/** Count from scratch. */
export function countPlaces(dataset: Dataset, passing: Passing, litDays: DayRange | null): PlaceCounts {
  const { codes, offsets, values } = dataset.facets.place
  const counts = emptyPlaceCounts(values.length, dataset.vocabulary.groups.length + 1)
  const groups = dataset.vocabulary.groups.length + 1
  for (const row of passingRows(dataset, passing)) {
    if (dataset.weight[row] === 0) continue
    const lit = isLit(dataset, litDays, row)
    const group = dataset.group[row] ?? 0
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0
      if (dataset.placeIndex.located[at] === 0) {
        add(counts.related, code)
        continue
      }
      const basis = dataset.placeIndex.basis[at] ?? BASES.length
      add(counts.count, code)
      add(counts.byGroup, code * groups + group)
      if (basis < BASES.length) add(counts.byBasis, code * BASES.length + basis)
      if (!lit) continue
      add(counts.lit, code)
      add(counts.litByGroup, code * groups + group)
    }
  }
  return counts
}

function add(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}

function emptyPlaceCounts(places: number, groups: number): PlaceCounts {
  return {
    count: new Uint32Array(places),
    lit: new Uint32Array(places),
    related: new Uint32Array(places),
    byGroup: new Uint32Array(places * groups),
    litByGroup: new Uint32Array(places * groups),
    byBasis: new Uint32Array(places * BASES.length),
  }
}
