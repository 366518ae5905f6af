import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'

/** How many of some dated rows begin and end when: any stretch of days is then counted at once. */
export interface DayCounts {
  /** Rows whose first day lies before a day. */
  readonly begunBefore: (day: Day) => number
  /** Rows whose last day lies before a day. */
  readonly endedBefore: (day: Day) => number
}

/** Counts of the dated rows that `forEachRow` hands over, once each. */
export function countDays(
  { span, earliest, latest }: Dataset,
  forEachRow: (add: (row: number) => void) => void,
): DayCounts {
  const { from } = span
  const days = span.to - from + 1
  const begun = new Uint32Array(days + 1)
  const ended = new Uint32Array(days + 1)
  forEachRow((row) => {
    const first = (earliest[row] ?? 0) - from + 1
    const last = (latest[row] ?? 0) - from + 1
    begun[first] = (begun[first] ?? 0) + 1
    ended[last] = (ended[last] ?? 0) + 1
  })
  for (let day = 1; day <= days; day++) {
    begun[day] = (begun[day] ?? 0) + (begun[day - 1] ?? 0)
    ended[day] = (ended[day] ?? 0) + (ended[day - 1] ?? 0)
  }
  const within = (day: Day) => Math.max(0, Math.min(days, day - from))
  return {
    begunBefore: (day) => begun[within(day)] ?? 0,
    endedBefore: (day) => ended[within(day)] ?? 0,
  }
}

/** Rows that overlap some days: those that begin before their end, less those that end before their start. */
export function overlapping({ begunBefore, endedBefore }: DayCounts, { from, to }: DayRange): number {
  return begunBefore(to + 1) - endedBefore(from)
}
