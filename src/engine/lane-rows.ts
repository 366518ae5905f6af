import type { FilterBits } from './choice.ts'
import type { Dataset, FacetColumn, FacetKey } from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'
import { overlapping } from './day-counts.ts'
import { laneDays } from './lane-days.ts'
import { passes, type Passing } from './standing.ts'

/** A lane's value for rows that have none, so that no row is left out of the timeline. */
export const NO_LANE = 'none'
/** Statistics are no events: they get a lane of their own. */
export const STATISTICS_LANE = 'statistics'
/** What lasts longer than this, in days, is kept in a list of its own, so that the rest can be cut out by first day. */
export const LONG = 92

export interface LaneRows {
  readonly id: string
  /** Dated rows of the lane that fail no filter, the window apart, in time order. */
  readonly rows: Int32Array
  /** Of these, those that last longer than LONG days. */
  readonly long: Int32Array
}

/**
 * Rows by lane: by group of type, or by the values of a facet, a row in the lane of each of its values. Lanes come in the
 * vocabulary's order, those of none and the statistics last. Those of groups are there as long as the dataset has a dated
 * row for them; those of a facet only with a row that passes. One pass over the rows, once for the same bits.
 */
export function laneRows(dataset: Dataset, failing: FilterBits, key: 'group' | FacetKey): readonly LaneRows[] {
  const made = listed.get(failing) ?? new Map<string, readonly LaneRows[]>()
  listed.set(failing, made)
  const lanes = made.get(key) ?? listRows(dataset, failing, key)
  made.set(key, lanes)
  return lanes
}

/** One who leaves a filter is back at bits that were there before. */
const listed = new WeakMap<FilterBits, Map<string, readonly LaneRows[]>>()

function listRows(dataset: Dataset, failing: FilterBits, key: 'group' | FacetKey): readonly LaneRows[] {
  const { ids, offsets, codes, sizes, isLong } = laneColumn(dataset, key)
  // all lanes in one array, each a part of it, with room for all its rows
  const starts = new Uint32Array(ids.length)
  for (let lane = 1; lane < ids.length; lane++) starts[lane] = (starts[lane - 1] ?? 0) + (sizes[lane - 1] ?? 0)
  const all = new Int32Array(codes.length)
  const next = starts.slice()
  const long = ids.map((): number[] => [])
  for (let row = 0; row < dataset.datedRows; row++) {
    if (failing[row] !== 0) continue
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const lane = codes[at] ?? 0
      const to = next[lane] ?? 0
      all[to] = row
      next[lane] = to + 1
      if (isLong[row] === 1) long[lane]?.push(row)
    }
  }
  return ids.flatMap((id, lane) => {
    const rows = all.subarray(starts[lane], next[lane])
    const isThere = rows.length > 0 || (key === 'group' && (sizes[lane] ?? 0) > 0)
    return isThere ? [{ id, rows, long: Int32Array.from(long[lane] ?? []) }] : []
  })
}

/** Events of a lane, statistics of the lane of statistics, that overlap the window. */
export function laneCount(dataset: Dataset, rows: Int32Array, days: DayRange | null): number {
  if (days === null) return rows.length
  return overlapping(laneDays(dataset, rows), days)
}

/** The lanes with only those rows that pass, its window too, and only lanes that have any. */
export function lanesWithin(dataset: Dataset, lanes: readonly LaneRows[], passing: Passing): readonly LaneRows[] {
  const isIn = (row: number) => passes(dataset, passing, row)
  return lanes
    .map((lane) => ({ ...lane, rows: lane.rows.filter(isIn), long: lane.long.filter(isIn) }))
    .filter(({ rows }) => rows.length > 0)
}

interface LaneColumn {
  /** Ids of all lanes, those of none and the statistics last. */
  readonly ids: readonly string[]
  /** Lanes of a dated row: `codes[offsets[row]] … codes[offsets[row + 1] - 1]`, at least one. */
  readonly offsets: Uint32Array
  readonly codes: Uint16Array
  /** Dated rows of each lane, passing or not. */
  readonly sizes: Uint32Array
  /** 1 for a row that lasts longer than LONG days. */
  readonly isLong: Uint8Array
}

const columns = new WeakMap<Dataset, Map<string, LaneColumn>>()

/** The lanes of each dated row. Made once a dataset and key. */
function laneColumn(dataset: Dataset, key: 'group' | FacetKey): LaneColumn {
  const made = columns.get(dataset) ?? new Map<string, LaneColumn>()
  columns.set(dataset, made)
  const known = made.get(key)
  if (known) return known
  const groups = dataset.vocabulary.groups.map(({ id }) => id)
  const column =
    key === 'group'
      ? buildColumn(dataset, groups, (row, add) => add(dataset.group[row] ?? groups.length))
      : buildColumn(dataset, dataset.facets[key].values, valuesOf(dataset.facets[key]))
  made.set(key, column)
  return column
}

type ForEachValue = (row: number, add: (value: number) => void) => void

const valuesOf =
  ({ offsets, codes, values }: FacetColumn): ForEachValue =>
  (row, add) => {
    const start = offsets[row] ?? 0
    const end = offsets[row + 1] ?? 0
    if (start === end) add(values.length)
    for (let at = start; at < end; at++) add(codes[at] ?? 0)
  }

/** A row of no value has the value `values.length`. */
function buildColumn(
  { datedRows, weight, earliest, latest }: Dataset,
  values: readonly string[],
  forEachValue: ForEachValue,
): LaneColumn {
  const ids = [...values, NO_LANE, STATISTICS_LANE]
  const offsets = new Uint32Array(datedRows + 1)
  const codes: number[] = []
  const sizes = new Uint32Array(ids.length)
  const add = (lane: number) => {
    codes.push(lane)
    sizes[lane] = (sizes[lane] ?? 0) + 1
  }
  for (let row = 0; row < datedRows; row++) {
    if (weight[row] === 0) add(values.length + 1)
    else forEachValue(row, add)
    offsets[row + 1] = codes.length
  }
  const isLong = Uint8Array.from({ length: datedRows }, (_, row) =>
    (latest[row] ?? 0) - (earliest[row] ?? 0) > LONG ? 1 : 0,
  )
  return { ids, offsets, codes: Uint16Array.from(codes), sizes, isLong }
}
