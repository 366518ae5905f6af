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

/** Passing rows in time order, undated last, from row `first` up to, without, row `end`. */
export function* passingRows(
  dataset: Dataset,
  passing: Passing,
  first = 0,
  end: number = dataset.records.length,
): Generator<number, void> {
  for (let row = first; row < end; row++) if (passes(dataset, passing, row)) yield row
}

/** The same as a list, which is quicker for many rows. */
export function listPassing(dataset: Dataset, passing: Passing, first: number, end: number): Uint32Array {
  const rows = new Uint32Array(Math.max(0, end - first))
  let count = 0
  for (let row = first; row < end; row++) if (passes(dataset, passing, row)) rows[count++] = row
  return rows.slice(0, count)
}
