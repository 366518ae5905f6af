import { parseDuration } from '../model/iso-duration.ts'
import { readNumeral } from '../story/worded-numbers.ts'

/** A length of time in months and days, as sentences give it. */
export interface Duration {
  readonly months: number
  readonly days: number
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`
/** A number, perhaps “and a half”, perhaps others of the same unit after “and”, then the unit. */
const WORDED = new RegExp(
  String.raw`(${NUMBER}(?:(?:,\s|\s+(?:and|or)\s+)${NUMBER})*)(\s+and\s+a\s+half)?[\s-]+(year|month|week|day)s?\b`,
  'gi',
)

/** Every duration in the words: “4 and a half years”, “2,5 years”, “2 and 2,5 years”, “3-year ban”. */
export function wordedDurations(text: string): readonly Duration[] {
  const found: Duration[] = []
  let end = -1
  for (const match of text.matchAll(WORDED)) {
    const [, numbers = '', half, unit = ''] = match
    const each = [...numbers.matchAll(new RegExp(NUMBER, 'g'))].map(([digits], index, all) =>
      inUnit(readNumeral(digits) + (half !== undefined && index === all.length - 1 ? 0.5 : 0), unit.toLowerCase()),
    )
    const joined = found.at(-1)
    const between = end < 0 ? null : text.slice(end, match.index)
    if (joined && between !== null && /^\s*(?:and|,)?\s*$/.test(between) && unit.toLowerCase() !== 'year') {
      each.push(...each.map(({ months, days }) => ({ months: joined.months + months, days: joined.days + days })))
    }
    found.push(...each)
    end = match.index + match[0].length
  }
  return found
}

/** `P2Y6M` as months and days; null where it is no duration, `P` alone included. */
export function isoDuration(text: string): Duration | null {
  const parsed = parseDuration(text)
  return parsed && { months: parsed.years * 12 + parsed.months, days: parsed.days }
}

/** Months and days as ISO 8601: 30 months → `P2Y6M`. */
export function formatDuration({ months, days }: Duration): string {
  const years = Math.floor(months / 12)
  const rest = months - years * 12
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 ? `${rest}M` : ''}${days > 0 ? `${days}D` : ''}`
}

function inUnit(count: number, unit: string): Duration {
  if (unit === 'year') return { months: Math.round(count * 12), days: 0 }
  if (unit === 'month') return { months: Math.floor(count), days: Math.round((count % 1) * 30) }
  return { months: 0, days: unit === 'week' ? count * 7 : count }
}
