import { annotationsOf } from '../../take-away/annotations.ts'
import { csvOf } from '../../take-away/csv.ts'
import { geoJsonOf } from '../../take-away/geojson.ts'
import { recordsOf } from '../../take-away/records-json.ts'
import type { Taken } from '../../take-away/taken.ts'

export interface Format {
  readonly id: 'csv' | 'geojson' | 'json' | 'annotations'
  /** Of the file's name, before the years. */
  readonly what: string
  readonly extension: string
  readonly mediaType: string
  readonly textOf: (taken: Taken) => string
}

export const FORMATS: readonly Format[] = [
  { id: 'csv', what: 'events', extension: 'csv', mediaType: 'text/csv;charset=utf-8', textOf: csvOf },
  {
    id: 'geojson',
    what: 'events',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    textOf: (taken) => written(geoJsonOf(taken)),
  },
  {
    id: 'json',
    what: 'events',
    extension: 'json',
    mediaType: 'application/json',
    textOf: (taken) => written(recordsOf(taken)),
  },
  {
    id: 'annotations',
    what: 'quotes',
    extension: 'jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    textOf: (taken) => written(annotationsOf(taken)),
  },
]

const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
