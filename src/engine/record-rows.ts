import type { CompiledRecord } from '../model/compiled.ts'
import type { RecordTable } from '../model/dataset.ts'
import { recordOf, type RecordParts } from '../model/record-parts.ts'
import type { IdColumn } from './dataset-tables.ts'

/** More than ever stand on a page at once, so that what is shown keeps its identity. */
const MOST_KEPT = 4096

/** Records put together when they are asked for; the last few thousand are kept. */
export function recordRows(ids: IdColumn, parts: RecordParts): RecordTable {
  const kept = new Map<number, CompiledRecord>()
  return {
    length: ids.length,
    at(row) {
      const known = kept.get(row)
      if (known) return known
      const id = ids.at(row)
      const record = id === undefined ? undefined : recordOf(parts, id, row)
      if (!record) return undefined
      if (kept.size >= MOST_KEPT) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
      kept.set(row, record)
      return record
    },
  }
}
