import type { CompiledDataset } from '../model/compiled.ts'
import type { Dataset, Extract } from '../model/dataset.ts'
import { DATE_SHAPES } from '../model/time.ts'
import { repeatedId, tablesOf, type DatasetTables } from './dataset-tables.ts'
import { decodeFacets } from './decode-facets.ts'
import { expandBytes } from './facet-column.ts'
import { buildPlaceIndex } from './place-index.ts'
import { recordRows } from './record-rows.ts'

/**
 * The compiled dataset as columns, for the engine: see {@link Dataset} for the order of rows. A dataset without any dated
 * row spans 1970-01-01 alone. Throws DatasetError where a record refers to what the dataset lacks, or an id comes twice.
 */
export function decodeDataset(compiled: CompiledDataset): Dataset {
  return decodeTables(tablesOf(compiled))
}

/** The same of tables. What a value means is worked out once an entry of a dictionary, and only then spread over the rows. */
export function decodeTables(tables: DatasetTables): Dataset {
  const { catalogue, ids, rowOf, parts } = tables
  const { vocabulary, recommendations } = catalogue
  const places = byId('places', catalogue.places)
  for (const { id } of byId('events', recommendations).values()) if (rowOf.has(id)) throw repeatedId('events', id)
  const { facets, placeEntries } = decodeFacets(tables)
  const { what, when, where } = parts
  const groups = vocabulary.groups.map(({ id }) => id)
  const groupCodes = what.entries.map(({ group }) => {
    const index = group === null ? -1 : groups.indexOf(group)
    return index === -1 ? groups.length : index
  })
  const shapeCodes = when.entries.map(({ date_shape }) => (date_shape === null ? 0 : DATE_SHAPES.indexOf(date_shape)))
  const weights = what.entries.map(({ record_kind }) => (record_kind === 'event' ? 1 : 0))
  const earliest = spread(
    when.codes,
    Int32Array.from(when.entries, (entry) => entry.earliest ?? 0),
  )
  const latest = spread(
    when.codes,
    Int32Array.from(when.entries, (entry) => entry.latest ?? 0),
  )
  const weight = spread(what.codes, Uint8Array.from(weights))
  const datedRows = countDated(when)
  const placeIndex = buildPlaceIndex(where.entries, placeEntries, places)
  return {
    dataVersion: catalogue.data_version,
    sources: byId('sources', catalogue.sources),
    people: byId('people', catalogue.people),
    places,
    evidence: byId('evidence', catalogue.evidence),
    vocabulary,
    groupShapes: new Map(vocabulary.groups.map(({ id, shape }) => [id, shape])),
    records: recordRows(ids, parts),
    parts,
    recommendations,
    stories: catalogue.stories ?? [],
    extract: extractOf(catalogue),
    rowOf,
    datedRows,
    earliest,
    latest,
    weight,
    group: spread(what.codes, Uint8Array.from(groupCodes)),
    shape: spread(when.codes, Uint8Array.from(shapeCodes)),
    eventCount: sum(weight),
    span: { from: earliest[0] ?? 0, to: lastDay(latest.subarray(0, datedRows), earliest[0] ?? 0) },
    facets,
    placeIndex: {
      located: expandBytes(placeIndex.located, placeEntries.offsets, where.codes),
      basis: expandBytes(placeIndex.basis, placeEntries.offsets, where.codes),
    },
  }
}

function extractOf({ about }: DatasetTables['catalogue']): Extract | null {
  return about && about.counts.left_out > 0 ? { filter: about.filter, leftOut: about.counts.left_out } : null
}

/** A value an entry, made one a row. (`?? 0` is for the type checker: every code is in range.) */
function spread<Column extends Int32Array | Uint8Array>(codes: Uint16Array | Uint32Array, values: Column): Column
function spread(codes: Uint16Array | Uint32Array, values: Int32Array | Uint8Array): Int32Array | Uint8Array {
  const rows = values instanceof Int32Array ? new Int32Array(codes.length) : new Uint8Array(codes.length)
  for (let row = 0; row < codes.length; row++) rows[row] = values[codes[row] ?? 0] ?? 0
  return rows
}

/** Undated rows come last: the first of them ends the dated ones. */
function countDated({ codes, entries }: DatasetTables['parts']['when']): number {
  const undated = Uint8Array.from(entries, ({ earliest }) => (earliest === null ? 1 : 0))
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (undated[codes[middle] ?? 0] === 1) high = middle
    else low = middle + 1
  }
  return low
}

function sum(values: Uint8Array): number {
  let total = 0
  for (let row = 0; row < values.length; row++) total += values[row] ?? 0
  return total
}

function lastDay(days: Int32Array, first: number): number {
  let last = first
  for (let row = 0; row < days.length; row++) last = Math.max(last, days[row] ?? last)
  return last
}

function byId<Item extends { readonly id: string }>(field: string, items: readonly Item[]): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>()
  for (const item of items) {
    if (map.has(item.id)) throw repeatedId(field, item.id)
    map.set(item.id, item)
  }
  return map
}
