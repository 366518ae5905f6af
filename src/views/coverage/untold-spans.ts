import type { ParagraphCoverage } from '../../engine/coverage.ts'
import type { UntoldNote } from '../../model/catalogue.ts'

/** Neighbouring paragraphs that one note explains. */
export interface UntoldSpan {
  readonly first: number
  readonly last: number
  /** Null where the data gives no reason. */
  readonly note: UntoldNote | null
  /** Share told, of a paragraph told in part; null where no event tells it. */
  readonly share: number | null
}

/** Paragraphs that no event or statistic quotes, those of one note together. */
export function untoldSpans(paragraphs: readonly ParagraphCoverage[]): UntoldSpan[] {
  const spans: UntoldSpan[] = []
  for (const { number, records, note } of paragraphs) {
    if (records > 0) continue
    const before = spans.at(-1)
    if (before && before.last === number - 1 && before.note === note) {
      spans[spans.length - 1] = { ...before, last: number }
    } else spans.push({ first: number, last: number, note, share: null })
  }
  return spans
}

/** Paragraphs of which a part is told, and a note says what the rest is. */
export function partlyTold(paragraphs: readonly ParagraphCoverage[]): UntoldSpan[] {
  return paragraphs.flatMap(({ number, records, note, share }) =>
    records > 0 && note !== null ? [{ first: number, last: number, note, share }] : [],
  )
}
