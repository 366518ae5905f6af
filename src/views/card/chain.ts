import type { CompiledRecord } from '../../model/compiled.ts'
import { recordById, type Dataset } from '../../model/dataset.ts'
import { LINK_TYPES, type EventLink } from '../../model/record.ts'
import { linkIndex } from './link-index.ts'

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
  const backLinks = linkIndex(dataset).get(record.id) ?? []
  const recordsOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => recordById(dataset, id) ?? [])
  const groups = LINK_TYPES.flatMap((type): ChainGroup[] => {
    const forward = record.links.filter((link) => link.type === type).map(({ event }) => event)
    const backward = backLinks.filter((link) => link.type === type).map(({ from }) => from)
    if (type === 'same_as') return [{ type, inverse: false, records: recordsOf([...forward, ...backward]) }]
    return [
      { type, inverse: false, records: recordsOf(forward) },
      { type, inverse: true, records: recordsOf(backward) },
    ]
  })
  return groups.filter(({ records }) => records.length > 0)
}
