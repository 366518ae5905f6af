import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'

/** A record as plain text to be pasted into a footnote: its words, the document, its authors, paragraphs, data version. */
export function useCitation(dataset: Dataset, record: CompiledRecord): string {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const bySource = [...new Set(record.source.map(({ source }) => source))]
  return bySource
    .map((id) => {
      const source = dataset.sources.get(id)
      const quotes = record.source.filter((quote) => quote.source === id)
      const paragraphs = [...new Set(quotes.map(({ paragraph }) => paragraph))]
      return t('citation', {
        quotes: quotes.map(({ quote }) => t('quoted', { words: quote })).join(' … '),
        title: source?.title ?? id,
        authors: source?.authors.map(({ name }) => name).join('; ') ?? '',
        paragraphs: paragraphs.map((number) => tCommon('paragraph', { number })).join(', '),
        version: dataset.dataVersion,
      })
    })
    .join('\n')
}
