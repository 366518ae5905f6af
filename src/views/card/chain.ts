import { allRecords } from '../../engine/all-records.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { LINK_TYPES, type EventLink } from '../../model/record.ts'

/** Records one kind of link leads to. */
export interface ChainGroup {
  readonly type: EventLink['type']
  /** True where the other record says so: then the link is read the other way round ("Includes", not "Part of"). */
  readonly inverse: boolean
  readonly records: readonly CompiledRecord[]
}

/**
 * All a record is linked to, from both ends. `same_as` reads alike both ways, so it is one group. A link to a record
 * the dataset lacks is left out; the check reports it.
 */
export function chainOf(dataset: Dataset, record: CompiledRecord): ChainGroup[] {
  const all = [...allRecords(dataset), ...dataset.recommendations]
  const byId = new Map(all.map((each) => [each.id, each]))
  const groups = LINK_TYPES.flatMap((type): ChainGroup[] => {
    const forward = record.links.flatMap((link) => (link.type === type ? (byId.get(link.event) ?? []) : []))
    const backward = all.filter((other) => other.links.some((link) => link.type === type && link.event === record.id))
    if (type === 'same_as') return [{ type, inverse: false, records: [...new Set([...forward, ...backward])] }]
    return [
      { type, inverse: false, records: forward },
      { type, inverse: true, records: backward },
    ]
  })
  return groups.filter(({ records }) => records.length > 0)
}
