import type { CompiledDataset, CompiledRecord } from '../model/compiled.ts'
import type { RowIndex } from '../model/dataset.ts'
import { partsOf, type PartColumn, type PartEntries, type RecordParts } from '../model/record-parts.ts'
import { DatasetError } from './dataset-error.ts'

/** All of a dataset but its rows. */
export interface DatasetCatalogue extends Omit<CompiledDataset, 'events'> {
  readonly recommendations: readonly CompiledRecord[]
}

/** Ids by row. */
export interface IdColumn {
  readonly length: number
  at(row: number): string | undefined
}

/**
 * A dataset as tables, whatever file it came from: what {@link decodeTables} makes the columns of. Rows are in order: first day, last
 * day, id, and undated ones last; ids compare by code unit, so that every machine sorts alike.
 */
export interface DatasetTables {
  readonly catalogue: DatasetCatalogue
  readonly ids: IdColumn
  readonly rowOf: RowIndex
  readonly parts: RecordParts
}

/** The tables of a compiled dataset. Throws DatasetError where an id comes twice. */
export function tablesOf({ events, ...catalogue }: CompiledDataset): DatasetTables {
  const records = events.filter((record) => record.record_kind !== 'recommendation').toSorted(compareRecords)
  const recommendations = events.filter((record) => record.record_kind === 'recommendation')
  const rowOf = new Map<string, number>()
  for (const [row, { id }] of records.entries()) {
    if (rowOf.has(id)) throw repeatedId('events', id)
    rowOf.set(id, row)
  }
  return {
    catalogue: { ...catalogue, recommendations },
    ids: records.map(({ id }) => id),
    rowOf,
    parts: dictionaries(records.map(partsOf)),
  }
}

/** Give equal entries one code, in the order of their first row. */
function dictionaries(rows: readonly PartEntries[]): RecordParts {
  const column = <Key extends keyof PartEntries>(key: Key): PartColumn<PartEntries[Key]> => {
    const entries: PartEntries[Key][] = []
    const codeOf = new Map<string, number>()
    const codes = Uint32Array.from(rows, ({ [key]: entry }) => {
      const text = JSON.stringify(entry)
      const known = codeOf.get(text)
      if (known !== undefined) return known
      codeOf.set(text, entries.length)
      return entries.push(entry) - 1
    })
    return { codes, entries }
  }
  return {
    when: column('when'),
    where: column('where'),
    who: column('who'),
    rights: column('rights'),
    source: column('source'),
    links: column('links'),
    title: column('title'),
    what: column('what'),
  }
}

function compareRecords(a: CompiledRecord, b: CompiledRecord): number {
  return (
    compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function compareDays(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a - b
}

export function repeatedId(field: string, id: string): DatasetError {
  return new DatasetError({ kind: 'shape', facts: `${field}: every id once expected, "${id}" found twice` })
}
