import { FACET_KEYS, type Dataset } from '../model/dataset.ts'
import { BASES } from '../model/record.ts'
import { FILTER_COUNT } from './choice.ts'

/**
 * One numbering of all that is counted, so that a whole answer is one array. In this order:
 *   values of each facet · groups · place × basis · related place · place × group · events · statistics · only-failing × 9
 * A field is the first number of its part.
 */
export interface CodeSpace {
  /** Values of facet f are [facets[f], facets[f + 1]). */
  readonly facets: Uint32Array
  /** Groups, and one more for none. */
  readonly groupCount: number
  readonly groups: number
  /** `byBasis + place * BASES.length + basis`: it happened here, by whose word. */
  readonly byBasis: number
  /** `related + place`: it did not happen here. */
  readonly related: number
  /** `byGroup + place * groupCount + group`: it happened here. Up to and with `events`: what a moment lights. */
  readonly byGroup: number
  /** Events that pass. */
  readonly events: number
  readonly statistics: number
  /** `only + filter`: events that fail this filter and no other. */
  readonly only: number
  readonly size: number
}

export function numberCodes(dataset: Dataset): CodeSpace {
  const facets = new Uint32Array(FACET_KEYS.length + 1)
  for (const [f, key] of FACET_KEYS.entries()) facets[f + 1] = (facets[f] ?? 0) + dataset.facets[key].values.length
  const groupCount = dataset.vocabulary.groups.length + 1
  const places = dataset.facets.place.values.length
  const groups = facets[FACET_KEYS.length] ?? 0
  const byBasis = groups + groupCount
  const related = byBasis + places * BASES.length
  const byGroup = related + places
  const events = byGroup + places * groupCount
  const only = events + 2
  return {
    facets,
    groupCount,
    groups,
    byBasis,
    related,
    byGroup,
    events,
    statistics: events + 1,
    only,
    size: only + FILTER_COUNT,
  }
}
