import type { useTranslations } from 'use-intl'
import { ABROAD, INTRODUCTION, NOT_LOCATED, type Dataset, type FacetKey } from '../model/dataset.ts'
import { localise, type Language } from '../model/localised.ts'
import { BASES } from '../model/record.ts'
import type { Section } from '../model/source.ts'

/** The catalogue's words that every view shares. */
export type CommonWords = ReturnType<typeof useTranslations<'common'>>

/** A value of a facet as a reader knows it: "Almaty", "IV Human rights defenders". An id the dataset lacks stays as it is. */
export function facetValueLabel(
  dataset: Dataset,
  key: FacetKey,
  id: string,
  language: Language,
  t: CommonWords,
): string {
  const { vocabulary } = dataset
  switch (key) {
    case 'type':
      return labelIn(vocabulary.types, id, language)
    case 'right':
      return labelIn(vocabulary.rights, id, language)
    case 'affected_group':
      return labelIn(vocabulary.affected_groups, id, language)
    case 'place':
      return placeLabel(dataset, id, language, t)
    case 'place_basis':
      return isBasis(id) ? t(`placeBasis.${id}`) : t('place.not-located')
    case 'person':
      return dataset.people.get(id)?.name ?? id
    case 'section':
      return sectionLabel(dataset, id, language, t)
    case 'recommendation':
      return recommendationLabel(dataset, id, t)
  }
}

/** The number a recommendation is known by, its paragraph's; null for an unknown id. */
export function recommendationNumber(dataset: Dataset, id: string): number | null {
  return dataset.recommendations.find((record) => record.id === id)?.source[0]?.paragraph ?? null
}

/** A heading printed all in capitals, as a sentence is written; any other stays as printed. */
export function sectionTitle({ title }: Pick<Section, 'title'>, language: Language): string {
  if (title !== title.toLocaleUpperCase(language)) return title
  const [first = '', ...rest] = title
  return first + rest.join('').toLocaleLowerCase(language)
}

const isBasis = (id: string): id is (typeof BASES)[number] => BASES.some((basis) => basis === id)

type Labelled = { readonly id: string; readonly label: Parameters<typeof localise>[0] }

function labelIn(items: readonly Labelled[], id: string, language: Language): string {
  const item = items.find((candidate) => candidate.id === id)
  return item ? localise(item.label, language) : id
}

function placeLabel(dataset: Dataset, id: string, language: Language, t: CommonWords): string {
  if (id === ABROAD || id === NOT_LOCATED) return t(`place.${id}`)
  const place = dataset.places.get(id)
  if (!place) return id
  return place.kind === 'nationwide' ? t('place.nationwide') : localise(place.name, language)
}

function sectionLabel(dataset: Dataset, id: string, language: Language, t: CommonWords): string {
  if (id === INTRODUCTION) return t('introduction')
  for (const { sections } of dataset.sources.values()) {
    const section = sections.find(({ numeral }) => numeral === id)
    if (section) return `${id} ${sectionTitle(section, language)}`
  }
  return id
}

function recommendationLabel(dataset: Dataset, id: string, t: CommonWords): string {
  const record = dataset.recommendations.find((candidate) => candidate.id === id)
  const number = record?.source[0]?.paragraph
  if (!record || number === undefined) return id
  return t('recommendation', { number: String(number), title: record.title })
}
