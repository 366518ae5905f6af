import type { PlaceCounts } from '../engine/place-counts.ts'
import type { Selection } from '../engine/selection.ts'
import { NOT_LOCATED, type Dataset } from '../model/dataset.ts'

/** What a file holds, and what it does not. */
export interface TakenCounts {
  readonly events: number
  /** Of `events`. */
  readonly undated: number
  /** Of `events`: none of their places says where it happened. */
  readonly unlocated: number
  /** Beside `events`: rows that count as none. */
  readonly statistics: number
  /** Events the filter leaves out, with those that an extract was without before. */
  readonly left_out: number
  /** Of `left_out`: undated, and left out by the dates alone. */
  readonly undated_left_out: number
}

/** `places` are the selection's. */
export function takenCounts(dataset: Dataset, selection: Selection, places: Pick<PlaceCounts, 'count'>): TakenCounts {
  const { count, undated, statistics, undatedLeftOut } = selection
  return {
    events: count,
    undated,
    unlocated: places.count[dataset.facets.place.codeOf.get(NOT_LOCATED) ?? -1] ?? 0,
    statistics,
    left_out: dataset.eventCount - count + (dataset.extract?.leftOut ?? 0),
    undated_left_out: undatedLeftOut,
  }
}
