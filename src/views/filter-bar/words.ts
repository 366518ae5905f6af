import { useFormatter, useTranslations } from 'use-intl'
import type { Dataset } from '../../model/dataset.ts'
import type { Language } from '../../model/localised.ts'
import type { Day } from '../../model/time.ts'
import { useDateText } from '../../messages/date-text.ts'
import type { CommonWords } from '../../messages/labels.ts'

/** All that turns a filter into words, so that the sentence itself can be pure. */
export interface FilterWords {
  readonly dataset: Dataset
  readonly language: Language
  readonly t: ReturnType<typeof useTranslations<'filters'>>
  readonly tCommon: CommonWords
  /** "13 March 2018". */
  readonly day: (day: Day) => string
  /** "a, b, or c". */
  readonly anyOf: (values: readonly string[]) => string
}

export function useFilterWords(dataset: Dataset, language: Language): FilterWords {
  const format = useFormatter()
  return {
    dataset,
    language,
    t: useTranslations('filters'),
    tCommon: useTranslations('common'),
    day: useDateText().day,
    anyOf: (values) => format.list(values, { type: 'disjunction' }),
  }
}
