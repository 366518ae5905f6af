import {
  FACET_KEYS,
  mapFacets,
  type Dataset,
  type FacetColumn,
  type FacetKey,
  type FilterName,
} from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'
import { CERTAIN, FAILS, type Selection } from './selection.ts'
import { standingOf, type Passing } from './standing.ts'

/** What a reader chose. */
export interface Choice {
  /** Chosen ids by facet: one of them is enough, an empty list lets all pass. An id the dataset lacks matches nothing. */
  readonly filters: Readonly<Record<FacetKey, readonly string[]>>
  /** Only what overlaps these days passes, so nothing undated; null lets all pass. */
  readonly window: DayRange | null
  /** Rows the search found; null where nothing is searched for. */
  readonly queryRows: Uint32Array | null
}

/** One bit a filter: the facets in the order of FACET_KEYS, then these two. The window's is not kept in Selection.failing. */
const QUERY = 1 << FACET_KEYS.length
const WINDOW = QUERY << 1

/**
 * Rows that pass every filter, with all counts. Each row gets a mask of the filters it fails; it passes with none, and
 * counts for a facet where it fails at most that facet's own filter. (`?? 0` is for the type checker: every index is in range.)
 */
export function select(dataset: Dataset, choice: Choice): Selection {
  const failing = failingFilters(dataset, choice)
  const passing: Passing = { failing: Uint8Array.from(failing), window: choice.window }
  if (choice.window !== null) markFailingWindow(failing, dataset, choice.window)
  return {
    ...passing,
    ...countPassingRows(dataset, passing),
    facetCounts: countFacets(dataset, failing),
    countWithout: activeFilters(choice).map(([filter, bit]) => ({
      filter,
      count: countPassing(dataset, failing, bit),
    })),
  }
}

function activeFilters({ filters, window, queryRows }: Choice): readonly (readonly [FilterName, number])[] {
  const active: [FilterName, number][] = []
  for (const [index, key] of FACET_KEYS.entries()) if (filters[key].length > 0) active.push([key, 1 << index])
  if (window !== null) active.push(['window', WINDOW])
  if (queryRows !== null) active.push(['query', QUERY])
  return active
}

function failingFilters(dataset: Dataset, { filters, queryRows }: Choice): Uint16Array {
  const failing = new Uint16Array(dataset.records.length)
  for (const [index, key] of FACET_KEYS.entries()) {
    if (filters[key].length > 0) markFailingFacet(failing, dataset.facets[key], filters[key], 1 << index)
  }
  if (queryRows !== null) {
    const found = new Uint8Array(failing.length)
    for (const row of queryRows) found[row] = 1
    for (let row = 0; row < failing.length; row++) if (found[row] === 0) failing[row] = (failing[row] ?? 0) | QUERY
  }
  return failing
}

function markFailingFacet(failing: Uint16Array, column: FacetColumn, chosenIds: readonly string[], bit: number): void {
  const chosen = new Uint8Array(column.values.length)
  for (const id of chosenIds) {
    const code = column.codeOf.get(id)
    if (code !== undefined) chosen[code] = 1
  }
  const { codes, offsets } = column
  for (let row = 0; row < failing.length; row++) {
    const end = offsets[row + 1] ?? 0
    let hit = 0
    for (let at = offsets[row] ?? 0; at < end; at++) hit |= chosen[codes[at] ?? 0] ?? 0
    if (hit === 0) failing[row] = (failing[row] ?? 0) | bit
  }
}

function markFailingWindow(failing: Uint16Array, dataset: Dataset, { from, to }: DayRange): void {
  const { earliest, latest, datedRows } = dataset
  for (let row = 0; row < datedRows; row++) {
    if ((earliest[row] ?? 0) > to || (latest[row] ?? 0) < from) failing[row] = (failing[row] ?? 0) | WINDOW
  }
  for (let row = datedRows; row < failing.length; row++) failing[row] = (failing[row] ?? 0) | WINDOW
}

function countPassingRows(dataset: Dataset, passing: Passing) {
  const { weight, datedRows } = dataset
  const groupCounts = new Uint32Array(dataset.vocabulary.groups.length + 1)
  let [rows, count, certain, undated, undatedLeftOut] = [0, 0, 0, 0, 0]
  for (let row = 0; row < passing.failing.length; row++) {
    const events = weight[row] ?? 0
    const isUndated = row >= datedRows
    if (isUndated && passing.window !== null && passing.failing[row] === 0) undatedLeftOut += events
    const standing = standingOf(dataset, passing, row)
    if (standing === FAILS) continue
    rows += 1
    count += events
    if (standing === CERTAIN) certain += events
    if (isUndated) undated += events
    const group = dataset.group[row] ?? 0
    groupCounts[group] = (groupCounts[group] ?? 0) + events
  }
  // weights are 0 or 1, so what passes and is no event is a statistic
  return { count, certain, possible: count - certain, undated, undatedLeftOut, statistics: rows - count, groupCounts }
}

function countFacets(dataset: Dataset, failing: Uint16Array): Readonly<Record<FacetKey, Uint32Array>> {
  return mapFacets((key) => countFacet(dataset, dataset.facets[key], failing, 1 << FACET_KEYS.indexOf(key)))
}

/** Events by value that fail no filter but perhaps the facet's own. */
function countFacet(dataset: Dataset, column: FacetColumn, failing: Uint16Array, ownBit: number): Uint32Array {
  const counts = new Uint32Array(column.values.length)
  const { codes, offsets } = column
  for (let row = 0; row < failing.length; row++) {
    if (((failing[row] ?? 0) & ~ownBit) !== 0) continue
    const events = dataset.weight[row] ?? 0
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0
      counts[code] = (counts[code] ?? 0) + events
    }
  }
  return counts
}

/** Events that fail no filter but perhaps `ignoredBit`. */
function countPassing(dataset: Dataset, failing: Uint16Array, ignoredBit: number): number {
  let count = 0
  for (let row = 0; row < failing.length; row++) {
    if (((failing[row] ?? 0) & ~ignoredBit) === 0) count += dataset.weight[row] ?? 0
  }
  return count
}
