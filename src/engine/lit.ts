import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'
import type { PlaceCounts } from './place-counts.ts'
import type { Selection } from './selection.ts'
import { passes } from './standing.ts'

/** What a moment lights of what passes. Immutable. */
export interface Lit {
  /** Lit are the dated rows that overlap these days (none where `to` lies before `from`); null lights every row, the undated too. */
  readonly days: DayRange | null
  /** Lit dated events. */
  readonly certain: number
  /** Events known by a month, a year or as one day within, whose day may still lie after the moment; not part of `certain`. */
  readonly possible: number
  readonly places: PlaceCounts
}

/**
 * Days that a moment lights: up to it, from `trailDays` before it (null: from the beginning), and no further than the
 * window, because nothing outside it passes. Null without a moment.
 */
export function litDays(
  dataset: Dataset,
  window: DayRange | null,
  moment: Day | null,
  trailDays: number | null,
): DayRange | null {
  if (moment === null) return null
  const bounds = window ?? dataset.span
  const oldest = trailDays === null ? bounds.from : moment - trailDays
  return { from: Math.max(bounds.from, oldest), to: Math.min(bounds.to, moment) }
}

/** Whether a row, passing or not, is lit. */
export function isLit({ earliest, latest, datedRows }: Dataset, days: DayRange | null, row: number): boolean {
  if (days === null) return true
  return row < datedRows && areDaysLit(earliest[row] ?? 0, latest[row] ?? 0, days)
}

/** Whether some of the days from one to another are lit. */
export function areDaysLit(from: Day, to: Day, days: DayRange | null): boolean {
  return days === null || (days.from <= days.to && from <= days.to && to >= days.from)
}

/**
 * What the reader follows: of the passing dated rows begun by a moment, the one that began last; of several begun that
 * day, the one whose date is most exact. Null where none has begun.
 */
export function rowAtMoment(dataset: Dataset, selection: Selection, moment: Day): number | null {
  let row = firstStartingAfter(dataset, moment) - 1
  while (row >= 0 && !passes(dataset, selection, row)) row -= 1
  if (row < 0) return null
  const start = dataset.earliest[row]
  let found = row
  for (; row >= 0 && dataset.earliest[row] === start; row--) if (passes(dataset, selection, row)) found = row
  return found
}

/** The first dated row that begins after a day; datedRows where none does. */
export function firstStartingAfter({ earliest, datedRows }: Dataset, day: Day): number {
  let low = 0
  let high = datedRows
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((earliest[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
