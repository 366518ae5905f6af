import type { CompiledRecord } from '../model/compiled.ts'
import { localise } from '../model/localised.ts'
import type { PlaceMention } from '../model/record.ts'
import { formatIsoDay, type Day } from '../model/time.ts'
import { sourceLine } from './about.ts'
import { joinList } from './csv-cell.ts'
import { disputedBy, evidenceLine, evidenceOf } from './evidence.ts'
import type { Taken } from './taken.ts'

type Cell = string | number | null

interface Column {
  readonly name: string
  readonly cell: (record: CompiledRecord, taken: Taken) => Cell
}

/** Columns with the same start (`place_…`) are lists side by side: the second place's latitude is the second of `place_lat`. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'kind', cell: ({ record_kind }) => record_kind },
  { name: 'title', cell: ({ title }) => title },
  { name: 'date_edtf', cell: ({ date }) => date },
  { name: 'earliest', cell: ({ earliest }) => isoDay(earliest) },
  { name: 'latest', cell: ({ latest }) => isoDay(latest) },
  { name: 'date_basis', cell: ({ date_basis }) => date_basis },
  { name: 'date_role', cell: ({ date_role }) => date_role ?? null },
  { name: 'date_verbatim', cell: ({ date_verbatim }) => date_verbatim ?? null },
  { name: 'type', cell: ({ type }) => type },
  { name: 'type_label', cell: ({ type }, taken) => label(taken, taken.dataset.vocabulary.types, type) },
  { name: 'group', cell: ({ group }) => group },
  { name: 'status', cell: ({ status }) => status },
  ...places(),
  { name: 'person_id', cell: ({ persons }) => joinList(persons.map(({ person }) => person)) },
  {
    name: 'person_name',
    cell: ({ persons }, { dataset }) => joinList(persons.map(({ person }) => dataset.people.get(person)?.name ?? null)),
  },
  { name: 'person_role', cell: ({ persons }) => joinList(persons.map(({ role }) => role)) },
  { name: 'people_min', cell: ({ number_of_persons }) => number_of_persons?.min ?? null },
  { name: 'people_max', cell: ({ number_of_persons }) => number_of_persons?.max ?? null },
  { name: 'people_verbatim', cell: ({ number_of_persons }) => number_of_persons?.verbatim ?? null },
  {
    name: 'figure',
    cell: ({ figures }) => joinList(figures.map(({ verbatim, what }) => `${verbatim}: ${what}`)),
  },
  { name: 'affected_group', cell: ({ affected_group }) => joinList(affected_group) },
  { name: 'sentence_kind', cell: ({ sentence }) => joinList(sentence.map(({ kind }) => kind)) },
  { name: 'sentence_duration', cell: ({ sentence }) => joinList(sentence.map(({ duration }) => duration)) },
  { name: 'sentence_person', cell: ({ sentence }) => joinList(sentence.map(({ person }) => person ?? null)) },
  { name: 'sentence_verbatim', cell: ({ sentence }) => joinList(sentence.map(({ verbatim }) => verbatim)) },
  {
    name: 'law',
    cell: ({ law }) => joinList(law.map(({ code, article }) => (article === undefined ? code : `${code} ${article}`))),
  },
  { name: 'right', cell: ({ rights }) => joinList(rights.map(({ right }) => right)) },
  {
    name: 'right_label',
    cell: ({ rights }, taken) =>
      joinList(rights.map(({ right }) => label(taken, taken.dataset.vocabulary.rights, right))),
  },
  { name: 'right_basis', cell: ({ rights }) => joinList(rights.map(({ basis }) => basis)) },
  { name: 'quote', cell: ({ source }) => joinList(source.map(({ quote }) => quote)) },
  { name: 'paragraph', cell: ({ source }) => joinList(source.map(({ paragraph }) => paragraph)) },
  { name: 'source', cell: ({ source }) => joinList(source.map((quote) => quote.source)) },
  {
    name: 'other_evidence',
    cell: (record, { dataset }) => joinList(evidenceOf(dataset, record).map(evidenceLine)),
  },
  {
    name: 'other_evidence_url',
    cell: (record, { dataset }) => joinList(evidenceOf(dataset, record).map(({ url }) => url)),
  },
  { name: 'disputed_field', cell: ({ disputed }) => joinList(disputed.map(({ field }) => field)) },
  { name: 'disputed_says', cell: ({ disputed }) => joinList(disputed.map(({ says }) => says)) },
  {
    name: 'disputed_by',
    cell: ({ disputed }, { dataset }) => joinList(disputed.map((dispute) => disputedBy(dataset, dispute))),
  },
  { name: 'linked', cell: ({ links }) => joinList(links.map(({ type, event }) => `${type} ${event}`)) },
  { name: 'anomaly', cell: ({ anomaly }) => joinList(anomaly.map(({ kind, note }) => `${kind}: ${note}`)) },
  { name: 'note', cell: ({ note }) => note ?? null },
  { name: 'link', cell: ({ id }, { links }) => links.event(id) },
  { name: 'file_source', cell: (_, { about }) => sourceLine(about) },
  { name: 'file_data_version', cell: (_, { about }) => about.data_version },
  { name: 'file_licence', cell: (_, { about }) => `${about.licence} ${about.licence_url}` },
  { name: 'file_filter', cell: (_, { about }) => about.filter },
  { name: 'file_link', cell: (_, { about }) => about.link },
  { name: 'file_exported', cell: (_, { about }) => about.exported },
  { name: 'file_events', cell: (_, { about }) => about.counts.events },
  { name: 'file_events_left_out', cell: (_, { about }) => about.counts.left_out },
]

function places(): readonly Column[] {
  return [
    placeColumn('place_id', ({ place }) => place),
    placeColumn('place_name', ({ place }, { dataset, language }) => {
      const known = dataset.places.get(place)
      return known ? localise(known.name, language) : null
    }),
    placeColumn('place_lat', ({ place }, { dataset }) => dataset.places.get(place)?.latitude ?? null),
    placeColumn('place_lon', ({ place }, { dataset }) => dataset.places.get(place)?.longitude ?? null),
    placeColumn('place_basis', ({ basis }) => basis),
    placeColumn('place_role', ({ role }) => role),
    placeColumn('place_verbatim', ({ verbatim }) => verbatim ?? null),
    placeColumn('place_note', ({ note }) => note ?? null),
  ]
}

function placeColumn(name: string, value: (mention: PlaceMention, taken: Taken) => Cell): Column {
  return { name, cell: (record, taken) => joinList(record.places.map((mention) => value(mention, taken))) }
}

const isoDay = (day: Day | null) => (day === null ? null : formatIsoDay(day))

type Labelled = { readonly id: string; readonly label: Parameters<typeof localise>[0] }

function label({ language }: Taken, items: readonly Labelled[], id: string | null): string | null {
  const item = items.find((candidate) => candidate.id === id)
  return item ? localise(item.label, language) : null
}
