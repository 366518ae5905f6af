import { FACET_KEYS, type FacetKey } from '../../model/dataset.ts'
import { localise } from '../../model/localised.ts'
import { facetValueLabel } from '../../messages/labels.ts'
import type { Filtering } from '../../view-state/change.ts'
import { summariseTypes } from './type-choice.ts'
import type { FilterWords } from './words.ts'

/** One active filter that a click takes away. */
export interface Chip {
  readonly id: string
  /** What it belongs to: "City". */
  readonly facet: string
  /** "Almaty". */
  readonly value: string
  /** What taking it away changes of what is filtered by then. */
  readonly change: (now: Filtering) => Partial<Filtering>
}

/** A chip for every chosen value, in the order of the facets; a group chosen whole is one chip; then dates and search. */
export function activeChips(filtered: Filtering, words: FilterWords): readonly Chip[] {
  const { filters, window, query } = filtered
  const { dataset, language, tCommon } = words
  const valueChip = (key: FacetKey, id: string): Chip => ({
    id: `${key} ${id}`,
    facet: tCommon(`facet.${key}`),
    value: facetValueLabel(dataset, key, id, language, tCommon),
    change: without(key, [id]),
  })
  const { groups, types } = summariseTypes(dataset.vocabulary, filters.type)
  const chips = groups.map(({ id, types: all }): Chip => {
    const group = dataset.vocabulary.groups.find((candidate) => candidate.id === id)
    const value = group ? localise(group.label, language) : id
    return { id: `group ${id}`, facet: tCommon('facet.type'), value, change: without('type', all) }
  })
  for (const key of FACET_KEYS) {
    for (const id of key === 'type' ? types : filters[key]) chips.push(valueChip(key, id))
  }
  if (window) {
    const value =
      window.from === window.to
        ? words.day(window.from)
        : tCommon('date.interval', { start: words.day(window.from), end: words.day(window.to) })
    chips.push({ id: 'window', facet: tCommon('facet.window'), value, change: () => ({ window: null }) })
  }
  if (query.trim() !== '') {
    const value = words.t('quoted', { value: query.trim() })
    chips.push({ id: 'query', facet: tCommon('facet.query'), value, change: () => ({ query: '' }) })
  }
  return chips
}

function without(key: FacetKey, ids: readonly string[]): Chip['change'] {
  return ({ filters }) => ({ filters: { ...filters, [key]: filters[key].filter((id) => !ids.includes(id)) } })
}
