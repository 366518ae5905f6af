import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'

/** How many of some dated rows begin and end when: any stretch of days is then counted at once. */
export interface DayCounts {
  /** Rows whose first day lies before a day. */
  readonly begunBefore: (day: Day) => number
  /** Rows whose last day lies before a day. */
  readonly endedBefore: (day: Day) => number
}

/** Some dated rows by their days. Entry d + 1 of a list is for day d of the span. */
export interface DayTally {
  readonly begun: Uint32Array
  readonly ended: Uint32Array
}

export function emptyTally({ span }: Dataset): DayTally {
  const length = span.to - span.from + 2
  return { begun: new Uint32Array(length), ended: new Uint32Array(length) }
}

/** The counts of a tally, which is used up. */
export function countsOfTally({ span }: Dataset, { begun, ended }: DayTally): DayCounts {
  const days = span.to - span.from + 1
  for (let day = 1; day <= days; day++) {
    begun[day] = (begun[day] ?? 0) + (begun[day - 1] ?? 0)
    ended[day] = (ended[day] ?? 0) + (ended[day - 1] ?? 0)
  }
  const within = (day: Day) => Math.max(0, Math.min(days, day - span.from))
  return {
    begunBefore: (day) => begun[within(day)] ?? 0,
    endedBefore: (day) => ended[within(day)] ?? 0,
  }
}

/** Rows that overlap some days: those that begin before their end, less those that end before their start. */
export function overlapping({ begunBefore, endedBefore }: DayCounts, { from, to }: DayRange): number {
  return begunBefore(to + 1) - endedBefore(from)
}
