import type { Place } from '../model/catalogue.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import { localise } from '../model/localised.ts'
import { isLocating } from '../model/place-role.ts'
import type { PlaceMention } from '../model/record.ts'
import type { About } from './about.ts'
import { evidenceLine, evidenceOf, sayingOtherwise } from './evidence.ts'
import { lazily } from './json-parts.ts'
import type { Taken } from './taken.ts'
import { timespansOf, type Timespan } from './timespans.ts'

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/** A point, with whose word it is that the event happened there. */
export interface PlacePoint {
  readonly type: 'Point'
  /** Longitude, latitude. */
  readonly coordinates: readonly [number, number]
  readonly place: string
  readonly name: string
  readonly role: PlaceMention['role']
  readonly basis: PlaceMention['basis']
  readonly precision: Place['precision']
  readonly certainty: 'certain' | 'less-certain' | 'uncertain'
}

export interface EventFeature {
  readonly '@id': string
  readonly type: 'Feature'
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly when?: { readonly timespans: readonly Timespan[]; readonly label?: string }
  readonly names?: readonly unknown[]
  readonly types: readonly unknown[]
  readonly geometry:
    PlacePoint | { readonly type: 'GeometryCollection'; readonly geometries: readonly PlacePoint[] } | null
  readonly links: readonly {
    readonly type: 'subjectOf' | 'seeAlso'
    readonly identifier: string
    readonly label: string
  }[]
  readonly descriptions: readonly { readonly '@id': string; readonly value: string; readonly lang: string }[]
}

export interface EventCollection {
  readonly type: 'FeatureCollection'
  readonly '@context': string
  readonly about: About
  readonly features: Iterable<EventFeature>
}

/**
 * Linked Places (LPF 1.1), which is valid GeoJSON (RFC 7946): a feature a record. Only places where it happened are
 * geometry, not where somebody lives or comes from; where none has a point, geometry is null, as RFC 7946 has it (LPF's own `"null"` in a
 * list of geometries is no valid GeoJSON). Basis and role stand on each point, and on every place in `properties.places`; who says
 * otherwise, and what, in `properties.disputed`.
 */
export function geoJsonOf(taken: Taken): EventCollection {
  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    about: taken.about,
    features: lazily(taken.records, (record) => [featureOf(record, taken)]),
  }
}

function featureOf(record: CompiledRecord, taken: Taken): EventFeature {
  const { dataset, links } = taken
  const timespans = timespansOf(record)
  const points = record.places.flatMap((mention) => pointOf(mention, taken) ?? [])
  const [point, ...more] = points
  const evidence = evidenceOf(dataset, record).map((each) => ({
    type: 'seeAlso' as const,
    identifier: each.url,
    label: evidenceLine(each),
  }))
  return {
    '@id': links.event(record.id),
    type: 'Feature',
    id: record.id,
    properties: propertiesOf(record, taken),
    ...(timespans && {
      when: { timespans, ...(record.date_verbatim !== undefined && { label: record.date_verbatim }) },
    }),
    ...(points.length > 0 && { names: points.map((each) => nameOf(each, record, taken)) }),
    types: typesOf(record, taken),
    geometry: !point ? null : more.length === 0 ? point : { type: 'GeometryCollection', geometries: points },
    links: [...paragraphsOf(record, taken), ...evidence],
    descriptions: record.source.map(({ source, paragraph, quote }) => ({
      '@id': links.paragraph(paragraph),
      value: quote,
      lang: dataset.sources.get(source)?.language ?? 'und',
    })),
  }
}

function pointOf(mention: PlaceMention, { dataset, language }: Taken): PlacePoint | null {
  const place = dataset.places.get(mention.place)
  if (!place || place.longitude === null || place.latitude === null || !isLocating(mention.role)) return null
  return {
    type: 'Point',
    coordinates: [place.longitude, place.latitude],
    place: place.id,
    name: localise(place.name, language),
    role: mention.role,
    basis: mention.basis,
    precision: place.precision,
    certainty: CERTAINTY[mention.basis],
  }
}

/** What LPF calls certainty follows from whose word it is. */
const CERTAINTY = { stated: 'certain', curated: 'less-certain', inferred: 'uncertain' } as const

function propertiesOf(record: CompiledRecord, { dataset, language }: Taken): EventFeature['properties'] {
  const places = record.places.map(({ place, role, basis, note }) => {
    const known = dataset.places.get(place)
    return {
      place,
      name: known ? localise(known.name, language) : place,
      country: known?.country ?? null,
      role,
      basis,
      has_point: typeof known?.longitude === 'number',
      ...(note !== undefined && { note }),
    }
  })
  return {
    title: record.title,
    ccodes: [...new Set(places.flatMap(({ country }) => country ?? []))],
    kind: record.record_kind,
    type: record.type,
    group: record.group,
    date_edtf: record.date,
    date_basis: record.date_basis,
    status: record.status,
    places,
    people: record.persons.map(({ person, role }) => ({
      person,
      name: dataset.people.get(person)?.name ?? person,
      role,
    })),
    rights: record.rights,
    paragraphs: record.source.map(({ paragraph }) => paragraph),
    disputed: record.disputed.map((dispute) => ({
      field: dispute.field,
      says: dispute.says,
      by: sayingOtherwise(dataset, dispute).map((each) => ({ identifier: each.url, label: evidenceLine(each) })),
    })),
    note: record.note ?? null,
  }
}

function nameOf(point: PlacePoint, { source }: CompiledRecord, { dataset, links, language }: Taken) {
  const [quote] = source
  return {
    toponym: point.name,
    lang: language,
    ...(quote && {
      citations: [
        { label: dataset.sources.get(quote.source)?.title ?? quote.source, '@id': links.paragraph(quote.paragraph) },
      ],
    }),
  }
}

function typesOf({ type }: CompiledRecord, { dataset, links, language }: Taken) {
  const known = dataset.vocabulary.types.find(({ id }) => id === type)
  return known ? [{ identifier: links.type(known.id), label: localise(known.label, language) }] : []
}

function paragraphsOf({ source }: CompiledRecord, { dataset, links }: Taken): EventFeature['links'] {
  const cited = new Map(source.map((quote) => [`${quote.source} ${quote.paragraph}`, quote]))
  return [...cited.values()].map((quote) => ({
    type: 'subjectOf',
    identifier: links.paragraph(quote.paragraph),
    label: `${dataset.sources.get(quote.source)?.title ?? quote.source}, ¶${quote.paragraph}`,
  }))
}
