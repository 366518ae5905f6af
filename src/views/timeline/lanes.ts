import { allRecords } from '../../engine/all-records.ts'
import type { Dataset, FacetKey } from '../../model/dataset.ts'
import type { LaneKey } from '../../view-state/view-state.ts'

/** A lane's value for rows that have none, so that no row is left out of the timeline. */
export const NO_LANE = 'none'
/** Statistics are no events: they get a lane of their own. */
export const STATISTICS_LANE = 'statistics'

/** Which lanes a row lies in, and the order of all lanes. */
export interface LaneAssignment {
  readonly lanes: readonly string[]
  /** Lanes of a row: at least one. */
  readonly of: (row: number) => readonly string[]
}

const FACET_OF_LANE: Record<Exclude<LaneKey, 'group'>, FacetKey> = {
  place: 'place',
  right: 'right',
  section: 'section',
}

/** Lanes by group of type, or by the values of a facet; only lanes that hold a row, in the facet's own order. */
export function assignLanes(dataset: Dataset, key: LaneKey): LaneAssignment {
  const lanesOf = Array.from(allRecords(dataset), (record, row): readonly string[] => {
    if (record.record_kind === 'statistic') return [STATISTICS_LANE]
    if (key === 'group') return [record.group ?? NO_LANE]
    const { offsets, codes, values } = dataset.facets[FACET_OF_LANE[key]]
    const ids = Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => values[code] ?? NO_LANE)
    return ids.length > 0 ? ids : [NO_LANE]
  })
  const order =
    key === 'group' ? dataset.vocabulary.groups.map(({ id }) => id) : dataset.facets[FACET_OF_LANE[key]].values
  const used = new Set(lanesOf.flat())
  return {
    lanes: [...order, NO_LANE, STATISTICS_LANE].filter((lane) => used.has(lane)),
    of: (row) => lanesOf[row] ?? [],
  }
}
