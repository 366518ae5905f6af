import { FACET_KEYS, mapFacets, type FilterName } from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'
import type { Copies } from './copies.ts'
import type { FilterState } from './filter-state.ts'
import type { IndexParts } from './index-parts.ts'
import type { Selection } from './selection.ts'

const FILTERS: readonly FilterName[] = [...FACET_KEYS, 'query']

/** What answers are made of. */
export interface Answering {
  readonly parts: IndexParts
  readonly state: FilterState
  readonly copies: Copies
}

/** The answer as views know it, out of the counts by code. `certain` is null where no window cuts. Copies what may change. */
export function readSelection(
  { parts: { space, blocks }, state, copies }: Answering,
  counts: Int32Array,
  window: DayRange | null,
  certain: number | null,
): Selection {
  // one copy, of which each part is a view: a copy for each takes several times as long
  const kept = copies.take(counts, 0, space.byBasis)
  const count = counts[space.events] ?? 0
  const undated = state.tables.cells[blocks.count * space.size + space.events] ?? 0
  return {
    failing: state.failing,
    window,
    count,
    certain: certain ?? count,
    possible: count - (certain ?? count),
    undated: window === null ? undated : 0,
    undatedLeftOut: window === null ? 0 : undated,
    statistics: counts[space.statistics] ?? 0,
    facetCounts: mapFacets((key) => {
      const f = FACET_KEYS.indexOf(key)
      return kept.subarray(space.facets[f], space.facets[f + 1])
    }),
    groupCounts: kept.subarray(space.groups),
    countWithout: countWithout(),
  }

  function countWithout(): Selection['countWithout'] {
    const without: { filter: FilterName; count: number }[] = []
    const { isActive } = state
    for (const [filter, name] of FILTERS.entries()) {
      if (name === 'query' && window !== null) without.push({ filter: 'window', count: state.passing })
      if (isActive[filter]) without.push({ filter: name, count: count + (counts[space.only + filter] ?? 0) })
    }
    return without
  }
}
