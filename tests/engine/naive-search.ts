import MiniSearch from 'minisearch'
import { allRecords } from '../fixtures/all-records.ts'
import type { Place } from '../../src/model/catalogue.ts'
import type { CompiledRecord } from '../../src/model/compiled.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { foldedWords } from '../../src/model/fold-text.ts'
import { romanise } from '../../src/model/romanise.ts'
import type { Localised } from '../../src/model/localised.ts'

interface RowText {
  /** The row. */
  readonly id: number
  readonly text: string
}

type NaiveIndex = MiniSearch<RowText>

/** Longest edit distance, as a part of a word's length; words this short, and numbers, must be met exactly. */
const FUZZY = 0.2
const SHORT_WORD = 4

/** What the search must equal: every row's text as one document of MiniSearch. */
export function naiveIndex(dataset: Dataset): NaiveIndex {
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
 * Null where the query has no word, so that everything passes.
 */
export function naiveSearch(index: NaiveIndex, places: Dataset['places'], query: string): readonly number[] | null {
  const words = foldedWords(query)
  if (words.length === 0) return null
  const names = [...places.values()].map((place) =>
    namesOf(place).flatMap((name) => (foldedWords(name).length === 1 ? foldedWords(name) : [])),
  )
  const queries = words.map((word) => {
    const spellings = [word, romanise(word) ?? word]
    const others = names.flatMap((all) => (all.some((name) => spellings.includes(name)) ? all : []))
    return {
      combineWith: 'OR' as const,
      queries: [...spellings, ...others.map((name) => ({ queries: [name], prefix: false, fuzzy: false }))],
    }
  })
  return index
    .search({ combineWith: 'AND', queries })
    .map(({ id }) => Number(id))
    .toSorted((a, b) => a - b)
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

function everyPlaceName(place: Place): string {
  return namesOf(place).join(' ')
}

function namesOf({ name, former_names, variants }: Place): readonly string[] {
  const languages = [name, ...former_names.map((former) => former.name)]
  return [...languages.flatMap((each) => Object.values(each).flatMap((text) => text ?? [])), ...variants]
}

function everyLanguage(text: Localised): string {
  return Object.values(text).join(' ')
}
