import type { Dataset, FacetKey } from '../model/dataset.ts'
import { laneDays } from './lane-days.ts'
import { laneRows } from './lane-rows.ts'
import { outsideCounts } from './outside-counts.ts'
import type { Passing } from './standing.ts'

/** Counting the days of fewer rows takes no time worth a step. */
const MANY_ROWS = 10_000

/** Does ahead, in steps, what the timeline's lanes will ask of a selection. It is kept with the selection's bits: nothing is handed over. */
export function* lanesAhead(dataset: Dataset, passing: Passing, key: 'group' | FacetKey): Generator<void, void> {
  const lanes = laneRows(dataset, passing.failing, key)
  yield
  outsideCounts(dataset, passing, dataset.span)
  yield
  for (const { rows } of lanes) {
    if (rows.length < MANY_ROWS) continue
    laneDays(dataset, rows)
    yield
  }
}
