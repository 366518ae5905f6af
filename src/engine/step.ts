import type { Dataset } from '../model/dataset.ts'
import type { Selection } from './selection.ts'

/** The next passing dated row behind `row`, itself passing or not; the first for null. Null at the end. */
export function nextRow(dataset: Dataset, selection: Selection, row: number | null): number | null {
  const next = selection.rows[firstAtOrAfter(selection.rows, row === null ? 0 : row + 1)]
  return next !== undefined && next < dataset.datedRows ? next : null
}

/** The passing dated row before `row`, itself passing or not; the last for null. Null at the start. */
export function previousRow(dataset: Dataset, selection: Selection, row: number | null): number | null {
  const end = row === null ? dataset.datedRows : Math.min(row, dataset.datedRows)
  return selection.rows[firstAtOrAfter(selection.rows, end) - 1] ?? null
}

/** Index of the first of the ascending `rows` that is not below `row`. */
function firstAtOrAfter(rows: Int32Array, row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}
