import { passes, type Passing } from '../../engine/standing.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { QuoteSpan } from './segments.ts'

/** A paragraph lists no more events than this; the others are counted, and the table has them. */
export const MOST_LISTED = 12

/** A record that quotes a paragraph, with the places of its quotes in it. */
export interface Entry {
  readonly record: CompiledRecord
  /** Row of the dataset; null for a recommendation. */
  readonly row: number | null
  readonly spans: readonly QuoteSpan[]
}

/** What a paragraph is about. */
export interface ParagraphRecords {
  /** Rows that quote it, in the order in which it tells them; of equal beginnings, in the order of time. */
  readonly rows: Uint32Array
  readonly recommendations: readonly CompiledRecord[]
}

/** Of a paragraph's rows, those that are shown. Handed on as JSON, so that a paragraph is drawn again only when they change. */
export interface Listing {
  /** The first few that pass, and the selected one. */
  readonly listed: readonly number[]
  /** Rows whose words are marked: the listed, and of every other quote the first that passes. */
  readonly quoted: readonly number[]
  /** Passing rows that are not listed. */
  readonly more: number
  /** Rows that do not pass, nor are selected. */
  readonly hidden: number
}

const NOTHING: Listing = { listed: [], quoted: [], more: 0, hidden: 0 }

/** `selected` is listed whether or not it passes; null for none. */
export function listingOf(dataset: Dataset, rows: Uint32Array, passing: Passing, selected: number | null): Listing {
  const { codes } = dataset.parts.source
  const listed: number[] = []
  const quoted: number[] = []
  const quotes = new Set<number>()
  let [more, hidden, places] = [0, 0, MOST_LISTED]
  for (const row of rows) {
    const doesPass = passes(dataset, passing, row)
    const isListed = row === selected || (doesPass && places > 0)
    if (doesPass && places > 0) places -= 1
    if (isListed) listed.push(row)
    else if (doesPass) more += 1
    else hidden += 1
    const quote = codes[row] ?? 0
    if (isListed || (doesPass && !quotes.has(quote))) quoted.push(row)
    if (doesPass) quotes.add(quote)
  }
  return { listed, quoted, more, hidden }
}

interface Shown {
  readonly listed: readonly Entry[]
  /** Whose words are marked in the text, in the order in which the paragraph tells them. */
  readonly quoted: readonly Entry[]
  readonly more: number
  readonly hidden: number
}

/**
 * What a paragraph of a source shows: its listing (JSON; null for nothing), and the words of `others`, records that quote it and are
 * selected or pointed at.
 */
export function shownEntries(
  dataset: Dataset,
  source: string,
  paragraph: number,
  listing: string | null,
  others: readonly (CompiledRecord | null)[],
): Shown {
  const { listed, quoted, more, hidden }: Listing = listing === null ? NOTHING : JSON.parse(listing)
  const entries = new Map<string, Entry>()
  const add = (record: CompiledRecord | null | undefined) => {
    if (record) entries.set(record.id, entryOf(dataset, record, source, paragraph))
  }
  for (const row of quoted) add(dataset.records.at(row))
  for (const record of others) add(record)
  const shown = [...entries.values()]
  return {
    listed: listed.flatMap((row) => shown.find((entry) => entry.row === row) ?? []),
    quoted: shown.toSorted((a, b) => firstStart(a) - firstStart(b) || (a.row ?? Infinity) - (b.row ?? Infinity)),
    more,
    hidden,
  }
}

function entryOf(dataset: Dataset, record: CompiledRecord, source: string, paragraph: number): Entry {
  const spans = record.source
    .filter((quote) => quote.source === source && quote.paragraph === paragraph)
    .map(({ selector }): QuoteSpan => {
      const { start, end } = selector.refinedBy[1]
      return { id: record.id, start, end }
    })
  return { record, row: dataset.rowOf.get(record.id) ?? null, spans }
}

function firstStart({ spans }: Entry): number {
  return Math.min(...spans.map(({ start }) => start))
}
