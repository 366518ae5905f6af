import type { Dataset } from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'
import { firstStartingAfter } from './lit.ts'
import { passes, type Passing } from './standing.ts'

/** Passing dated events that lie wholly before and wholly after some days. */
export function outsideCounts(
  dataset: Dataset,
  passing: Passing,
  { from, to }: DayRange,
): { readonly before: number; readonly after: number } {
  const { latest, weight, datedRows } = dataset
  let before = 0
  let after = 0
  const firstAfter = firstStartingAfter(dataset, Math.floor(to))
  const firstWithin = firstStartingAfter(dataset, Math.ceil(from) - 1)
  for (let row = 0; row < firstWithin; row++) {
    if ((latest[row] ?? 0) < from && passes(dataset, passing, row)) before += weight[row] ?? 0
  }
  for (let row = firstAfter; row < datedRows; row++) if (passes(dataset, passing, row)) after += weight[row] ?? 0
  return { before, after }
}
