import type { Path } from '../authored.ts'
import { paragraphList, quotedParagraphs, type RecordInData } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'

/** Whatever is given as the source's own words occurs in a paragraph that the record quotes. */
export const verbatimInQuote = defineRule(
  'verbatim-in-quote',
  'Names, numbers, figures, sentences, dates and places given verbatim occur in a quoted paragraph.',
  function* (context): Iterable<Finding> {
    for (const record of context.records) {
      const quoted = quotedParagraphs(context, record)
      if (quoted.length === 0) continue
      for (const [path, words] of verbatims(record)) {
        if (quoted.some(({ text }) => text.includes(words))) continue
        yield {
          at: record.at(path),
          value: words,
          message: `these words do not occur in ${paragraphList(quoted)}`,
          tip: 'copy them letter for letter, curly quotes and all; or quote the paragraph they are from',
        }
      }
    }
  },
)

/** Stated dates and places have rules of their own. */
function verbatims({ value }: RecordInData): (readonly [Path, string])[] {
  const found: (readonly [Path, string | undefined])[] = [
    [['date_verbatim'], value.date_basis === 'stated' && value.date !== null ? undefined : value.date_verbatim],
    ...value.places.map(
      ({ basis, verbatim }, index) =>
        [['places', index, 'verbatim'], basis === 'stated' ? undefined : verbatim] as const,
    ),
    ...value.persons.map(({ name_verbatim }, index) => [['persons', index, 'name_verbatim'], name_verbatim] as const),
    [['number_of_persons', 'verbatim'], value.number_of_persons?.verbatim],
    ...value.figures.map(({ verbatim }, index) => [['figures', index, 'verbatim'], verbatim] as const),
    ...value.sentence.map(({ verbatim }, index) => [['sentence', index, 'verbatim'], verbatim] as const),
  ]
  return found.flatMap(([path, words]) => (words === undefined ? [] : [[path, words] as const]))
}
