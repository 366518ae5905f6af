import type { QuoteSelector } from '../model/compiled.ts'

/** Code points of context before and after a quote, so that it can be found again in a changed text. */
const CONTEXT = 32

/** The W3C Web Annotation selector of code points [start, end) of a paragraph's text. */
export function quoteSelector(text: string, paragraph: number, start: number, end: number): QuoteSelector {
  const points = [...text]
  const exact = points.slice(start, end).join('')
  const prefix = points.slice(Math.max(0, start - CONTEXT), start).join('')
  const suffix = points.slice(end, end + CONTEXT).join('')
  return {
    type: 'FragmentSelector',
    value: `paragraph-${paragraph}`,
    refinedBy: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}
