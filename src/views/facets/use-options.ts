import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { FacetKey } from '../../model/dataset.ts'
import type { Language } from '../../model/localised.ts'
import { facetValueLabel, recommendationNumber } from '../../messages/labels.ts'
import type { Filters } from '../../view-state/view-state.ts'
import type { Linked } from '../linked.ts'
import { isPinned, otherNames, type FacetOption } from './options.ts'

/** All a facet looks at: neither the pointer nor the moment, so that their gestures draw no facet again. */
export interface FacetInput extends Pick<Linked, 'dataset' | 'selection' | 'setView'> {
  readonly filters: Filters
  readonly language: Language
}

/** All values of a facet with what choosing each would give, in the dataset's order. */
export function useOptions(
  { dataset, selection, filters, language }: FacetInput,
  key: FacetKey,
): readonly FacetOption[] {
  const t = useTranslations('facets')
  const tCommon = useTranslations('common')

  const named = useMemo(() => {
    const label = (id: string) => {
      const number = key === 'recommendation' ? recommendationNumber(dataset, id) : null
      if (number === null) return facetValueLabel(dataset, key, id, language, tCommon)
      const title = dataset.recommendations.find((record) => record.id === id)?.title ?? id
      return t('recommendationValue', { number: String(number), title })
    }
    const article = (id: string) => {
      const iccpr = key === 'right' ? dataset.vocabulary.rights.find((right) => right.id === id)?.iccpr : null
      return iccpr ? t('article', { article: iccpr }) : null
    }
    return dataset.facets[key].values.map((id) => ({
      id,
      label: label(id),
      detail: article(id),
      variants: otherNames(dataset, key, id),
      pinned: isPinned(dataset, key, id),
    }))
  }, [dataset, key, language, t, tCommon])

  const counts = selection.facetCounts[key]
  const chosen = filters[key]
  return useMemo(
    () => named.map((option, code) => ({ ...option, count: counts[code] ?? 0, chosen: chosen.includes(option.id) })),
    [named, counts, chosen],
  )
}
