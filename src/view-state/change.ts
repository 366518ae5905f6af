import type { FacetKey, FilterName } from '../model/dataset.ts'
import { activeFacets } from './params.ts'
import { NO_FILTERS, type Filters, type ViewChange, type ViewState } from './view-state.ts'

/** The part of a view that decides what passes. */
export type Filtering = Pick<ViewState, 'filters' | 'query' | 'window'>

/** What a change means for the view as it is now. */
export function changeOf(change: ViewChange, now: ViewState): Partial<ViewState> {
  return typeof change === 'function' ? change(now) : change
}

/** Coverage shows no event of itself: a record selected beside it opens at its words. */
export function openedAtWords(change: Partial<ViewState>, now: ViewState): Partial<ViewState> {
  const isSelected = typeof change.selected === 'string'
  return isSelected && now.panel === 'coverage' && change.panel === undefined ? { ...change, panel: 'reader' } : change
}

/** Choose a value of a facet, or no longer. */
export function toggleValue(filters: Filters, key: FacetKey, id: string): Filters {
  const chosen = filters[key]
  return { ...filters, [key]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] }
}

/** Show what one recommendation addresses in place of any other's, or no longer. */
export function toggleRecommendation(filters: Filters, id: string): Filters {
  return { ...filters, recommendation: filters.recommendation.includes(id) ? [] : [id] }
}

/** The change that lets everything pass. */
export function clearAll(): Filtering {
  return { filters: NO_FILTERS, query: '', window: null }
}

/** The change that takes one filter away: what to loosen when nothing matches. */
export function clearFilter(filters: Filters, name: FilterName): Partial<Filtering> {
  if (name === 'window') return { window: null }
  if (name === 'query') return { query: '' }
  return { filters: { ...filters, [name]: [] } }
}

/** Names of the filters that are set, in the order the page shows them. */
export function activeFilters({ filters, query, window }: Filtering): readonly FilterName[] {
  return [
    ...activeFacets(filters),
    ...(window === null ? [] : ['window' as const]),
    ...(query.trim() === '' ? [] : ['query' as const]),
  ]
}

export function activeFilterCount(filtering: Filtering): number {
  return activeFilters(filtering).length
}

export function isDefaultFilters(filtering: Filtering): boolean {
  return activeFilterCount(filtering) === 0
}
