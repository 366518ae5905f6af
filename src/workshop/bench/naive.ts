import type { Choice } from '../../engine/choice.ts'
import type { Selection } from '../../engine/selection.ts'
import { FACET_KEYS, mapFacets, type Dataset, type FacetColumn, type FilterName } from '../../model/dataset.ts'
import type { Contender } from './contender.ts'

/** All that a selection says in numbers. */
export type Tally = Omit<Selection, 'failing' | 'window'>

/** The plain loop, from scratch at every step: every row, every filter, every count. Written apart from the engine, to judge it. */
export function naiveContender(dataset: Dataset): Contender & { readonly answer: (choice: Choice) => Tally } {
  return { name: 'naive loop', answer: (choice) => tally(dataset, choice) }
}

function tally(dataset: Dataset, { filters, window, queryRows }: Choice): Tally {
  const { earliest, latest, weight, group, datedRows } = dataset
  const columns = FACET_KEYS.map((key) => dataset.facets[key])
  const chosen = columns.map((column) => chosenCodes(column, filters[column.key]))
  const found = queryRows === null ? null : new Set(queryRows)
  const facetCounts = mapFacets((key) => new Uint32Array(dataset.facets[key].values.length))
  const groupCounts = new Uint32Array(dataset.vocabulary.groups.length + 1)
  const active: FilterName[] = FACET_KEYS.filter((key) => filters[key].length > 0)
  if (window !== null) active.push('window')
  if (queryRows !== null) active.push('query')
  const without = new Map(active.map((filter) => [filter, 0]))
  const sums = { count: 0, certain: 0, undated: 0, undatedLeftOut: 0, statistics: 0 }

  for (let row = 0; row < dataset.records.length; row++) {
    const events = weight[row] ?? 0
    const dated = row < datedRows
    const first = earliest[row] ?? 0
    const last = latest[row] ?? 0
    const outside = window !== null && (!dated || first > window.to || last < window.from)
    let failed = 0
    let failedBy: FilterName = 'window'
    if (outside) failed += 1
    if (found !== null && !found.has(row)) {
      failed += 1
      failedBy = 'query'
    }
    for (const [index, column] of columns.entries()) {
      const codes = chosen[index]
      if (!codes || hasOne(column, row, codes)) continue
      failed += 1
      failedBy = column.key
    }
    if (failed > 1) continue
    if (failed === 1) {
      without.set(failedBy, (without.get(failedBy) ?? 0) + events)
      if (failedBy === 'window') {
        if (!dated) sums.undatedLeftOut += events
      } else if (failedBy !== 'query') countRow(dataset.facets[failedBy], row, events, facetCounts[failedBy])
      continue
    }
    sums.count += events
    sums.statistics += 1 - events
    if (!dated) sums.undated += events
    if (window === null || (first >= window.from && last <= window.to)) sums.certain += events
    const own = group[row] ?? 0
    groupCounts[own] = (groupCounts[own] ?? 0) + events
    for (const column of columns) countRow(column, row, events, facetCounts[column.key])
  }
  return {
    ...sums,
    possible: sums.count - sums.certain,
    facetCounts,
    groupCounts,
    countWithout: active.map((filter) => ({ filter, count: sums.count + (without.get(filter) ?? 0) })),
  }
}

/** A mark for each chosen code; null where nothing is chosen, so that all pass. */
function chosenCodes(column: FacetColumn, ids: readonly string[]): Uint8Array | null {
  if (ids.length === 0) return null
  const chosen = new Uint8Array(column.values.length)
  for (const id of ids) {
    const code = column.codeOf.get(id)
    if (code !== undefined) chosen[code] = 1
  }
  return chosen
}

function hasOne({ codes, offsets }: FacetColumn, row: number, chosen: Uint8Array): boolean {
  const end = offsets[row + 1] ?? 0
  for (let at = offsets[row] ?? 0; at < end; at++) if (chosen[codes[at] ?? 0] === 1) return true
  return false
}

function countRow({ codes, offsets }: FacetColumn, row: number, events: number, counts: Uint32Array): void {
  const end = offsets[row + 1] ?? 0
  for (let at = offsets[row] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0
    counts[code] = (counts[code] ?? 0) + events
  }
}
