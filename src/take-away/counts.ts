import { passes, type Passing } from '../engine/standing.ts'
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
  /** Events the filter leaves out. */
  readonly left_out: number
  /** Of `left_out`: undated, and left out by the dates alone. */
  readonly undated_left_out: number
}

export function takenCounts(dataset: Dataset, selection: Selection): TakenCounts {
  const { count, undated, statistics, undatedLeftOut } = selection
  return {
    events: count,
    undated,
    unlocated: countUnlocated(dataset, selection),
    statistics,
    left_out: dataset.eventCount - count,
    undated_left_out: undatedLeftOut,
  }
}

function countUnlocated(dataset: Dataset, passing: Passing): number {
  const { offsets, codes, codeOf } = dataset.facets.place
  const nowhere = codeOf.get(NOT_LOCATED)
  let count = 0
  for (let row = 0; row < dataset.records.length; row++) {
    if (!passes(dataset, passing, row)) continue
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) if (codes[at] === nowhere) count += dataset.weight[row] ?? 0
  }
  return count
}
