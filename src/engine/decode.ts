import type { CompiledDataset, CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { DATE_SHAPES } from '../model/time.ts'
import { DatasetError } from './dataset-error.ts'
import { buildPlaceIndex } from './place-index.ts'
import { decodeFacets } from './decode-facets.ts'

/**
 * The compiled dataset as columns, for the engine: see {@link Dataset} for the order of rows. A dataset without any dated
 * row spans 1970-01-01 alone. Throws DatasetError where a record refers to what the dataset lacks, or an id comes twice.
 */
export function decodeDataset(compiled: CompiledDataset): Dataset {
  const records = compiled.events.filter((record) => record.record_kind !== 'recommendation').toSorted(compareRecords)
  const recommendations = compiled.events.filter((record) => record.record_kind === 'recommendation')
  const undated = records.findIndex((record) => record.earliest === null)
  const datedRows = undated === -1 ? records.length : undated
  const earliest = Int32Array.from(records, (record) => record.earliest ?? 0)
  const latest = Int32Array.from(records, (record) => record.latest ?? 0)
  const groups = compiled.vocabulary.groups.map(({ id }) => id)
  const group = Uint8Array.from(records, (record) => {
    const index = record.group === null ? -1 : groups.indexOf(record.group)
    return index === -1 ? groups.length : index
  })
  const shape = Uint8Array.from(records, ({ date_shape }) =>
    date_shape === null ? 0 : DATE_SHAPES.indexOf(date_shape),
  )
  const weight = Uint8Array.from(records, (record) => (record.record_kind === 'event' ? 1 : 0))
  const places = byId('places', compiled.places)
  const facets = decodeFacets(compiled, records, recommendations)
  return {
    dataVersion: compiled.data_version,
    sources: byId('sources', compiled.sources),
    people: byId('people', compiled.people),
    places,
    evidence: byId('evidence', compiled.evidence),
    vocabulary: compiled.vocabulary,
    groupShapes: new Map(compiled.vocabulary.groups.map(({ id, shape }) => [id, shape])),
    records,
    recommendations,
    rowOf: rowsById(records, recommendations),
    datedRows,
    earliest,
    latest,
    weight,
    group,
    shape,
    eventCount: weight.reduce((sum, one) => sum + one, 0),
    span: {
      from: earliest[0] ?? 0,
      to: latest.subarray(0, datedRows).reduce((last, day) => Math.max(last, day), earliest[0] ?? 0),
    },
    facets,
    placeIndex: buildPlaceIndex(records, facets.place, places),
  }
}

/** First day, last day, id; undated last. Ids compare by code unit, so that every machine sorts alike. */
function compareRecords(a: CompiledRecord, b: CompiledRecord): number {
  return (
    compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function compareDays(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a - b
}

function byId<Item extends { readonly id: string }>(field: string, items: readonly Item[]): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>()
  for (const item of items) {
    if (map.has(item.id)) throw repeatedId(field, item.id)
    map.set(item.id, item)
  }
  return map
}

function rowsById(
  records: readonly CompiledRecord[],
  recommendations: readonly CompiledRecord[],
): ReadonlyMap<string, number> {
  byId('events', [...records, ...recommendations])
  return new Map(records.map((record, row) => [record.id, row]))
}

function repeatedId(field: string, id: string): DatasetError {
  return new DatasetError({ kind: 'shape', facts: `${field}: every id once expected, "${id}" found twice` })
}
