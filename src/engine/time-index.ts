import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/time.ts'

/**
 * Dated rows by first and by last day. Days are numbered from the first of the dataset's span: day d here is `first + d`.
 * An exact row begins and ends on one day, a fuzzy row does not.
 */
export interface TimeIndex {
  readonly first: Day
  readonly days: number
  /** First row that begins on day d or later; `days + 1` entries. Rows are sorted by first day, then last. */
  readonly startRow: Uint32Array
  /** First fuzzy row that begins on day d, or else startRow[d + 1]: rows from startRow[d] up to it are exact. */
  readonly fuzzyRow: Uint32Array
  /** Fuzzy rows by last day: those that end on day d are byEnd[endAt[d]] … byEnd[endAt[d + 1] - 1]. */
  readonly byEnd: Uint32Array
  readonly endAt: Uint32Array
}

export function indexTime({ span, datedRows, earliest, latest }: Dataset): TimeIndex {
  const first = span.from
  const days = span.to - first + 1
  const startRow = new Uint32Array(days + 1)
  const fuzzyRow = new Uint32Array(days)
  const endAt = new Uint32Array(days + 1)
  let row = 0
  let fuzzy = 0
  for (let day = 0; day < days; day++) {
    startRow[day] = row
    while (row < datedRows && earliest[row] === first + day && latest[row] === first + day) row++
    fuzzyRow[day] = row
    for (; row < datedRows && earliest[row] === first + day; row++, fuzzy++) {
      const end = (latest[row] ?? 0) - first
      endAt[end] = (endAt[end] ?? 0) + 1
    }
  }
  startRow[days] = row
  const byEnd = new Uint32Array(fuzzy)
  let filled = 0
  for (let day = 0; day <= days; day++) {
    const count = endAt[day] ?? 0
    endAt[day] = filled
    filled += count
  }
  const next = endAt.slice()
  for (let day = 0; day < days; day++) {
    const end = startRow[day + 1] ?? 0
    for (let at = fuzzyRow[day] ?? 0; at < end; at++) {
      const last = (latest[at] ?? 0) - first
      const place = next[last] ?? 0
      byEnd[place] = at
      next[last] = place + 1
    }
  }
  return { first, days, startRow, fuzzyRow, byEnd, endAt }
}

/** A day as the boundary before it, counted from the first day, kept inside the span: 0 up to `days`. */
export function boundaryBefore({ first, days }: TimeIndex, day: Day): number {
  return Math.max(0, Math.min(days, day - first))
}
