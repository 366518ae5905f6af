import { FACET_KEYS, type FacetKey } from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'

/** What a reader chose. */
export interface Choice {
  /** Chosen ids by facet: one of them is enough, an empty list lets all pass. An id the dataset lacks matches nothing. */
  readonly filters: Readonly<Record<FacetKey, readonly string[]>>
  /** Only what overlaps these days passes, so nothing undated; null lets all pass. */
  readonly window: DayRange | null
  /** Rows the search found, ascending, each once; null where nothing is searched for. */
  readonly queryRows: Uint32Array | null
}

/** All of a choice but its window. */
export type Filtering = Pick<Choice, 'filters' | 'queryRows'>

/** Number of the search among the filters kept in Selection.failing; the facets come before it, in the order of FACET_KEYS. */
export const QUERY = FACET_KEYS.length
/** Filters kept in Selection.failing, so its bits. */
export const FILTER_COUNT = QUERY + 1

/** A row each, a bit for every filter it fails: sixteen are room enough. */
export type FilterBits = Uint16Array
