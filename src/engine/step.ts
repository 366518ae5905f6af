import type { Dataset } from '../model/dataset.ts'
import { firstStartingAfter } from './lit.ts'
import { passes, type Passing } from './standing.ts'

/** The next passing dated row behind `row`, itself passing or not; the first for null. Null at the end. */
export function nextRow(dataset: Dataset, passing: Passing, row: number | null): number | null {
  const end = rowsBegun(dataset, passing)
  for (let next = row === null ? 0 : row + 1; next < end; next++) if (passes(dataset, passing, next)) return next
  return null
}

/** The passing dated row before `row`, itself passing or not; the last for null. Null at the start. */
export function previousRow(dataset: Dataset, passing: Passing, row: number | null): number | null {
  const end = rowsBegun(dataset, passing)
  for (let before = Math.min(row ?? end, end) - 1; before >= 0; before--) {
    if (passes(dataset, passing, before)) return before
  }
  return null
}

/** Dated rows that begin before a window ends: no other can pass. */
function rowsBegun(dataset: Dataset, { window: days }: Passing): number {
  return days === null ? dataset.datedRows : firstStartingAfter(dataset, days.to)
}
