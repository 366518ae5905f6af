import type { CompiledPerson, CompiledRecord, CompiledSource } from './compiled.ts'
import type { Evidence, Place, Shape, Vocabulary } from './catalogue.ts'
import type { RecordParts } from './record-parts.ts'
import type { Story } from './story.ts'
import type { DayRange } from './time.ts'

/** What a reader can filter by. Every key is multi-valued and works alike. */
export const FACET_KEYS = [
  'type',
  'place',
  'place_basis',
  'right',
  'person',
  'affected_group',
  'section',
  'recommendation',
] as const
export type FacetKey = (typeof FACET_KEYS)[number]

/** A filter as a whole: a facet, the window, or the words searched for. */
export type FilterName = FacetKey | 'window' | 'query'

/** A record of every facet, made one by one. */
export function mapFacets<Value>(make: (key: FacetKey) => Value): Record<FacetKey, Value> {
  return {
    type: make('type'),
    place: make('place'),
    place_basis: make('place_basis'),
    right: make('right'),
    person: make('person'),
    affected_group: make('affected_group'),
    section: make('section'),
    recommendation: make('recommendation'),
  }
}

/** Values of the place facet that are no place of the gazetteer, so that nothing is ever left off the map uncounted. */
export const ABROAD = 'abroad'
export const NOT_LOCATED = 'not-located'

/** Value of the section facet for paragraphs that stand before any section. */
export const INTRODUCTION = 'intro'

/**
 * The values of one facet, row by row, in compressed form: row r has
 * `codes[offsets[r]] … codes[offsets[r + 1] - 1]`, each an index into `values`, without repeats.
 */
export interface FacetColumn {
  readonly key: FacetKey
  /** Ids, in the order of the vocabulary, the gazetteer or the document. */
  readonly values: readonly string[]
  readonly codeOf: ReadonlyMap<string, number>
  readonly offsets: Uint32Array
  readonly codes: Uint16Array
}

/** What the place facet's column does not say, entry by entry beside its `codes`. */
export interface PlaceIndex {
  /** 1 where the place says where it happened, or is a pseudo-place; 0 where it is only related. */
  readonly located: Uint8Array
  /** Index into BASES of the best word for it, the source's own first; BASES.length for "not located". */
  readonly basis: Uint8Array
}

/**
 * Records by row. Those of a large set are put together when they are asked for: ask for what is shown, never for all.
 * A plain array is one.
 */
export interface RecordTable {
  readonly length: number
  /** Undefined beyond the last row. Rows are never negative. */
  at(row: number): CompiledRecord | undefined
}

/** Row of an id; a Map is one. */
export interface RowIndex {
  get(id: string): number | undefined
  has(id: string): boolean
}

/** A file that was taken away under a filter. */
export interface Extract {
  /** That filter in words. */
  readonly filter: string
  /** Events it left out. */
  readonly leftOut: number
}

/**
 * The submission as the engine wants it: one row an event or statistic, sorted by first day, then last day, then
 * id, undated rows last. Immutable. Recommendations are no rows: they are values of a facet, since they tell of no moment.
 */
export interface Dataset {
  readonly dataVersion: string
  readonly sources: ReadonlyMap<string, CompiledSource>
  readonly people: ReadonlyMap<string, CompiledPerson>
  readonly places: ReadonlyMap<string, Place>
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly vocabulary: Vocabulary
  /** The vocabulary's shape of each group. */
  readonly groupShapes: ReadonlyMap<string, Shape>
  readonly records: RecordTable
  /** The same, part by part: what a large set is searched, sorted and listed by. */
  readonly parts: RecordParts
  readonly recommendations: readonly CompiledRecord[]
  /** In the order of their files; empty where the file has none. */
  readonly stories: readonly Story[]
  /** Null where the file holds all that its sources tell. */
  readonly extract: Extract | null
  readonly rowOf: RowIndex
  /** Rows [0, datedRows) have a date. */
  readonly datedRows: number
  /** Days; 0 in undated rows, which must not be read. */
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** 1 for an event, 0 for a statistic: what a row adds to "n of N events" and to every count. */
  readonly weight: Uint8Array
  /** Index into vocabulary.groups; the number of groups for none. */
  readonly group: Uint8Array
  /** Index into DATE_SHAPES; meaningless in undated rows. */
  readonly shape: Uint8Array
  /** Sum of `weight`. */
  readonly eventCount: number
  /** First and last day of all dated rows. */
  readonly span: DayRange
  readonly facets: Readonly<Record<FacetKey, FacetColumn>>
  readonly placeIndex: PlaceIndex
}

/** A row's record or a recommendation; undefined for no id and for an unknown one. */
export function recordById(
  { rowOf, records, recommendations }: Pick<Dataset, 'rowOf' | 'records' | 'recommendations'>,
  id: string | null,
): CompiledRecord | undefined {
  if (id === null) return undefined
  const row = rowOf.get(id)
  return row === undefined ? recommendations.find((each) => each.id === id) : records.at(row)
}

/** The document a page is about, where it holds several: the first. */
export function mainSource({ sources }: Pick<Dataset, 'sources'>): CompiledSource | undefined {
  return [...sources.values()][0]
}
