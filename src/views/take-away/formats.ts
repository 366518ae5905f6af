import { annotationsOf } from '../../take-away/annotations.ts'
import { csvParts } from '../../take-away/csv.ts'
import { geoJsonOf } from '../../take-away/geojson.ts'
import { jsonParts } from '../../take-away/json-parts.ts'
import { recordsOf } from '../../take-away/records-json.ts'
import type { Taken } from '../../take-away/taken.ts'

export interface Format {
  readonly id: 'csv' | 'geojson' | 'json' | 'annotations'
  /** Of the file's name, before the years. */
  readonly what: string
  readonly extension: string
  readonly mediaType: string
  /** Its text in parts, made one after the other. */
  readonly partsOf: (taken: Taken) => Iterable<string>
}

export const FORMATS: readonly Format[] = [
  { id: 'csv', what: 'events', extension: 'csv', mediaType: 'text/csv;charset=utf-8', partsOf: csvParts },
  {
    id: 'geojson',
    what: 'events',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    partsOf: (taken) => written(geoJsonOf(taken)),
  },
  {
    id: 'json',
    what: 'events',
    extension: 'json',
    mediaType: 'application/json',
    partsOf: (taken) => written(recordsOf(taken)),
  },
  {
    id: 'annotations',
    what: 'quotes',
    extension: 'jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    partsOf: (taken) => written(annotationsOf(taken)),
  },
]

function* written(value: unknown): Generator<string, void> {
  yield* jsonParts(value)
  yield '\n'
}
