import { dayOf, daysOfPart, parseIsoDay, type DayRange } from '../model/time.ts'

/**
 * Read a date as a person types it, in the language of `locale` or in English: `2018`, `03/2018`, `2018-03`, `March 2018`,
 * `13/03/2018`, `13.03.2018`, `2018-03-13`, `13 March 2018`, `13 марта 2018 г.`. The day comes before the month. Gives all days it may
 * mean; null for anything else, a day that does not exist included. Years have four digits.
 */
export function parseTypedDate(text: string, locale: string): DayRange | null {
  const tokens = text
    .toLocaleLowerCase(locale)
    .split(/[\s,./\-–]+/u)
    .filter((token) => token !== '' && !FILLERS.has(token))
  const months = monthsOf(locale)
  const parts = tokens.map((token) => partOf(token, months))
  if (parts.some((part) => part === null)) return null
  return daysOf(parts.filter((part) => part !== null))
}

/** Words that stand beside a date and say nothing: Russian and Kazakh "year", French "of". */
const FILLERS = new Set(['г', 'год', 'года', 'ж', 'жыл', 'жылғы', 'de', 'du', 'le', 'the', 'of'])

type Part = { readonly kind: 'number' | 'year' | 'month'; readonly value: number }

function partOf(token: string, months: ReadonlyMap<string, number>): Part | null {
  if (/^\d{4}$/.test(token)) return { kind: 'year', value: Number(token) }
  const number = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(token)
  if (number) return { kind: 'number', value: Number(number[1]) }
  const found = new Set([...months].filter(([name]) => name.startsWith(token)).map(([, month]) => month))
  const exact = months.get(token)
  if (exact !== undefined) return { kind: 'month', value: exact }
  const [only] = found
  return found.size === 1 && only !== undefined && token.length >= 3 ? { kind: 'month', value: only } : null
}

function daysOf(parts: readonly Part[]): DayRange | null {
  const kinds = parts.map(({ kind }) => kind).join(' ')
  const [a, b, c] = parts.map(({ value }) => value)
  switch (kinds) {
    case 'year':
      return daysNamed(a)
    case 'number year':
    case 'month year':
      return daysNamed(b, a)
    case 'year number':
    case 'year month':
      return daysNamed(a, b)
    case 'number number year':
    case 'number month year':
      return daysNamed(c, b, a)
    case 'month number year':
      return daysNamed(c, a, b)
    case 'year number month':
      return daysNamed(a, c, b)
    case 'year number number':
    case 'year month number':
      return daysNamed(a, b, c)
    default:
      return null
  }
}

function daysNamed(year = 0, month?: number, day?: number): DayRange | null {
  if (year < 100) return null
  const [yyyy, mm, dd] = [year, month, day].map((value) => String(value ?? 1).padStart(2, '0'))
  if (month === undefined) return daysOfPart({ value: String(year), precision: 'year' })
  if (month < 1 || month > 12) return null
  if (day === undefined) return daysOfPart({ value: `${year}-${mm}`, precision: 'month' })
  const exact = parseIsoDay(`${yyyy}-${mm}-${dd}`)
  return exact === null ? null : { from: exact, to: exact }
}

const known = new Map<string, ReadonlyMap<string, number>>()

/** Months by name, in English and in a language. Made once a language: it takes a hundred formats. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const months = known.get(locale) ?? new Map([...monthNames('en-GB'), ...monthNames(locale)])
  known.set(locale, months)
  return months
}

/** Month by name: long and short, alone and within a date (which Russian and Kazakh tell apart). */
function monthNames(locale: string): (readonly [string, number])[] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(new Date(dayOf(2018, index + 1, 1) * 86_400_000))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      return [name.toLocaleLowerCase(locale).replace(/\.$/, ''), index + 1] as const
    })
  })
}
