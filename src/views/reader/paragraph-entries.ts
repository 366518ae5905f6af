import { allRecords } from '../../engine/all-records.ts'
import { passes, type Passing } from '../../engine/standing.ts'
import type { CompiledRecord, CompiledSource } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { QuoteSpan } from './segments.ts'

/** A record that quotes a paragraph, with the places of its quotes in it. */
export interface Entry {
  readonly record: CompiledRecord
  /** Row of the dataset; null for a recommendation. */
  readonly row: number | null
  readonly spans: readonly QuoteSpan[]
}

const NONE: readonly Entry[] = []

/** Every paragraph's records, in the order in which the paragraph tells them. Paragraphs without any are not listed. */
export function entriesByParagraph(dataset: Dataset, source: CompiledSource): ReadonlyMap<number, readonly Entry[]> {
  const byParagraph = new Map<number, Entry[]>()
  for (const record of [...allRecords(dataset), ...dataset.recommendations]) {
    const spans = new Map<number, QuoteSpan[]>()
    for (const quote of record.source) {
      if (quote.source !== source.id) continue
      const { start, end } = quote.selector.refinedBy[1]
      spans.set(quote.paragraph, [...(spans.get(quote.paragraph) ?? []), { id: record.id, start, end }])
    }
    const row = dataset.rowOf.get(record.id) ?? null
    for (const [number, of] of spans) {
      const entries = byParagraph.get(number) ?? []
      entries.push({ record, row, spans: of })
      byParagraph.set(number, entries)
    }
  }
  for (const entries of byParagraph.values()) entries.sort((a, b) => firstStart(a) - firstStart(b))
  return byParagraph
}

function firstStart(entry: Entry): number {
  return Math.min(...entry.spans.map(({ start }) => start))
}

export function entriesOf(byParagraph: ReadonlyMap<number, readonly Entry[]>, number: number): readonly Entry[] {
  return byParagraph.get(number) ?? NONE
}

/**
 * Ids of the entries whose events pass the filter, joined by spaces: text, so that a paragraph is drawn again only
 * when its own events come or go. Recommendations tell of no moment and are not among them.
 */
export function passingIds(dataset: Dataset, entries: readonly Entry[], passing: Passing): string {
  return entries
    .filter(({ row }) => row !== null && passes(dataset, passing, row))
    .map(({ record }) => record.id)
    .join(' ')
}
