import { useTranslations } from 'use-intl'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import type { Paints } from './paints.ts'
import { legendEntries, type LegendWords } from './picture-legend.ts'

/** The legend of a picture in the reader's words. */
export function useLegendEntries({ vocabulary: { groups } }: Dataset, language: Language) {
  const t = useTranslations('takeAway')
  const words: LegendWords = {
    group: (id) => localise(groups.find((group) => group.id === id)?.label ?? { en: id }, language),
    shape: (name) => t(`picture.shapes.${name}`),
  }
  return (paints: Paints, hasWindow: boolean) => legendEntries(groups, paints, words, hasWindow)
}
