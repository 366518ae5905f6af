import type { Dataset } from '../model/dataset.ts'
import { CERTAIN, FAILS, POSSIBLE, type Selection, type Standing } from './selection.ts'

/** Which rows pass: what Selection needs of a row. */
export type Passing = Pick<Selection, 'failing' | 'window'>

/** How a row stands to a selection. A row beyond the last fails. */
export function standingOf({ earliest, latest, datedRows }: Dataset, passing: Passing, row: number): Standing {
  if (passing.failing[row] !== 0) return FAILS
  const { window: days } = passing
  if (days === null) return CERTAIN
  if (row >= datedRows) return FAILS
  const first = earliest[row] ?? 0
  const last = latest[row] ?? 0
  if (first > days.to || last < days.from) return FAILS
  return first >= days.from && last <= days.to ? CERTAIN : POSSIBLE
}

export function passes(dataset: Dataset, passing: Passing, row: number): boolean {
  return standingOf(dataset, passing, row) !== FAILS
}

/** Passing rows in time order, undated last. */
export function* passingRows(dataset: Dataset, passing: Passing): Generator<number, void> {
  for (let row = 0; row < dataset.records.length; row++) if (passes(dataset, passing, row)) yield row
}

/** Passing rows from row `first` on as a list, which is quicker for many. */
export function passingRowsFrom(dataset: Dataset, passing: Passing, first: number): Uint32Array {
  const end = dataset.records.length
  const rows = new Uint32Array(end - first)
  let count = 0
  for (let row = first; row < end; row++) if (passes(dataset, passing, row)) rows[count++] = row
  return rows.slice(0, count)
}
