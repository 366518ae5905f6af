import { countCodePoints } from './split-lines.ts'

/** Where a quote stands: code points of the text, half-open. */
export interface QuotePosition {
  /** Of the first occurrence; -1 where there is none. */
  readonly start: number
  readonly end: number
  /** Occurrences, overlapping ones too. */
  readonly count: number
}

const NOWHERE: QuotePosition = { start: -1, end: -1, count: 0 }

/**
 * Finds a quote exactly as written: no folding of case, space or look-alikes.
 * An empty quote is found nowhere, and so is half of a surrogate pair.
 */
export function findQuote(text: string, quote: string): QuotePosition {
  if (quote === '') return NOWHERE
  let first = -1
  let count = 0
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (splitsPair(text, at) || splitsPair(text, at + quote.length)) continue
    if (count === 0) first = at
    count += 1
  }
  if (count === 0) return NOWHERE
  const start = countCodePoints(text.slice(0, first))
  return { start, end: start + countCodePoints(quote), count }
}

/** Whether a UTF-16 index lies in the middle of one character. */
function splitsPair(text: string, index: number): boolean {
  const before = text.codePointAt(index - 1)
  return index > 0 && before !== undefined && before > 0xffff
}
