import type { CompiledQuote, CompiledRecord, CompiledSource } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { formatIsoDay, type Day } from '../model/time.ts'

/** A document that tells of an event, as a reference manager wants it. */
export interface CitedSource {
  /** Names nobody: `kazakhstan-upr-2019:8-five-year-sentence`. */
  readonly key: string
  readonly source: CompiledSource
  readonly quotes: readonly CompiledQuote[]
  /** Once each, in the order cited. */
  readonly paragraphs: readonly number[]
  readonly url: string
  readonly dataVersion: string
  /** The day of the citation, `2019-03-22`. */
  readonly accessed: string
}

/** Each source a record quotes. `url`: the record's permanent link. */
export function citedSources(
  dataset: Dataset,
  record: CompiledRecord,
  { url, today }: { readonly url: string; readonly today: Day },
): readonly CitedSource[] {
  const ids = [...new Set(record.source.map(({ source }) => source))]
  return ids.flatMap((id) => {
    const source = dataset.sources.get(id)
    const quotes = record.source.filter((quote) => quote.source === id)
    if (!source) return []
    return {
      key: `${id}:${record.id}`,
      source,
      quotes,
      paragraphs: [...new Set(quotes.map(({ paragraph }) => paragraph))],
      url,
      dataVersion: dataset.dataVersion,
      accessed: formatIsoDay(today),
    }
  })
}

/** “…” … “…” (¶8, ¶13), data version … */
export function citedNote({ quotes, paragraphs, dataVersion }: CitedSource): string {
  const words = quotes.map(({ quote }) => `“${quote}”`).join(' … ')
  return `${words} (${paragraphs.map((number) => `¶${number}`).join(', ')}). Data version ${dataVersion}`
}
