import type { UntoldNote } from '../../model/catalogue.ts'
import type { Context, SourceInData } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'
import { findQuote } from '../source/quote-position.ts'

/** The page lists what no event tells. That list is honest only while it is whole, and says why. */
export const untoldExplained = defineRule(
  'untold-explained',
  'Every paragraph that no event or statistic quotes has one note in source.yaml that says why; no note is about words that are all told.',
  function* (context): Iterable<Finding> {
    for (const source of context.sources) {
      if (!source.document) continue
      const told = wordsTold(context, source)
      const noted = new Map<number, number>()
      for (const [index, note] of (source.value.untold ?? []).entries()) {
        yield* misplaced(source, index, note, noted, told)
      }
      // a record that cannot be read is told by its own problem, and may be the one that tells the paragraph
      if (!context.complete) continue
      for (const { number } of source.document.paragraphs) {
        if (told.get(number) !== 'none' || noted.has(number)) continue
        yield {
          at: source.at(['untold']),
          value: number,
          message: `no event quotes ¶${number}, and no note says why`,
          tip: `write a record, or add { from: ${number}, kind, reason } to untold; kind: not_yet_told where that is the reason`,
        }
      }
    }
  },
)

function* misplaced(
  { at, document }: SourceInData,
  index: number,
  { from, to = from }: UntoldNote,
  noted: Map<number, number>,
  told: ReadonlyMap<number, Told>,
): Iterable<Finding> {
  const last = document?.paragraphs.at(-1)?.number ?? 0
  if (to < from || to > last) {
    const tip = `write from and to between 1 and ${last}, from first`
    yield {
      at: at(['untold', index, 'to']),
      value: to,
      message: `¶${from}–${to} are no paragraphs of the document`,
      tip,
    }
    return
  }
  for (let number = from; number <= to; number++) {
    const here = at(['untold', index, 'from'])
    const before = noted.get(number)
    if (before !== undefined) {
      const tip = 'one note a paragraph: join the reasons'
      yield { at: here, value: from, message: `¶${number} has a note already`, tip }
    } else if (told.get(number) === 'all') {
      const tip = 'take the note out, or shorten its span'
      yield { at: here, value: from, message: `every word of ¶${number} is told by a record`, tip }
    }
    noted.set(number, index)
  }
}

/** Of a paragraph's words, those that events and statistics quote. */
type Told = 'none' | 'some' | 'all'

function wordsTold(context: Context, source: SourceInData): ReadonlyMap<number, Told> {
  return new Map(
    source.document?.paragraphs.map(({ number, text }) => {
      const left = Array.from(text)
      const quotes = context.records.flatMap((record) =>
        record.value.record_kind === 'recommendation'
          ? []
          : record.value.source.filter(
              (quote) => quote.paragraph === number && (quote.source ?? record.source) === source.value.id,
            ),
      )
      for (const { quote } of quotes) {
        const { start, end, count } = findQuote(text, quote)
        if (count > 0) left.fill(' ', start, end)
      }
      const isAll = !/[\p{L}\p{N}]/u.test(left.join(''))
      return [number, quotes.length === 0 ? 'none' : isAll ? 'all' : 'some']
    }),
  )
}
