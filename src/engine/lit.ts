import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/time.ts'
import type { Selection } from './selection.ts'

/**
 * 1 for each row a moment lights, filtered or not: what has begun by then and, where `trailDays` is given, had not
 * ended more than so many days before. `trailDays` null lights all that has begun (cumulative). Without a moment every row is lit; with one,
 * no undated row is.
 */
export function litRows(dataset: Dataset, moment: Day | null, trailDays: number | null): Uint8Array {
  const { earliest, latest, datedRows } = dataset
  const lit = new Uint8Array(dataset.records.length)
  if (moment === null) return lit.fill(1)
  const oldest = trailDays === null ? -Infinity : moment - trailDays
  for (let row = 0; row < datedRows && (earliest[row] ?? 0) <= moment; row++) {
    if ((latest[row] ?? 0) >= oldest) lit[row] = 1
  }
  return lit
}

/**
 * What the reader follows: of the passing dated rows begun by a moment, the one that began last; of several begun that
 * day, the one whose date is most exact. Null where none has begun.
 */
export function rowAtMoment(dataset: Dataset, selection: Selection, moment: Day): number | null {
  const { rows } = selection
  const starts = (index: number) => {
    const row = rows[index] ?? dataset.datedRows
    return row < dataset.datedRows ? (dataset.earliest[row] ?? 0) : Infinity
  }
  // Rows come by first day, then by last day, undated ones last; `low` is the first that begins later.
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts(middle) <= moment) low = middle + 1
    else high = middle
  }
  if (low === 0) return null
  let found = low - 1
  while (found > 0 && starts(found - 1) === starts(found)) found -= 1
  return rows[found] ?? null
}
