import { paragraphOf } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'
import { findQuote } from '../source/quote-position.ts'

/** A quote stands in its paragraph letter for letter, and only once, so that it can be marked there. */
export const quoteFoundOnce = defineRule(
  'quote-found-once',
  'A quote occurs exactly once in its paragraph.',
  function* (context): Iterable<Finding> {
    for (const record of context.records) {
      for (const [index, { quote, paragraph: number }] of record.value.source.entries()) {
        const paragraph = paragraphOf(context, record, index)
        if (!paragraph) continue
        const { count } = findQuote(paragraph.text, quote)
        if (count === 1) continue
        const at = record.at(['source', index, 'quote'])
        if (count > 1) {
          const message = `these words occur ${count} times in ¶${number}`
          yield { at, value: quote, message, tip: 'quote more of the sentence, so that it can only mean one place' }
          continue
        }
        const kept = longestStart(paragraph.text, quote)
        const tip =
          kept === ''
            ? `copy the words from the text of ¶${number} (lines joined by one space, footnote digits left out)`
            : `¶${number} has “${kept}” and then “${continuation(paragraph.text, kept)}”, not “${Array.from(quote.slice(kept.length)).slice(0, 20).join('')}”`
        yield { at, value: quote, message: `these words do not occur in ¶${number}`, tip }
      }
    }
  },
)

/** The longest beginning of a quote that the text has, cut to its last words. */
function longestStart(text: string, quote: string): string {
  let length = 0
  while (length < quote.length && text.includes(quote.slice(0, length + 1))) length++
  return length < 4 ? '' : quote.slice(0, length)
}

function continuation(text: string, start: string): string {
  const from = text.indexOf(start) + start.length
  return Array.from(text.slice(from)).slice(0, 20).join('')
}
