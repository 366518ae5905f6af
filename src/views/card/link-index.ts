import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { EventLink } from '../../model/record.ts'

/** Who links to a record, by its id, in the order of rows, recommendations last. */
export type LinkIndex = ReadonlyMap<string, readonly BackLink[]>

interface BackLink {
  readonly type: EventLink['type']
  /** Id of the record that says so. */
  readonly from: string
}

const indices = new WeakMap<Dataset, LinkIndex>()

/** The links of all records, the other way round. Made once a dataset, of the few records that have any. */
export function linkIndex(dataset: Dataset): LinkIndex {
  const known = indices.get(dataset)
  if (known) return known
  const index = new Map<string, BackLink[]>()
  for (const { id, links } of linkingRecords(dataset)) {
    for (const { type, event } of links) {
      const back = index.get(event)
      if (back) back.push({ type, from: id })
      else index.set(event, [{ type, from: id }])
    }
  }
  indices.set(dataset, index)
  return index
}

function* linkingRecords({ parts: { links }, records, recommendations }: Dataset): Generator<CompiledRecord, void> {
  const linking = links.entries.map((entry) => entry.links.length > 0)
  for (let row = 0; row < links.codes.length; row++) {
    const record = linking[links.codes[row] ?? 0] === true ? records.at(row) : undefined
    if (record) yield record
  }
  yield* recommendations
}
