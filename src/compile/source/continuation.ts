import type { LinePart } from './join-lines.ts'
import { endsInHyphen, endsSentence, startsInMidSentence } from './line-signs.ts'
import type { TextBlock } from './text-blocks.ts'

/** The last line of a page is full when it is about as wide as the paragraph's widest. */
const FULL_LINE = 0.85
const LINES_OF_A_PAGE = 60

/**
 * Whether an unnumbered block takes up the paragraph that the page break cut. It does where
 * - the paragraph breaks off in mid-sentence (or mid-word), and the block starts in mid-sentence; or
 * - it breaks off in mid-sentence, a page ends there, and the block is no heading: it ends like a sentence or is longer
 *   than two lines; or
 * - it breaks off behind a sentence on a full line, footnotes stand between, and the block ends like a sentence.
 * Everything else could as well be a heading or a paragraph that lost its number.
 */
export function continuesParagraph(parts: readonly LinePart[], block: TextBlock): boolean {
  const before = parts.at(-1)?.line.text ?? ''
  const first = block.lines[0]?.line.text ?? ''
  const last = block.lines.at(-1)?.line.text ?? ''
  const isProse = (endsSentence(last) && !last.trimEnd().endsWith(':')) || block.lines.length > 2
  if (endsInHyphen(before)) return true
  if (!endsSentence(before)) return startsInMidSentence(first) || (block.gap !== 'blank line' && isProse)
  return block.gap === 'footnotes' && isProse && isFullLine(parts)
}

function isFullLine(parts: readonly LinePart[]): boolean {
  const widths = parts.slice(-LINES_OF_A_PAGE).map(({ line }) => line.text.trim().length)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  return parts.length > 1 && (widths.at(-1) ?? 0) >= FULL_LINE * widest
}
