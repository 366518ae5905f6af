import type { FilterBits } from './choice.ts'
import type { Dataset } from '../model/dataset.ts'
import { DATE_SHAPES, type Day } from '../model/time.ts'
import { firstAtLeast } from './certain-cursor.ts'

/** Shapes that mean one unknown day, which may lie behind the moment though the first day does not. */
const UNCERTAIN = new Set(['month', 'year', 'within'].map((shape) => DATE_SHAPES.findIndex((known) => known === shape)))

/** Most days from the first to the last, by class: a short date is never looked for among years. */
const CLASSES = [31, 366, Infinity]

interface OpenDates {
  /** Days from the first to the last, of the longest. */
  readonly longest: number
  /** Ascending. */
  readonly rows: Uint32Array
}

/** Events known by a month, a year or as one day within, those of like length together. */
export function listOpenDates(dataset: Dataset): readonly OpenDates[] {
  const { shape, weight, earliest, latest, datedRows } = dataset
  const classes = CLASSES.map(() => [] as number[])
  for (let row = 0; row < datedRows; row++) {
    const length = (latest[row] ?? 0) - (earliest[row] ?? 0)
    if (length === 0 || weight[row] === 0 || !UNCERTAIN.has(shape[row] ?? 0)) continue
    classes[CLASSES.findIndex((most) => length <= most)]?.push(row)
  }
  return classes.map((rows) => ({
    longest: rows.reduce((most, row) => Math.max(most, (latest[row] ?? 0) - (earliest[row] ?? 0)), 0),
    rows: Uint32Array.from(rows),
  }))
}

/** Passing events with an open date that begin before row `end` and may lie behind the moment. */
export function countOpen(
  { earliest, latest }: Dataset,
  classes: readonly OpenDates[],
  failing: FilterBits,
  end: number,
  moment: Day,
): number {
  let count = 0
  for (const { longest, rows } of classes) {
    for (let at = firstAtLeast(rows, end) - 1; at >= 0; at--) {
      const row = rows[at] ?? 0
      if ((earliest[row] ?? 0) + longest <= moment) break
      if (failing[row] === 0 && (latest[row] ?? 0) > moment) count += 1
    }
  }
  return count
}
