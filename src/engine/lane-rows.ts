import type { Dataset, FacetColumn, FacetKey } from '../model/dataset.ts'

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
 * row for them; those of a facet only with a row that passes. One pass over the rows.
 */
export function laneRows(dataset: Dataset, failing: Uint8Array, key: 'group' | FacetKey): readonly LaneRows[] {
  const column = key === 'group' ? groupColumn(dataset) : dataset.facets[key]
  const none = column.values.length
  const statistics = none + 1
  const counts = new Uint32Array(statistics + 1)
  const known = new Uint8Array(statistics + 1)
  forEachEntry(dataset, column, (row, lane) => {
    known[lane] = 1
    if (failing[row] === 0) counts[lane] = (counts[lane] ?? 0) + 1
  })
  const rowsOf = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  forEachEntry(dataset, column, (row, lane) => {
    if (failing[row] !== 0) return
    const at = counts[lane] ?? 0
    const rows = rowsOf[lane]
    if (rows) rows[at] = row
    counts[lane] = at + 1
  })
  const lasts = (row: number) => (dataset.latest[row] ?? 0) - (dataset.earliest[row] ?? 0) > LONG
  return [...column.values, NO_LANE, STATISTICS_LANE].flatMap((id, lane) => {
    const rows = rowsOf[lane] ?? new Int32Array()
    const isThere = rows.length > 0 || (key === 'group' && known[lane] === 1)
    return isThere ? [{ id, rows, long: rows.filter(lasts) }] : []
  })
}

/** Events of a lane, statistics of the lane of statistics, that overlap the window. */
export function laneCount(dataset: Dataset, rows: Int32Array, days: { from: number; to: number } | null): number {
  if (days === null) return rows.length
  let count = 0
  for (const row of rows) {
    const first = dataset.earliest[row] ?? 0
    if (first > days.to) break
    if ((dataset.latest[row] ?? 0) >= days.from) count += 1
  }
  return count
}

type LaneColumn = Pick<FacetColumn, 'values' | 'offsets' | 'codes'>

/** The group of each row as a column of one value a row; rows of no group have none. */
function groupColumn(dataset: Dataset): LaneColumn {
  const groups = dataset.vocabulary.groups
  const offsets = new Uint32Array(dataset.datedRows + 1)
  const codes = new Uint16Array(dataset.datedRows)
  let length = 0
  for (let row = 0; row < dataset.datedRows; row++) {
    const group = dataset.group[row] ?? groups.length
    if (group < groups.length) codes[length++] = group
    offsets[row + 1] = length
  }
  return { values: groups.map(({ id }) => id), offsets, codes }
}

function forEachEntry(
  { datedRows, weight }: Dataset,
  { values, offsets, codes }: LaneColumn,
  visit: (row: number, lane: number) => void,
): void {
  for (let row = 0; row < datedRows; row++) {
    if (weight[row] === 0) {
      visit(row, values.length + 1)
      continue
    }
    const start = offsets[row] ?? 0
    const end = offsets[row + 1] ?? 0
    if (start === end) visit(row, values.length)
    for (let at = start; at < end; at++) visit(row, codes[at] ?? 0)
  }
}
