import { useFormatter, useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { parseDuration } from '../../model/iso-duration.ts'
import { localise, type Language } from '../../model/localised.ts'
import { placeNameAt } from '../../model/place-name.ts'
import type { Figure, LawReference, Quantity, Sentence } from '../../model/record.ts'

/** The parts of a record in the reader's words: what the card's rows and the comparison with other sources share. */
export function useCardWords(dataset: Dataset, language: Language) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const format = useFormatter()

  const duration = (iso: string): string | null => {
    const parsed = parseDuration(iso)
    if (!parsed) return null
    const units = (['years', 'months', 'days'] as const).filter((unit) => parsed[unit] > 0)
    return format.list(units.map((unit) => tCommon(`duration.${unit}`, { count: parsed[unit] })))
  }

  /** The number as the build understood it; null where it is only words ("several dozen"). */
  const quantity = ({ min, max, qualifier }: Quantity): string | null => {
    if (min !== null && max !== null && min !== max) return t('quantity.range', { min, max })
    const bound = min ?? max
    if (bound === null || qualifier === 'several') return null
    if (qualifier === 'more_than' && min !== null) return t('quantity.more_than', { count: min - 1 })
    return t(`quantity.${qualifier}`, { count: bound })
  }

  return {
    quoted: (words: string): string => t('quoted', { words }),

    person: (id: string): string => dataset.people.get(id)?.name ?? id,

    /** By the name valid when the event began, and today's beside it where they differ. */
    place: (id: string, { earliest }: Pick<CompiledRecord, 'earliest'>): string => {
      const place = dataset.places.get(id)
      if (!place) return id
      const { onDay, today } = placeNameAt(place, earliest, language)
      return onDay === today ? today : t('formerName', { onDay, today })
    },

    quantity,

    figure: (figure: Figure): string | null => {
      const number = quantity(figure)
      return number === null ? null : t(`unit.${figure.unit}`, { quantity: number })
    },

    sentence: ({ kind, duration: iso }: Sentence): string => {
      const lasting = iso === null ? null : duration(iso)
      return lasting === null ? tCommon(`sentenceKind.${kind}`) : t(`lasting.${kind}`, { duration: lasting })
    },

    /** One line a law, with its articles together. */
    laws: (references: readonly LawReference[]): string[] => {
      const articles = new Map<string, string[]>()
      for (const { code, article } of references) {
        articles.set(code, [...(articles.get(code) ?? []), ...(article === undefined ? [] : [article])])
      }
      return [...articles].map(([code, of]) => {
        const label = dataset.vocabulary.laws.find((law) => law.code === code)?.label
        const law = label ? localise(label, language) : code
        return of.length === 0 ? law : t('articles', { law, count: of.length, articles: of.join(', ') })
      })
    },
  }
}
