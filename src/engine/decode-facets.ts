import type { CompiledDataset, CompiledRecord } from '../model/compiled.ts'
import { ABROAD, INTRODUCTION, NOT_LOCATED, type FacetColumn, type FacetKey } from '../model/dataset.ts'
import { homeCountry, isLocating } from '../model/place-role.ts'
import { DatasetError } from './dataset-error.ts'
import { buildFacetColumn } from './facet-column.ts'

type ValuesOf = (record: CompiledRecord) => Iterable<string>

/** The column of every facet; values nobody has are kept, so that a link to one is not unknown. */
export function decodeFacets(
  compiled: CompiledDataset,
  records: readonly CompiledRecord[],
  recommendations: readonly CompiledRecord[],
): Readonly<Record<FacetKey, FacetColumn>> {
  const { vocabulary } = compiled
  const column = (key: FacetKey, values: readonly string[], valuesOf: ValuesOf): FacetColumn =>
    buildFacetColumn(key, values, records.length, (row) => {
      const record = records[row]
      return record === undefined ? [] : valuesOf(record)
    })
  const addressedBy = recommendationsByEvent(recommendations)
  return {
    type: column('type', ids(vocabulary.types), ({ type }) => (type === null ? [] : [type])),
    place: column('place', [...ids(compiled.places), ABROAD, NOT_LOCATED], placeValues(compiled)),
    right: column('right', ids(vocabulary.rights), ({ rights }) => rights.map(({ right }) => right)),
    person: column('person', ids(compiled.people), ({ persons }) => persons.map(({ person }) => person)),
    affected_group: column('affected_group', ids(vocabulary.affected_groups), (record) => record.affected_group),
    section: column('section', sectionValues(compiled), sectionsOf(compiled)),
    recommendation: column('recommendation', ids(recommendations), ({ id }) => addressedBy.get(id) ?? []),
  }
}

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id)
}

/** Every place named, in whatever role; and, by the places that locate, whether it happened abroad or nobody knows where. */
function placeValues(compiled: CompiledDataset): ValuesOf {
  const home = homeCountry(compiled.places)
  const countryOf = new Map(compiled.places.map(({ id, country }) => [id, country]))
  return ({ places }) => {
    const values = places.map(({ place }) => place)
    const located = places.filter(({ role }) => isLocating(role))
    if (located.length === 0) values.push(NOT_LOCATED)
    if (home !== null && located.some(({ place }) => countryOf.get(place) !== home)) values.push(ABROAD)
    return values
  }
}

/** Section numerals in the order of the document; of several sources, equal numerals are one value. */
function sectionValues({ sources }: CompiledDataset): readonly string[] {
  const values = new Set<string>()
  for (const source of sources) {
    if (source.paragraphs.some(({ section }) => section === null)) values.add(INTRODUCTION)
    for (const { numeral } of source.sections) values.add(numeral)
  }
  return [...values]
}

function sectionsOf({ sources }: CompiledDataset): ValuesOf {
  const sectionOf = new Map<string, string>()
  for (const source of sources) {
    for (const { number, section } of source.paragraphs)
      sectionOf.set(`${source.id} ${number}`, section ?? INTRODUCTION)
  }
  return ({ id, source: quotes }) =>
    quotes.map(({ source, paragraph }) => {
      const section = sectionOf.get(`${source} ${paragraph}`)
      if (section !== undefined) return section
      const facts = `${id}: a paragraph of the dataset expected, ¶${paragraph} of "${source}" found`
      throw new DatasetError({ kind: 'shape', facts })
    })
}

/** Ids of the recommendations that address an event, by the event's id. */
function recommendationsByEvent(recommendations: readonly CompiledRecord[]): ReadonlyMap<string, readonly string[]> {
  const addressedBy = new Map<string, string[]>()
  for (const { id, links } of recommendations) {
    for (const { type, event } of links) {
      if (type !== 'addresses') continue
      const known = addressedBy.get(event)
      if (known) known.push(id)
      else addressedBy.set(event, [id])
    }
  }
  return addressedBy
}
