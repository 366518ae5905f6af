import MiniSearch from 'minisearch'
import { allRecords } from './all-records.ts'
import type { Place } from '../model/catalogue.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { foldedWords } from '../model/fold-text.ts'
import type { Localised } from '../model/localised.ts'

interface RowText {
  /** The row. */
  readonly id: number
  readonly text: string
}

export type SearchIndex = MiniSearch<RowText>

/** Longest edit distance, as a part of a word's length; words this short, and numbers, must be met exactly. */
const FUZZY = 0.2
const SHORT_WORD = 4

/**
 * Index all words of every row: title, people and places with every spelling and language, quotes, notes, and the labels of
 * type and rights. Build once a dataset. Somebody whose name is not shown in full is found by the name shown only.
 */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const index = new MiniSearch<RowText>({
    fields: ['text'],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > SHORT_WORD && !/\p{N}/u.test(term) ? FUZZY : false),
    },
  })
  const textOf = rowTexts(dataset)
  index.addAll(Array.from(allRecords(dataset), (record, id) => ({ id, text: textOf(record) })))
  return index
}

/**
 * Rows that hold every word of the query, in any order and field, as a word's beginning or misspelt by a letter or so.
 * Ascending.
 * Null where the query has no word, so that everything passes.
 */
export function searchRows(index: SearchIndex, query: string): Uint32Array | null {
  if (foldedWords(query).length === 0) return null
  return Uint32Array.from(index.search(query), ({ id }) => Number(id)).toSorted()
}

function rowTexts(dataset: Dataset): (record: CompiledRecord) => string {
  const { people, places, vocabulary } = dataset
  const typeLabels = new Map(vocabulary.types.map(({ id, label }) => [id, everyLanguage(label)]))
  const rightLabels = new Map(vocabulary.rights.map(({ id, label }) => [id, everyLanguage(label)]))
  const placeNames = new Map([...places].map(([id, place]) => [id, everyPlaceName(place)]))
  return (record) =>
    [
      record.title,
      record.note ?? '',
      typeLabels.get(record.type ?? '') ?? '',
      ...record.source.map(({ quote }) => quote),
      ...record.rights.map(({ right }) => rightLabels.get(right) ?? ''),
      ...record.places.map(({ place, verbatim, note }) => [placeNames.get(place), verbatim, note].join(' ')),
      ...record.persons.map(({ person, name_verbatim }) => {
        const known = people.get(person)
        if (known === undefined) return ''
        return known.display === 'full' ? [known.name, ...known.variants, name_verbatim].join(' ') : known.name
      }),
    ].join(' ')
}

function everyPlaceName({ name, former_names, variants }: Place): string {
  return [everyLanguage(name), ...former_names.map((former) => everyLanguage(former.name)), ...variants].join(' ')
}

function everyLanguage(text: Localised): string {
  return Object.values(text).join(' ')
}
