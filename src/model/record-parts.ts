import type { CompiledRecord } from './compiled.ts'

/**
 * A record's fields by what varies together. In a large set most records share most of their parts: the day, the places, the
 * quoted words. So each part has a dictionary, and a row only says which of its entries it has.
 */
export interface PartEntries {
  readonly when: Pick<
    CompiledRecord,
    | 'date'
    | 'date_verbatim'
    | 'date_basis'
    | 'date_role'
    | 'date_evidence'
    | 'earliest'
    | 'latest'
    | 'date_shape'
    | 'date_parts'
  >
  readonly where: Pick<CompiledRecord, 'places'>
  readonly who: Pick<CompiledRecord, 'persons' | 'number_of_persons' | 'affected_group'>
  readonly rights: Pick<CompiledRecord, 'rights'>
  readonly source: Pick<CompiledRecord, 'source'>
  readonly links: Pick<CompiledRecord, 'links'>
  readonly title: Pick<CompiledRecord, 'title'>
  /** All other fields. */
  readonly what: Omit<CompiledRecord, 'id' | OtherFields>
}

export type PartKey = keyof PartEntries
type OtherFields = { [Key in Exclude<PartKey, 'what'>]: keyof PartEntries[Key] }[Exclude<PartKey, 'what'>]

export const PART_KEYS = ['when', 'where', 'who', 'rights', 'source', 'links', 'title', 'what'] as const

/** One part of every row: row r has `entries[codes[r]]`. */
export interface PartColumn<Entry> {
  readonly codes: Uint16Array | Uint32Array
  readonly entries: readonly Entry[]
}

export type RecordParts = { readonly [Key in PartKey]: PartColumn<PartEntries[Key]> }

/** All parts, made one by one. */
export function mapParts<Value>(make: (key: PartKey) => Value): Record<PartKey, Value> {
  return {
    when: make('when'),
    where: make('where'),
    who: make('who'),
    rights: make('rights'),
    source: make('source'),
    links: make('links'),
    title: make('title'),
    what: make('what'),
  }
}

/** Take a record apart. Fields it lacks stay lacking. Inverse of {@link recordOf}. */
export function partsOf(record: CompiledRecord): PartEntries {
  const { id: _id, title, links, source, rights, places, persons, number_of_persons, affected_group, ...dated } = record
  const { date, date_verbatim, date_basis, date_role, date_evidence, ...spanned } = dated
  const { earliest, latest, date_shape, date_parts, ...what } = spanned
  return {
    when: {
      date,
      ...(date_verbatim !== undefined && { date_verbatim }),
      date_basis,
      ...(date_role !== undefined && { date_role }),
      date_evidence,
      earliest,
      latest,
      date_shape,
      date_parts,
    },
    where: { places },
    who: { persons, ...(number_of_persons !== undefined && { number_of_persons }), affected_group },
    rights: { rights },
    source: { source },
    links: { links },
    title: { title },
    what,
  }
}

/** Put a row's record together; undefined beyond the last row. */
export function recordOf(parts: RecordParts, id: string, row: number): CompiledRecord | undefined {
  const when = entryOf(parts.when, row)
  const where = entryOf(parts.where, row)
  const who = entryOf(parts.who, row)
  const rights = entryOf(parts.rights, row)
  const source = entryOf(parts.source, row)
  const links = entryOf(parts.links, row)
  const title = entryOf(parts.title, row)
  const what = entryOf(parts.what, row)
  if (!when || !where || !who || !rights || !source || !links || !title || !what) return undefined
  return { id, ...what, ...title, ...when, ...where, ...who, ...rights, ...source, ...links }
}

/** A row's entry; undefined beyond the last row. */
export function entryOf<Entry>({ codes, entries }: PartColumn<Entry>, row: number): Entry | undefined {
  const code = codes[row]
  return code === undefined ? undefined : entries[code]
}
