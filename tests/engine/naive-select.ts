import type { Choice } from '../../src/engine/choice.ts'
import { FACET_KEYS, mapFacets, type Dataset, type FacetKey } from '../../src/model/dataset.ts'
import { valuesOf } from '../fixtures/random-dataset.ts'

type FilterName = FacetKey | 'window' | 'query'

/** What selection.ts asks for, row by row in the plainest words; slow, and the measure of the real one. */
export function naiveSelect(dataset: Dataset, { filters, window, queryRows }: Choice) {
  const allRows = Array.from({ length: dataset.records.length }, (_, row) => row)
  const isUndated = (row: number) => dataset.records.at(row)?.earliest === null
  const isEvent = (row: number) => dataset.records.at(row)?.record_kind === 'event'
  const days = (row: number) => {
    const { earliest, latest } = dataset.records.at(row) ?? {}
    return { earliest: earliest ?? NaN, latest: latest ?? NaN }
  }
  const passesOne = (row: number, filter: FilterName): boolean => {
    if (filter === 'window') {
      const { earliest, latest } = days(row)
      return window === null || (earliest <= window.to && latest >= window.from)
    }
    if (filter === 'query') return queryRows === null || queryRows.includes(row)
    return filters[filter].length === 0 || filters[filter].some((id) => valuesOf(dataset, filter, row).includes(id))
  }
  const all: readonly FilterName[] = [...FACET_KEYS, 'window', 'query']
  const rowsWithout = (ignored: FilterName | null) =>
    allRows.filter((row) => all.every((filter) => filter === ignored || passesOne(row, filter)))
  const rows = rowsWithout(null)
  const isCertain = (row: number) => {
    const { earliest, latest } = days(row)
    return window === null || (earliest >= window.from && latest <= window.to)
  }
  const isActive = (filter: FilterName) =>
    filter === 'window' ? window !== null : filter === 'query' ? queryRows !== null : filters[filter].length > 0
  const events = rows.filter(isEvent)
  return {
    standing: Array.from(allRows, (row) => (!rows.includes(row) ? 0 : isCertain(row) ? 2 : 1)),
    groupCounts: Uint32Array.from(
      { length: dataset.vocabulary.groups.length + 1 },
      (_, group) => events.filter((row) => dataset.group[row] === group).length,
    ),
    window,
    count: events.length,
    certain: events.filter(isCertain).length,
    possible: events.filter((row) => !isCertain(row)).length,
    undated: events.filter(isUndated).length,
    undatedLeftOut: window === null ? 0 : rowsWithout('window').filter((row) => isEvent(row) && isUndated(row)).length,
    statistics: rows.length - events.length,
    facetCounts: mapFacets((key) => {
      const counted = rowsWithout(key).filter(isEvent)
      return Uint32Array.from(
        dataset.facets[key].values,
        (value) => counted.filter((row) => valuesOf(dataset, key, row).includes(value)).length,
      )
    }),
    countWithout: all.filter(isActive).map((filter) => ({ filter, count: rowsWithout(filter).filter(isEvent).length })),
  }
}
