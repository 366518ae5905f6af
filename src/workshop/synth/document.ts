import { createHash } from 'node:crypto'
import { quoteSelector } from '../../compile/quote-selector.ts'
import type { CompiledParagraph, CompiledQuote, CompiledSource } from '../../model/compiled.ts'
import type { Section } from '../../model/source.ts'
import type { Chance } from './chance.ts'

export const SOURCE = 'synthetic'
/** The last day it tells of; what is open ends here. */
export const FACTS_AS_OF = '2019-12'

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI']
const PARAGRAPHS_A_SECTION = 50
const SENTENCES = 5

const WHO = ['a group of invented people', 'several invented journalists', 'an invented lawyer', 'invented protesters']
const WHAT = ['were stopped at a square', 'were called to an office', 'waited outside a court', 'asked for an answer']
const HOW = ['without a reason given', 'in the early morning', 'for the third time', 'as nobody had expected', 'again']

/** An invented document: six sections of fifty paragraphs, each of whose sentences can be quoted. */
export interface SyntheticDocument {
  readonly source: CompiledSource
  /** Every sentence of every paragraph, in their order. */
  readonly quotes: readonly CompiledQuote[]
}

export function syntheticDocument(chance: Chance): SyntheticDocument {
  const paragraphs: CompiledParagraph[] = []
  const quotes: CompiledQuote[] = []
  for (const section of NUMERALS) {
    for (let i = 0; i < PARAGRAPHS_A_SECTION; i++) {
      const number = paragraphs.length + 1
      const sentences = Array.from({ length: SENTENCES }, (_, index) => sentence(chance, number, index + 1))
      const text = sentences.join(' ')
      paragraphs.push({ number, section, text, first_line: number, last_line: number, footnotes: [] })
      for (const quote of sentences) {
        const start = text.indexOf(quote)
        const selector = quoteSelector(text, number, start, start + quote.length)
        quotes.push({ source: SOURCE, paragraph: number, quote, selector })
      }
    }
  }
  const sections = NUMERALS.map((numeral, i): Section => {
    const first = i * PARAGRAPHS_A_SECTION + 1
    return {
      numeral,
      title: `Invented section ${i + 1}`,
      line: first,
      first_paragraph: first,
      last_paragraph: first + PARAGRAPHS_A_SECTION - 1,
      subheadings: [],
    }
  })
  const source: CompiledSource = {
    id: SOURCE,
    title: 'Synthetic data: nothing in it happened, nobody in it exists',
    authors: [{ short: 'npm run synth', name: 'The command npm run synth' }],
    submitted_to: 'Nobody: made to try this page with large sets',
    language: 'en',
    facts_as_of: FACTS_AS_OF,
    sha256: createHash('sha256')
      .update(paragraphs.map(({ text }) => text).join('\n'))
      .digest('hex'),
    sections,
    paragraphs,
    footnotes: [],
  }
  return { source, quotes }
}

/** Numbered, so that it stands in its paragraph once. */
function sentence(chance: Chance, paragraph: number, number: number): string {
  const [who, what, how] = [chance.pick(WHO), chance.pick(WHAT), chance.pick(HOW)]
  return `In invented case ${paragraph}.${number} ${who} ${what} ${how}.`
}
