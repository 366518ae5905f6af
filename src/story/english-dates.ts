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

/** A date with the words and the place it stands in a text. */
export interface WrittenDate {
  readonly date: WordedDate
  readonly written: string
  readonly index: number
}

/**
 * Dates in English words, in their order. A month without a year takes that of the next one which has it:
 * “In April and May 2016” is two months of 2016.
 */
export function datesIn(text: string): readonly WrittenDate[] {
  const found = [...text.matchAll(WORDED)].map(
    ({ 0: written, 1: day, 2: month, 3: year, 4: bare, index }): WrittenDate => ({
      date: {
        year: numberOf(year ?? bare),
        month: month === undefined ? null : MONTHS.indexOf(month) + 1,
        day: numberOf(day),
      },
      written,
      index,
    }),
  )
  return found.map((each, position) => {
    if (each.date.year !== null) return each
    const next = found.slice(position).find(({ date }) => date.year !== null)
    return { ...each, date: { ...each.date, year: next?.date.year ?? null } }
  })
}

/** The same without their places. */
export function wordedDates(text: string): readonly WordedDate[] {
  return datesIn(text).map(({ date }) => date)
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

const DAY_BEFORE_MONTH = new RegExp(String.raw`\b(\d{1,2}) (?=(?:${MONTHS.join('|')})\b)`, 'g')

/** No line ends between a day and its month. */
export function withWholeDays(text: string): string {
  return text.replace(DAY_BEFORE_MONTH, '$1\u00a0')
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** `3` → `March`. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month)
}
