import type { CompiledQuote } from '../../model/compiled.ts'
import type { Path } from '../authored.ts'
import { plainText } from '../../story/story-text.ts'
import { redactorFor } from '../redact.ts'
import { redactStrings } from '../redact-strings.ts'
import { defineOutputRule, type Finding } from '../rule.ts'
import { findQuote } from '../source/quote-position.ts'

/** After redaction nobody hidden is named, and every quote still stands once where its selector says. */
export const redactionComplete = defineOutputRule(
  'redaction-complete',
  'Nobody whose display is not full is named in the output, and every quote occurs once, at its selector.',
  function* (context, dataset): Iterable<Finding> {
    const redactor = redactorFor(context.people.map(({ value }) => value))
    for (const record of context.records) {
      const event = dataset.events.find(({ id }) => id === record.value.id)
      if (!event) continue
      for (const [index, quote] of event.source.entries()) {
        const source = dataset.sources.find(({ id }) => id === quote.source)
        const text = source?.paragraphs.find(({ number }) => number === quote.paragraph)?.text ?? ''
        if (standsOnce(text, quote)) continue
        const path: Path = ['source', index, 'quote']
        const message = `with names hidden, “${quote.quote}” no longer stands once in ¶${quote.paragraph}`
        yield {
          at: record.at(path),
          value: record.value.source[index]?.quote,
          message,
          tip: 'quote more of the sentence',
        }
      }
      // quotes are cut from the texts below; a selector's prefix may cut somebody else's name in two
      const own = { ...event, source: [] }
      if (!redactor.active || JSON.stringify(redactStrings(own, redactor)) === JSON.stringify(own)) continue
      const message = 'the name of somebody hidden would be published in this record'
      yield {
        at: record.at([]),
        value: record.value.id,
        message,
        tip: 'this is a fault of the compiler: please report it',
      }
    }
    for (const { value, at } of context.stories) {
      const story = dataset.stories?.find(({ id }) => id === value.id)
      const texts = [
        [['title'], story?.title ?? ''],
        [['summary'], story?.summary ?? ''],
        ...(story?.steps ?? []).flatMap(
          (step, index) =>
            [
              [['steps', index, 'title'], step.title],
              [['steps', index, 'caption'], plainText(step.caption)],
              [['steps', index, 'notes'], plainText(step.notes)],
            ] as const,
        ),
      ] as const
      for (const [path, text] of texts) {
        if (redactor.text(text).text === text) continue
        // each piece was redacted, so the name is in two of them: Bo_kay_ev
        const tip = 'take the emphasis out of the name, or leave the name out'
        yield { at: at(path), message: 'the name of somebody hidden would be published in this story', tip }
      }
    }
    for (const { value, at } of context.sources) {
      const paragraphs = dataset.sources.find(({ id }) => id === value.id)?.paragraphs ?? []
      const named = paragraphs.find(({ text }) => redactor.text(text).text !== text)
      if (!named) continue
      const message = `the name of somebody hidden would be published in ¶${named.number}`
      yield { at: at([]), value: value.id, message, tip: 'this is a fault of the compiler: please report it' }
    }
  },
)

function standsOnce(text: string, { quote, selector }: CompiledQuote): boolean {
  const { start, end, count } = findQuote(text, quote)
  const [words, position] = selector.refinedBy
  return count === 1 && words.exact === quote && position.start === start && position.end === end
}
