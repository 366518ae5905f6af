import type { Path } from '../authored.ts'
import { mixedScriptWords } from '../fold-letters.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A letter of another script that looks Latin breaks search and sorting: in the source it is declared, in our words mended. */
export const homoglyphDeclared = defineRule(
  'homoglyph-declared',
  'A quote or name with a word of mixed scripts has an anomaly of kind homoglyph; titles and names of our own have none.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      const quoted: (readonly [Path, string])[] = [
        ...value.source.map(({ quote }, index) => [['source', index, 'quote'], quote] as const),
        ...value.persons.map(
          ({ name_verbatim }, index) => [['persons', index, 'name_verbatim'], name_verbatim ?? ''] as const,
        ),
      ]
      const declared = value.anomaly.some(({ kind }) => kind === 'homoglyph')
      const [path, text] = quoted.find(([, words]) => mixedScriptWords(words).length > 0) ?? []
      if (path && text !== undefined && !declared) {
        const message = `“${mixedScriptWords(text)[0] ?? ''}” mixes Latin letters with look-alikes of another script`
        const tip = 'keep it as the source has it, and add anomaly: [{ kind: homoglyph, note }]'
        yield { at: at(path), value: text, message, tip }
      }
      const [mixed] = mixedScriptWords(value.title)
      if (mixed !== undefined) {
        const message = `“${mixed}” mixes Latin letters with look-alikes of another script`
        yield {
          at: at(['title']),
          value: value.title,
          message,
          tip: 'a title is ours: type the word anew in Latin letters',
        }
      }
    }
    for (const { value, at } of context.people) {
      const [mixed] = mixedScriptWords(value.name)
      if (mixed === undefined) continue
      const message = `“${mixed}” mixes Latin letters with look-alikes of another script`
      yield {
        at: at(['name']),
        value: value.name,
        message,
        tip: 'type it anew in Latin letters, and keep this spelling in variants',
      }
    }
  },
)
