import { ABROAD, INTRODUCTION, NOT_LOCATED, type FacetKey } from '../../model/dataset.ts'
import { BASES } from '../../model/record.ts'
import { localise } from '../../model/localised.ts'
import { facetValueLabel, recommendationNumber } from '../../messages/labels.ts'
import { isDefaultFilters, type Filtering } from '../../view-state/change.ts'
import { summariseTypes } from './type-choice.ts'
import type { FilterWords } from './words.ts'

/**
 * The filter in one sentence: "Detentions in Almaty or Astana concerning peaceful assembly, between 1 January 2016 and
 * 31 December 2019". Order and joining words are the catalogue's; this only fills its parts.
 */
export function filterSentence(filtering: Filtering, words: FilterWords): string {
  const { filters } = filtering
  const { t, anyOf, dataset } = words
  if (isDefaultFilters(filtering)) return dataset.extract === null ? t('everything') : t('everythingInExtract')
  const part = (name: 'concerning' | 'about' | 'affecting' | 'toldIn' | 'addressedBy', values: string) =>
    values === '' ? '' : t(name, { values })
  const numbers = filters.recommendation.map((id) => String(recommendationNumber(dataset, id) ?? id))
  const sentence = t('sentence', {
    kinds: kinds(filtering, words),
    places: places(filtering, words),
    placed: anyOf(filters.place_basis.map((id) => placedBy(id, words))),
    concerning: part('concerning', list(labels('right', filters.right, words), words)),
    about: part('about', anyOf(filters.person.map((id) => dataset.people.get(id)?.name ?? id))),
    affecting: part('affecting', list(labels('affected_group', filters.affected_group, words), words)),
    told: part('toldIn', sections(filtering, words)),
    addressed: part('addressedBy', anyOf(numbers)),
    matching: matching(filtering, words),
    dates: dates(filtering, words),
  })
  return capitalised(tidied(sentence), words)
}

/** The same for a file that leaves the page: of an extract, with the filter that it was made under. */
export function takenSentence(filtering: Filtering, words: FilterWords): string {
  const { t, dataset } = words
  const sentence = filterSentence(filtering, words)
  return dataset.extract === null ? sentence : t('ofExtract', { sentence, filter: dataset.extract.filter })
}

function matching({ query }: Filtering, { t }: FilterWords): string {
  return query.trim() === '' ? '' : t('matching', { query: query.trim() })
}

function dates({ window }: Filtering, { t, day }: FilterWords): string {
  if (window === null) return ''
  if (window.from === window.to) return t('on', { day: day(window.from) })
  return t('between', { from: day(window.from), to: day(window.to) })
}

/** Without the spaces that empty parts leave behind. */
function tidied(sentence: string): string {
  return sentence.replace(/ +/g, ' ').replace(/ ,/g, ',').trim()
}

/** Labels as they stand inside a sentence. */
function labels(key: FacetKey, ids: readonly string[], words: FilterWords): readonly string[] {
  const { dataset, language, tCommon } = words
  return ids.map((id) => inSentence(facetValueLabel(dataset, key, id, language, tCommon), words))
}

function kinds({ filters }: Filtering, words: FilterWords): string {
  if (filters.type.length === 0) return words.t('allTypes')
  const { groups, types } = summariseTypes(words.dataset.vocabulary, filters.type)
  return list([...groups.map(({ id }) => groupWord(id, words)), ...labels('type', types, words)], words)
}

/** Many events of a group, as it stands inside a sentence. */
function groupWord(id: string, words: FilterWords): string {
  switch (id) {
    case 'detention':
    case 'trial':
    case 'release':
    case 'legislation':
    case 'violence':
    case 'restriction':
    case 'assembly':
    case 'response':
      return words.t(`groupWords.${id}`)
    default: {
      const group = words.dataset.vocabulary.groups.find((candidate) => candidate.id === id)
      return group ? inSentence(localise(group.label, words.language), words) : id
    }
  }
}

/** "in Almaty or Astana", "abroad", "at no known place": joined by "or", for none of the last is "in" anything. */
function places({ filters }: Filtering, words: FilterWords): string {
  const { t, anyOf, dataset } = words
  const isNationwide = (id: string) => dataset.places.get(id)?.kind === 'nationwide'
  const named = filters.place.filter((id) => id !== ABROAD && id !== NOT_LOCATED && !isNationwide(id))
  const names = named.map((id) => facetValueLabel(dataset, 'place', id, words.language, words.tCommon))
  const parts: string[] = []
  if (names.length > 0) parts.push(t('placeWords.in', { places: anyOf(names) }))
  if (filters.place.some(isNationwide)) parts.push(t('placeWords.nationwide'))
  if (filters.place.includes(ABROAD)) parts.push(t('placeWords.abroad'))
  if (filters.place.includes(NOT_LOCATED)) parts.push(t('placeWords.not-located'))
  return anyOf(parts)
}

/** "placed by the submission". */
function placedBy(id: string, { t }: FilterWords): string {
  const known = ([...BASES, NOT_LOCATED] as const).find((basis) => basis === id)
  return known ? t(`placedBy.${known}`) : id
}

function sections({ filters }: Filtering, { t, anyOf }: FilterWords): string {
  const numerals = filters.section.filter((id) => id !== INTRODUCTION)
  const parts: string[] = []
  if (numerals.length > 0) parts.push(t('section', { numerals: anyOf(numerals) }))
  if (numerals.length < filters.section.length) parts.push(t('introduction'))
  return anyOf(parts)
}

/** Values joined by "or"; one that holds a comma is quoted, so that the list can be read. */
function list(values: readonly string[], { t, anyOf }: FilterWords): string {
  if (values.length < 2) return anyOf(values)
  return anyOf(values.map((value) => (value.includes(',') ? t('quoted', { value }) : value)))
}

/** A label as it stands inside a sentence: "Peaceful assembly" → "peaceful assembly"; "UN finding" stays. */
function inSentence(label: string, { language }: FilterWords): string {
  const [first = '', second = ''] = label
  const isAcronym = second !== second.toLocaleLowerCase(language)
  return isAcronym ? label : first.toLocaleLowerCase(language) + label.slice(first.length)
}

function capitalised(sentence: string, { language }: FilterWords): string {
  const [first = ''] = sentence
  return first.toLocaleUpperCase(language) + sentence.slice(first.length)
}
