import type { CodeSpace } from './code-space.ts'
import type { Copies } from './copies.ts'

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

/** `counts` of what passes, `lit` of what is lit, both by the codes of the space. Copies what may change. */
export function placeCounts(space: CodeSpace, copies: Copies, counts: Int32Array, lit: Int32Array | null): PlaceCounts {
  const kept = copies.take(counts, space.byBasis, space.events)
  const part = (first: number, end: number) => kept.subarray(first - space.byBasis, end - space.byBasis)
  const byGroup = part(space.byGroup, space.events)
  const litByGroup = lit === null ? new Uint32Array(byGroup.length) : copies.take(lit, space.byGroup, space.events)
  return {
    count: sumOfGroups(byGroup, space.groupCount),
    lit: sumOfGroups(litByGroup, space.groupCount),
    related: part(space.related, space.byGroup),
    byGroup,
    litByGroup,
    byBasis: part(space.byBasis, space.related),
  }
}

function sumOfGroups(byGroup: Uint32Array, groups: number): Uint32Array {
  const sums = new Uint32Array(byGroup.length / groups)
  for (let place = 0, at = 0; place < sums.length; place++) {
    let sum = 0
    for (const end = at + groups; at < end; at++) sum += byGroup[at] ?? 0
    sums[place] = sum
  }
  return sums
}
