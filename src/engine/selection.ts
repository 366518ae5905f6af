import type { FacetKey, FilterName } from '../model/dataset.ts'

/** How a row stands to the filters. */
export const FAILS = 0
/** Overlaps the window, but may lie outside it. */
export const POSSIBLE = 1
/** Lies wholly inside the window, or there is no window. */
export const CERTAIN = 2

/** What passes a view's filters, with every count the page shows. Rows are counted by their weight: statistics count 0. */
export interface Selection {
  /** FAILS, POSSIBLE or CERTAIN, a row each. */
  readonly standing: Uint8Array
  /** Passing rows, in time order, undated last. */
  readonly rows: Int32Array
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
  /** For each active filter, how many events would pass without it. What to loosen when nothing matches. */
  readonly countWithout: readonly { readonly filter: FilterName; readonly count: number }[]
}
