import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Day } from '../../model/time.ts'
import type { CitedSource } from '../../take-away/cited.ts'

/** Of the data version: enough to tell two apart, and short enough for a footnote. */
const VERSION_DIGITS = 12

/**
 * Says a record as plain text to be pasted into a footnote: its words, the document, its authors and forum, paragraphs, data version,
 * permanent address and the day it was opened. A line a document.
 */
export function useCitation(): (cited: readonly CitedSource[], today: Day) => string {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  return (cited, today) =>
    cited
      .map(({ source, quotes, paragraphs, dataVersion, url }) =>
        t('citation', {
          quotes: quotes.map(({ quote }) => t('quoted', { words: quote })).join(' … '),
          title: source.title,
          authors: source.authors.map(({ name }) => name).join('; '),
          forum: source.submitted_to,
          paragraphs: paragraphs.map((number) => tCommon('paragraph', { number })).join(', '),
          version: dataVersion.slice(0, VERSION_DIGITS),
          url,
          day: dates.day(today),
        }),
      )
      .join('\n')
}
