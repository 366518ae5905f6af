import type { CompiledRecord } from '../model/compiled.ts'
import { ABROAD, INTRODUCTION, NOT_LOCATED, type FacetColumn, type FacetKey, type RowIndex } from '../model/dataset.ts'
import { homeCountry, isLocating } from '../model/place-role.ts'
import { BASES } from '../model/record.ts'
import type { PartColumn, PartEntries } from '../model/record-parts.ts'
import { DatasetError } from './dataset-error.ts'
import type { DatasetCatalogue, DatasetTables } from './dataset-tables.ts'
import { buildFacetColumn, expandColumn } from './facet-column.ts'

interface DecodedFacets {
  readonly facets: Readonly<Record<FacetKey, FacetColumn>>
  /** The place facet of the entries of `where`, of which that of the rows was made. */
  readonly placeEntries: FacetColumn
}

/** The column of a facet over the entries of a part. */
function entryColumn<Entry>(
  key: FacetKey,
  values: readonly string[],
  { entries }: PartColumn<Entry>,
  valuesOf: (entry: Entry, code: number) => Iterable<string>,
): FacetColumn {
  return buildFacetColumn(key, values, entries.length, (code) => {
    const entry = entries[code]
    return entry === undefined ? [] : valuesOf(entry, code)
  })
}

/** The column of every facet; values nobody has are kept, so that a link to one is not unknown. */
export function decodeFacets({ catalogue, ids: rowIds, rowOf, parts }: DatasetTables): DecodedFacets {
  const { vocabulary, recommendations } = catalogue
  const { what, where, who, rights, source } = parts
  const column = <Entry>(
    key: FacetKey,
    values: readonly string[],
    part: PartColumn<Entry>,
    valuesOf: (entry: Entry, code: number) => Iterable<string>,
  ): FacetColumn => expandColumn(entryColumn(key, values, part, valuesOf), part.codes)

  const placeEntries = entryColumn(
    'place',
    [...ids(catalogue.places), ABROAD, NOT_LOCATED],
    where,
    placeValues(catalogue),
  )
  const idOfSource = (code: number) => rowIds.at(source.codes.indexOf(code)) ?? `source.${code}`
  const facets = {
    type: column('type', ids(vocabulary.types), what, ({ type }) => (type === null ? [] : [type])),
    place: expandColumn(placeEntries, where.codes),
    place_basis: column('place_basis', [...BASES, NOT_LOCATED], where, basesOfPlaces),
    right: column('right', ids(vocabulary.rights), rights, (entry) => entry.rights.map(({ right }) => right)),
    person: column('person', ids(catalogue.people), who, ({ persons }) => persons.map(({ person }) => person)),
    affected_group: column('affected_group', ids(vocabulary.affected_groups), who, (entry) => entry.affected_group),
    section: column('section', sectionValues(catalogue), source, sectionsOf(catalogue, idOfSource)),
    recommendation: column(
      'recommendation',
      ids(recommendations),
      recommendationsByRow(recommendations, rowOf, rowIds.length),
      (addressedBy) => addressedBy,
    ),
  }
  return { facets, placeEntries }
}

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id)
}

/** Every place named, in whatever role; and, by the places that locate, whether it happened abroad or nobody knows where. */
function placeValues(catalogue: DatasetCatalogue): (entry: PartEntries['where']) => readonly string[] {
  const home = homeCountry(catalogue.places)
  const countryOf = new Map(catalogue.places.map(({ id, country }) => [id, country]))
  return ({ places }) => {
    const values = places.map(({ place }) => place)
    const located = places.filter(({ role }) => isLocating(role))
    if (located.length === 0) values.push(NOT_LOCATED)
    if (home !== null && located.some(({ place }) => countryOf.get(place) !== home)) values.push(ABROAD)
    return values
  }
}

/** On whose word an event is placed, each basis once; what nobody places is a value too, so that the four cover all. */
function basesOfPlaces({ places }: PartEntries['where']): readonly string[] {
  const locating = places.filter(({ role }) => isLocating(role))
  return locating.length === 0 ? [NOT_LOCATED] : locating.map(({ basis }) => basis)
}

/** Section numerals in the order of the document; of several sources, equal numerals are one value. */
function sectionValues({ sources }: DatasetCatalogue): readonly string[] {
  const values = new Set<string>()
  for (const source of sources) {
    if (source.paragraphs.some(({ section }) => section === null)) values.add(INTRODUCTION)
    for (const { numeral } of source.sections) values.add(numeral)
  }
  return [...values]
}

/** `idOf` an entry's code names a record that has it, for the error. */
function sectionsOf(
  { sources }: DatasetCatalogue,
  idOf: (code: number) => string,
): (entry: PartEntries['source'], code: number) => readonly string[] {
  const sectionOf = new Map<string, string>()
  for (const source of sources) {
    for (const { number, section } of source.paragraphs)
      sectionOf.set(`${source.id} ${number}`, section ?? INTRODUCTION)
  }
  return ({ source: quotes }, code) =>
    quotes.map(({ source, paragraph }) => {
      const section = sectionOf.get(`${source} ${paragraph}`)
      if (section !== undefined) return section
      const facts = `${idOf(code)}: a paragraph of the dataset expected, ¶${paragraph} of "${source}" found`
      throw new DatasetError({ kind: 'shape', facts })
    })
}

/** Ids of the recommendations that address each row; most rows have entry 0, none. */
function recommendationsByRow(
  recommendations: readonly CompiledRecord[],
  rowOf: RowIndex,
  rowCount: number,
): PartColumn<readonly string[]> {
  const codes = new Uint32Array(rowCount)
  const entries: string[][] = [[]]
  for (const { id, links } of recommendations) {
    for (const { type, event } of links) {
      const row = type === 'addresses' ? rowOf.get(event) : undefined
      if (row === undefined) continue
      if (codes[row] === 0) codes[row] = entries.push([]) - 1
      entries[codes[row] ?? 0]?.push(id)
    }
  }
  return { codes, entries }
}
