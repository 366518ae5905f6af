import crossfilter from 'crossfilter2'
import { FACET_KEYS, mapFacets, type Dataset } from '../../model/dataset.ts'
import type { Choice } from '../../engine/choice.ts'
import type { DayRange } from '../../model/time.ts'
import type { Contender } from './contender.ts'
import { crossfilterFacet } from './crossfilter-facet.ts'

/** Days beyond all days: where undated rows lie, so that every window leaves them out. */
const NEVER = 1 << 28

/**
 * crossfilter2 in its quickest form: its records are row numbers, its accessors read the typed columns, its sums count
 * into arrays. It is spared what it cannot say: certain and possible, undated rows a window left out, the counts
 * without each filter, the statistics.
 */
export function crossfilterContender(dataset: Dataset): Contender {
  const { earliest, latest, datedRows, weight, group } = dataset
  const rows = crossfilter(Array.from({ length: dataset.records.length }, (_, row) => row))
  const starts = rows.dimension((row) => (row < datedRows ? (earliest[row] ?? 0) : NEVER))
  const ends = rows.dimension((row) => (row < datedRows ? (latest[row] ?? 0) : -NEVER))
  const facets = mapFacets((key) => {
    const column = dataset.facets[key]
    // a facet without values is spared: it has nothing to count
    return column.values.length === 0 ? null : crossfilterFacet(rows, dataset, column)
  })
  const groupsAndNone = dataset.vocabulary.groups.length + 1
  // statistics go into a last, unread bucket: one column less to read
  const counted = group.map((own, row) => (weight[row] === 0 ? groupsAndNone : own))
  const add = (sums: Int32Array, row: number, sign: number) => {
    const own = counted[row] ?? 0
    sums[own] = (sums[own] ?? 0) + sign
    return sums
  }
  const byGroup = rows.groupAll<Int32Array>().reduce(
    (sums, row) => add(sums, row, 1),
    (sums, row) => add(sums, row, -1),
    () => new Int32Array(groupsAndNone + 1),
  )
  const last: { filters: Partial<Choice['filters']>; window: DayRange | null } = { filters: {}, window: null }
  const none: ArrayLike<number> = []

  function setWindow(window: DayRange | null): void {
    if (window === null) {
      starts.filterAll()
      ends.filterAll()
      return
    }
    // what leaves goes first: what stays out for both reasons is then counted for neither
    const before = last.window
    const later = before !== null && window.from > before.from
    if (later) ends.filterRange([window.from, NEVER])
    starts.filterRange([-NEVER, window.to + 1])
    if (!later) ends.filterRange([window.from, NEVER])
  }

  return {
    name: 'crossfilter2',
    answer({ filters, window, queryRows }) {
      if (queryRows !== null) throw new Error('the bench does not search')
      for (const key of FACET_KEYS) {
        const wanted = filters[key]
        if (wanted === last.filters[key] || (wanted.length === 0 && (last.filters[key]?.length ?? 0) === 0)) continue
        const { codeOf } = dataset.facets[key]
        facets[key]?.filter(wanted.length === 0 ? null : wanted.flatMap((id) => codeOf.get(id) ?? []))
      }
      if (window !== last.window) setWindow(window)
      last.filters = filters
      last.window = window
      const groupCounts = byGroup.value().subarray(0, groupsAndNone)
      let count = 0
      for (let at = 0; at < groupCounts.length; at++) count += groupCounts[at] ?? 0
      return { count, groupCounts, facetCounts: mapFacets((key) => facets[key]?.counts() ?? none) }
    },
  }
}
