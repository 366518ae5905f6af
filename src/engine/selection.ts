import type { FilterBits } from './choice.ts'
import type { FacetKey, FilterName } from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'

/** How a row stands to the filters. */
export const FAILS = 0
/** Overlaps the window, but may lie outside it. */
export const POSSIBLE = 1
/** Lies wholly inside the window, or there is no window. */
export const CERTAIN = 2
export type Standing = typeof FAILS | typeof POSSIBLE | typeof CERTAIN

/**
 * What passes a view's filters, with every count the page shows. Immutable. Rows are counted by their weight: statistics
 * count 0. Which rows pass is in `failing` and `window`: see standing.ts.
 */
export interface Selection {
  /** A row each, a bit for every filter it fails, the window apart: the facets in the order of FACET_KEYS, then the search. */
  readonly failing: FilterBits
  /** Only what overlaps these days passes, so nothing undated; null lets all pass. */
  readonly window: DayRange | null
  /** Events that pass. */
  readonly count: number
  readonly certain: number
  readonly possible: number
  /** Passing events without a date. */
  readonly undated: number
  /** Undated events that all other filters would let pass, but a window leaves out. */
  readonly undatedLeftOut: number
  /** Statistics that pass; not part of `count`. */
  readonly statistics: number
  /** Events each value of a facet would give: every facet ignores its own filter, so a choice never hides its neighbours. */
  readonly facetCounts: Readonly<Record<FacetKey, Uint32Array>>
  /** Passing events by group, in the order of vocabulary.groups, and last those of none. */
  readonly groupCounts: Uint32Array
  /** For each active filter, how many events would pass without it. What to loosen when nothing matches. */
  readonly countWithout: readonly { readonly filter: FilterName; readonly count: number }[]
}
