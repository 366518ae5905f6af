import { isLocating } from '../model/place-role.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import type { Quantity } from '../model/record.ts'
import type { DatePart } from '../model/time.ts'
import { datesIn, wordedDates, type WordedDate } from './english-dates.ts'
import { numbersIn, wordedNumbers, type WrittenNumber } from './worded-numbers.ts'

/** What of a record, written or compiled, tells a date or a number. */
export interface TellingRecord extends Pick<
  CompiledRecord,
  | 'type'
  | 'number_of_persons'
  | 'figures'
  | 'sentence'
  | 'law'
  | 'disputed'
  | 'date_verbatim'
  | 'date_parts'
  | 'places'
  | 'persons'
> {
  readonly source: readonly { readonly quote: string }[]
}

/** What records tell in dates and numbers: what a text that rests on them may say. */
export interface ToldFigures {
  readonly hasDate: (date: WordedDate) => boolean
  readonly hasNumber: (value: number) => boolean
  /** The hedged quantity a number is from, where it is said no other way: “more than 1,000”. */
  readonly hedgeOf: (value: number) => Quantity | null
}

/**
 * Of these records: their dates, the dates and numbers of their quotes and verbatim words, of the law they cite and of
 * what other publications say against them; and counts of them: all, those of one type, the people they name, the
 * places they happened at (the whole country is none; `nationwide` are the ids that stand for it).
 */
export function toldFigures(records: readonly TellingRecord[], nationwide: ReadonlySet<string>): ToldFigures {
  const quantities = records.flatMap(({ number_of_persons: persons, figures }) => [
    ...figures,
    ...(persons ? [persons] : []),
  ])
  const texts = records.flatMap(({ source, sentence, law, disputed, date_verbatim }) => [
    ...source.map(({ quote }) => quote),
    ...sentence.map(({ verbatim }) => verbatim),
    ...law.map(({ article }) => article ?? ''),
    ...disputed.map(({ says }) => says),
    date_verbatim ?? '',
  ])
  texts.push(...quantities.map(({ verbatim }) => verbatim))
  const parts = records.flatMap(({ date_parts }) => date_parts)
  const dates = texts.flatMap(wordedDates)
  const numbers = new Set(texts.flatMap(writtenNumbers).map(({ value }) => value))
  const counts = countsOf(records, nationwide)
  const exact = quantities.filter(({ qualifier }) => qualifier === 'exact')
  const hedged = quantities.filter(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'several')
  return {
    hasDate: (date) =>
      parts.some((part) => agrees(date, dateOf(part))) ||
      dates.some((told) => agrees(date, told)) ||
      // a number that looks like a year: 2026 cases
      (date.month === null && date.year !== null && quantities.some((quantity) => holds(quantity, date.year ?? 0))),
    hasNumber: (value) => numbers.has(value) || counts.has(value),
    hedgeOf: (value) =>
      counts.has(value) || exact.some((quantity) => holds(quantity, value))
        ? null
        : (hedged.find((quantity) => holds(quantity, value)) ?? null),
  }
}

/** Numbers of a text that are no part of a date, of `¶8`, or the word “one”. */
export function writtenNumbers(text: string): readonly WrittenNumber[] {
  let plain = text.replace(/¶\d+/g, (words) => '·'.repeat(words.length))
  for (const { written, index } of datesIn(text)) {
    plain = plain.slice(0, index) + '·'.repeat(written.length) + plain.slice(index + written.length)
  }
  return numbersIn(plain).filter(({ written }) => written.toLowerCase() !== 'one')
}

function holds({ verbatim }: Quantity, value: number): boolean {
  return wordedNumbers(verbatim).includes(value)
}

/** Whether all that is said is also told: “in May 2016” of 21 May 2016, but not the other way round. */
function agrees(said: WordedDate, told: WordedDate): boolean {
  return (
    (said.year === null || said.year === told.year) &&
    (said.month === null || said.month === told.month) &&
    (said.day === null || said.day === told.day)
  )
}

function dateOf({ value }: DatePart): WordedDate {
  const [year = null, month = null, day = null] = value.split('-').map(Number)
  return { year, month, day }
}

function countsOf(records: readonly TellingRecord[], nationwide: ReadonlySet<string>): ReadonlySet<number> {
  const happened = records.flatMap(({ places }) =>
    places.filter(({ role, place }) => isLocating(role) && !nationwide.has(place)).map(({ place }) => place),
  )
  const byType = new Map<string | null, number>()
  for (const { type } of records) byType.set(type, (byType.get(type) ?? 0) + 1)
  const people = records.flatMap(({ persons }) => persons.map(({ person }) => person))
  return new Set([records.length, ...byType.values(), new Set(people).size, new Set(happened).size])
}
