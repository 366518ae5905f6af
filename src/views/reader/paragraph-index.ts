import type { CompiledQuote, CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { ParagraphRecords } from './paragraph-entries.ts'

/** The records of every paragraph of a source. The same object for the same paragraph, each time. */
export type ParagraphIndex = (paragraph: number) => ParagraphRecords

/** An entry of the dictionary of quotes, and where its first quote in a paragraph begins. */
interface QuotingEntry {
  readonly code: number
  readonly start: number
}

/**
 * Find records by paragraph: rows by the quotes they share, quotes by paragraph. One walk over the rows; the rows of a paragraph are put
 * together when it is first asked for.
 */
export function paragraphIndex(dataset: Dataset, source: string): ParagraphIndex {
  const rowsOf = rowsByQuote(dataset)
  const quoting = new Map<number, QuotingEntry[]>()
  for (const [code, entry] of dataset.parts.source.entries.entries()) {
    for (const [paragraph, start] of firstStarts(entry.source, source)) {
      listAt(quoting, paragraph, { code, start })
    }
  }
  const recommending = new Map<number, CompiledRecord[]>()
  for (const record of dataset.recommendations) {
    for (const paragraph of firstStarts(record.source, source).keys()) listAt(recommending, paragraph, record)
  }
  const known = new Map<number, ParagraphRecords>()
  return (paragraph) => {
    const before = known.get(paragraph)
    if (before) return before
    const records: ParagraphRecords = {
      rows: mergedRows(quoting.get(paragraph) ?? [], rowsOf),
      recommendations: recommending.get(paragraph) ?? [],
    }
    known.set(paragraph, records)
    return records
  }
}

/** Where the first of a record's quotes in each paragraph begins. */
function firstStarts(quotes: readonly CompiledQuote[], source: string): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { source: from, paragraph, selector } of quotes) {
    if (from !== source) continue
    starts.set(paragraph, Math.min(starts.get(paragraph) ?? Infinity, selector.refinedBy[1].start))
  }
  return starts
}

function listAt<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** The rows of each entry of the dictionary of quotes, ascending: a counting sort. */
function rowsByQuote({ parts }: Dataset): (code: number) => Uint32Array {
  const { codes, entries } = parts.source
  const ends = new Uint32Array(entries.length + 1)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    ends[code] = (ends[code] ?? 0) + 1
  }
  for (let code = 1; code < ends.length; code++) ends[code] = (ends[code] ?? 0) + (ends[code - 1] ?? 0)
  // filled from behind, so that each end becomes the start
  const rows = new Uint32Array(codes.length)
  for (let row = codes.length - 1; row >= 0; row--) {
    const code = codes[row] ?? 0
    const at = (ends[code] ?? 0) - 1
    ends[code] = at
    rows[at] = row
  }
  return (code) => rows.subarray(ends[code], ends[code + 1])
}

function mergedRows(quoting: readonly QuotingEntry[], rowsOf: (code: number) => Uint32Array): Uint32Array {
  const starts = [...new Set(quoting.map(({ start }) => start))].toSorted((a, b) => a - b)
  const lists = starts.map((start) => {
    const [only, ...others] = quoting.filter((entry) => entry.start === start).map(({ code }) => rowsOf(code))
    return others.length === 0 ? (only ?? new Uint32Array()) : joined([only ?? new Uint32Array(), ...others]).toSorted()
  })
  return joined(lists)
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
