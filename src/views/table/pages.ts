import { passes } from '../../engine/standing.ts'
import type { Selection } from '../../engine/selection.ts'
import type { Dataset } from '../../model/dataset.ts'

/** Rows of the table at once: no browser can lay out a million under each other. */
export const PAGE_ROWS = 10_000

/** The passing rows of one page, in the order given. Reads no further than its end. */
export function pageOfRows(dataset: Dataset, selection: Selection, order: Uint32Array, page: number): Uint32Array {
  const rows: number[] = []
  let before = page * PAGE_ROWS
  for (const row of order) {
    if (!passes(dataset, selection, row)) continue
    if (before > 0) before -= 1
    else if (rows.push(row) === PAGE_ROWS) break
  }
  return Uint32Array.from(rows)
}

/** The page a row stands on; null where it does not pass. */
export function pageWith(dataset: Dataset, selection: Selection, order: Uint32Array, wanted: number): number | null {
  let before = 0
  for (const row of order) {
    if (!passes(dataset, selection, row)) continue
    if (row === wanted) return Math.floor(before / PAGE_ROWS)
    before += 1
  }
  return null
}
