import type { DayRange } from '../model/time.ts'
import { dayOf } from '../model/time.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as English words give it: any part may be missing. `month` is 1-12. */
export interface WordedDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Month names are case-sensitive, so that the verb “may” is no month. */
const WORDED = new RegExp(
  String.raw`(?:\b(\d{1,2})\s+)?\b(${MONTHS.join('|')})\b(?:\s+(\d{4})\b)?|\b((?:19|20)\d{2})\b`,
  'g',
)

/**
 * Dates in English words, in their order. A month without a year takes that of the next one which has it:
 * “In April and May 2016” is two months of 2016.
 */
export function wordedDates(text: string): readonly WordedDate[] {
  const found = [...text.matchAll(WORDED)].map(([, day, month, year, bare]): WordedDate => ({
    year: numberOf(year ?? bare),
    month: month === undefined ? null : MONTHS.indexOf(month) + 1,
    day: numberOf(day),
  }))
  return found.map((date, index) => {
    if (date.year !== null) return date
    return { ...date, year: found.slice(index).find(({ year }) => year !== null)?.year ?? null }
  })
}

/** First and last day that the dated words may mean together; null where no year is given. */
export function wordedRange(text: string): DayRange | null {
  const ranges = wordedDates(text).flatMap(({ year, month, day }) => {
    if (year === null) return []
    if (month === null) return [{ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }]
    return day === null
      ? [{ from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) }]
      : [{ from: dayOf(year, month, day), to: dayOf(year, month, day) }]
  })
  if (ranges.length === 0) return null
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** `3` → `March`. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month)
}
