import type { DatePart } from '../../model/time.ts'
import { paragraphList, quotedParagraphs, type RecordInData } from '../context.ts'
import { monthName, wordedDates, type WordedDate } from '../../story/english-dates.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A stated date is the source's: its words stand in a quoted paragraph, and they say what the date says. */
export const dateStatedInQuote = defineRule(
  'date-stated-in-quote',
  'A stated date has date_verbatim from a quoted paragraph, and its year, month and day agree with those words.',
  function* (context): Iterable<Finding> {
    for (const record of context.records) {
      const { value, at, date } = record
      if (value.date_basis !== 'stated' || value.date === null) continue
      if (value.date_verbatim === undefined) {
        const tip = 'add date_verbatim: the words of the source; or date_basis: inferred'
        yield {
          at: at(['date_basis']),
          value: value.date_basis,
          message: 'a stated date needs the words that state it',
          tip,
        }
        continue
      }
      const words = value.date_verbatim
      const quoted = quotedParagraphs(context, record)
      const holding = quoted.filter(({ text }) => text.includes(words))
      if (quoted.length > 0 && holding.length === 0) {
        const message = `these words do not occur in ${paragraphList(quoted)}`
        yield {
          at: at(['date_verbatim']),
          value: words,
          message,
          tip: 'copy them from the paragraph, or quote the one they are from',
        }
        continue
      }
      if (!date?.date || !isEnglish(context.sources, record)) continue
      yield* disagreements(record, date.date.parts, holding.map(({ text }) => text).join(' '))
    }
  },
)

function* disagreements({ value, at }: RecordInData, parts: readonly DatePart[], paragraph: string): Iterable<Finding> {
  const words = value.date_verbatim ?? ''
  const said = wordedDates(words)
  const around = wordedDates(paragraph)
  const written = parts.map(components)
  for (const key of ['year', 'month', 'day'] as const) {
    const given = numbersOf(written, key)
    const saidHere = numbersOf(said, key)
    const extra = saidHere.find((number) => !given.includes(number))
    if (extra !== undefined && (given.length > 0 || key === 'year')) {
      const message = `the words say ${show(key, extra)}, the date does not`
      yield {
        at: at(['date']),
        value: value.date,
        message,
        tip: `“${words}”: mend the date, or quote the words it is from`,
      }
      return
    }
    const missing = given.find((number) => !saidHere.includes(number) && !numbersOf(around, key).includes(number))
    if (missing !== undefined) {
      const message = `the date says ${show(key, missing)}, but neither “${words}” nor its paragraph does`
      yield {
        at: at(['date']),
        value: value.date,
        message,
        tip: 'write only as much as the source states, or date_basis: inferred',
      }
      return
    }
  }
}

function components({ value }: DatePart): WordedDate {
  const [year, month, day] = value.split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

function numbersOf(dates: readonly WordedDate[], key: keyof WordedDate): number[] {
  return dates.flatMap((date) => date[key] ?? [])
}

function show(key: keyof WordedDate, number: number): string {
  return key === 'month' ? monthName(number) : `${key} ${number}`
}

/** Month names are read in English only. */
function isEnglish(sources: readonly { value: { id: string; language: string } }[], { source }: RecordInData): boolean {
  return sources.find(({ value }) => value.id === source)?.value.language === 'en'
}
