/** Words of a paragraph that a record quotes; `start` included, `end` excluded, in code points. */
export interface QuoteSpan {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A stretch of text that the same records quote from its first to its last letter. */
export interface Segment {
  readonly text: string
  /** Code points from the paragraph's start. */
  readonly start: number
  /** Records that quote it, the shortest quote first; empty between quotes. */
  readonly ids: readonly string[]
  /** Those of `ids` of which a quote starts here. */
  readonly starts: readonly string[]
}

/**
 * Cut a paragraph wherever a quote starts or ends and at every break (a footnote's marker):
 *   text   ──────────────────────
 *   a         ├──────────┤
 *   b               ├────────┤
 *   cut    ──│─────│────│───│────      ids: – a ab b –
 * The texts of all segments, joined, are the paragraph. What lies outside it is cut off; empty quotes are left out.
 */
export function segmentText(text: string, spans: readonly QuoteSpan[], breaks: readonly number[] = []): Segment[] {
  const points = Array.from(text)
  const inside = (offset: number) => Math.min(Math.max(offset, 0), points.length)
  const quotes = spans
    .map(({ id, start, end }) => ({ id, start: inside(start), end: inside(end) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const edges = [0, points.length, ...quotes.flatMap(({ start, end }) => [start, end]), ...breaks.map(inside)]
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b)

  return cuts.slice(0, -1).map((start, i): Segment => {
    const end = cuts[i + 1] ?? points.length
    const covering = quotes.filter((quote) => quote.start <= start && quote.end >= end)
    return {
      text: points.slice(start, end).join(''),
      start,
      ids: [...new Set(covering.map(({ id }) => id))],
      starts: [...new Set(covering.filter((quote) => quote.start === start).map(({ id }) => id))],
    }
  })
}
