import { FACET_KEYS, type FacetKey } from '../model/dataset.ts'

/** The link's parameter for each facet. */
export const FACET_PARAMS: Readonly<Record<FacetKey, string>> = {
  type: 'type',
  place: 'place',
  place_basis: 'basis',
  right: 'right',
  person: 'person',
  affected_group: 'group',
  section: 'section',
  recommendation: 'rec',
}

/** Facet keys with at least one value, in order. */
export function activeFacets(filters: Readonly<Record<FacetKey, readonly string[]>>): readonly FacetKey[] {
  return FACET_KEYS.filter((key) => filters[key].length > 0)
}
