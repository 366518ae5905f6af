import edtf from 'edtf'
import type { DatePart, DateShape, Day } from '../model/time.ts'
import { dayOf, dayOfDate, formatIsoDay, parseIsoDay } from '../model/time.ts'

/** An EDTF date as days: first and last it may mean (both included), how it is drawn, and its parts as written. */
export interface ReadDate {
  readonly earliest: Day
  readonly latest: Day
  readonly shape: DateShape
  readonly parts: readonly DatePart[]
}

export interface UnreadDate {
  readonly message: string
  readonly tip: string
}

export type DateReading =
  { readonly date: ReadDate; readonly error: null } | { readonly date: null; readonly error: UnreadDate }

const FORMS =
  '2018 · 2018-03 · 2018-03-13 · 2018-03/2019-03 lasted · 2018-03/.. still going on · [a..b] one day within · {a,b} several'

/**
 * Read the EDTF forms this project uses (level 0 and 1, and `[a..b]`, `{a,b}`). An open end `a/..` ends with `factsUntil`,
 * the last day the source can know of. Anything else, and a day that does not exist, is an error with a remedy.
 */
export function readEdtfDate(text: string, factsUntil: Day): DateReading {
  if (/[?~%]/.test(text))
    return unread(`“${text}” has a qualifier`, 'leave out ? ~ %: say how sure it is with date_basis and status')
  if (/[TX:]/.test(text)) return unread(`“${text}” is a form not used here`, `use one of: ${FORMS}`)
  const list = /^\{(.*)\}$/.exec(text)
  if (list) return readSet((list[1] ?? '').split(','), text)
  const within = /^\[(.*)\.\.(.*)\]$/.exec(text)
  if (within) return readPair(within[1] ?? '', within[2] ?? '', 'within', text)
  const ends = text.split('/')
  if (ends.length === 1) return readSingle(text)
  const [start = '', end = ''] = ends
  if (ends.length > 2) return unread(`“${text}” has more than two ends`, `use one of: ${FORMS}`)
  if (start === '' || start === '..') {
    return unread(
      `“${text}” has no known start`,
      'give the earliest start the source allows, or write [a..b] for one day within',
    )
  }
  if (end === '') return unread(`“${text}” has no end`, `write ${start}/.. for what still goes on, or only ${start}`)
  return end === '..' ? readOpen(start, factsUntil, text) : readPair(start, end, 'interval', text)
}

/** Last day of a date such as `2019-03`; null where it is none. */
export function lastDayOf(text: string): Day | null {
  const reading = readPart(text)
  return 'latest' in reading ? reading.latest : null
}

/** First day of a date such as `2019-03`; null where it is none. */
export function firstDayOf(text: string): Day | null {
  const reading = readPart(text)
  return 'earliest' in reading ? reading.earliest : null
}

interface ReadPart {
  readonly earliest: Day
  readonly latest: Day
  readonly part: DatePart
}

const unread = (message: string, tip: string): DateReading => ({ date: null, error: { message, tip } })

function readSingle(text: string): DateReading {
  const read = readPart(text)
  if ('message' in read) return { date: null, error: read }
  const { earliest, latest, part } = read
  return { date: { earliest, latest, shape: part.precision, parts: [part] }, error: null }
}

function readOpen(start: string, factsUntil: Day, text: string): DateReading {
  const from = readPart(start)
  if ('message' in from) return { date: null, error: from }
  if (from.earliest > factsUntil) {
    return unread(
      `“${text}” begins after the source ends (${formatIsoDay(factsUntil)})`,
      'a source cannot tell what came after it',
    )
  }
  return {
    date: { earliest: from.earliest, latest: Math.max(from.latest, factsUntil), shape: 'open', parts: [from.part] },
    error: null,
  }
}

function readPair(start: string, end: string, shape: 'interval' | 'within', text: string): DateReading {
  const from = readPart(start)
  if ('message' in from) return { date: null, error: from }
  const to = readPart(end)
  if ('message' in to) return { date: null, error: to }
  if (to.latest < from.earliest || to.earliest < from.earliest) {
    return unread(`“${text}” ends before it starts`, `write the earlier date first: ${end} … ${start}`)
  }
  if (start === end) return unread(`“${text}” has the same start and end`, `write ${start}`)
  return { date: { earliest: from.earliest, latest: to.latest, shape, parts: [from.part, to.part] }, error: null }
}

function readSet(members: readonly string[], text: string): DateReading {
  if (members.length < 2)
    return unread(`“${text}” is a set of one`, 'a set has two dates or more, joined by commas: {2017,2018}')
  const parts: DatePart[] = []
  let earliest = Infinity
  let latest = -Infinity
  for (const member of members) {
    const read = readPart(member.trim())
    if ('message' in read) return { date: null, error: read }
    if (read.earliest <= latest)
      return unread(`“${text}” is not in the order of time`, 'write the earlier date first, each once')
    earliest = Math.min(earliest, read.earliest)
    latest = read.latest
    parts.push(read.part)
  }
  return { date: { earliest, latest, shape: 'set', parts }, error: null }
}

/** One date. The `edtf` package lets 2018-02-29 roll over to March, so the day is checked once more. */
function readPart(text: string): ReadPart | UnreadDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return { message: `“${text}” is not a date`, tip: `use one of: ${FORMS}` }
  const [, year = '', month, day] = match
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { message: `“${text}” has no such month: ${month}`, tip: 'months run from 01 to 12' }
  }
  if (day !== undefined && parseIsoDay(text) === null) {
    const length = dayOf(Number(year), Number(month) + 1, 0) - dayOf(Number(year), Number(month), 1) + 1
    return { message: `“${text}” is a day that does not exist`, tip: `${year}-${month ?? ''} has ${length} days` }
  }
  try {
    const value = edtf(text)
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
    const [earliest, latest] = [dayOfDate(new Date(value.min)), dayOfDate(new Date(value.max))]
    return { earliest, latest, part: { value: text, precision } }
  } catch {
    return { message: `“${text}” is not EDTF`, tip: `use one of: ${FORMS}` }
  }
}
