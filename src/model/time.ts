/** A calendar day as the number of days since 1970-01-01 (UTC, proleptic Gregorian). May be negative. */
export type Day = number

/** First and last day, both included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

const MS_PER_DAY = 86_400_000

/** Day of a calendar date; `month` is 1-12. Overflowing days roll over, as in Date.UTC. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY)
}

/** The UTC midnight at which a day starts, as d3 scales and Intl want it. */
export function dateOfDay(day: Day): Date {
  return new Date(day * MS_PER_DAY)
}

/** The day that holds an instant, in UTC. */
export function dayOfDate(date: Date): Day {
  return Math.floor(date.getTime() / MS_PER_DAY)
}

/** `2018-03-13`. Inverse of {@link parseIsoDay}. */
export function formatIsoDay(day: Day): string {
  return dateOfDay(day).toISOString().slice(0, 10)
}

/** Read `2018-03-13`; null for anything else, a day that does not exist included (`2018-02-30`). */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return formatIsoDay(day) === text ? day : null
}

/**
 * How a date is drawn and read:
 *   day       ●        one known day
 *   month     ▒▒▒      some day of the month       year  ▒▒▒▒▒▒▒  some day of the year
 *   interval  ▇▇▇▇     lasted from … to …
 *   open      ▇▇▇▇┈┈   began, still going on when the source was written
 *   within    ╱╱╱╱     one unknown day inside two bounds, EDTF `[a..b]`
 *   set       ● ●      several known dates, EDTF `{a,b}`
 */
export const DATE_SHAPES = ['day', 'month', 'year', 'interval', 'open', 'within', 'set'] as const
export type DateShape = (typeof DATE_SHAPES)[number]

/** One end or member of a date as written: `2018` / `2018-03` / `2018-03-13`. */
export interface DatePart {
  readonly value: string
  readonly precision: 'year' | 'month' | 'day'
}

/** `2018`, `2018-03` or `2018-03-13` with how precise it is. */
export function datePartOf(value: string): DatePart {
  return { value, precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day' }
}

/** First and last day of a date part. */
export function daysOfPart({ value, precision }: DatePart): DayRange {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  if (precision === 'day') return { from: dayOf(year, month, day), to: dayOf(year, month, day) }
  if (precision === 'month') return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) }
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
}
