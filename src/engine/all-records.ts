import type { CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'

/** Every record of the rows, in their order. */
export function* allRecords({ records }: Dataset): Generator<CompiledRecord, void> {
  for (let row = 0; row < records.length; row++) {
    const record = records.at(row)
    if (record) yield record
  }
}
