import MiniSearch from 'minisearch'
import type { Dataset } from '../model/dataset.ts'
import { foldedWords } from '../model/fold-text.ts'
import { allWords, forgivingSearch } from './search.ts'
import { everyPersonName, everyPlaceName } from './search-words.ts'

/** What a query finds beside events, best first. */
export interface Found {
  /** Ids. */
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly paragraphs: readonly { readonly source: string; readonly number: number }[]
  /** Folded words that were met, to be marked where they stand. */
  readonly words: ReadonlySet<string>
}

interface Entry {
  readonly id: number
  readonly text: string
}

type Target =
  | { readonly kind: 'person' | 'place'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly source: string; readonly number: number }

const NOTHING: Found = { people: [], places: [], paragraphs: [], words: new Set() }

/**
 * Find people, places and paragraphs by all words of a query: their beginnings, misspelt by a letter or so, in any language a place
 * has a name in, people also by Cyrillic spellings. `most` of each kind. Build once a dataset. Who is not shown by name is found by
 * what is shown only.
 */
export function buildFinder(dataset: Dataset): (query: string, most: number) => Found {
  const targets: Target[] = []
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: forgivingSearch,
  })
  const add = (target: Target, text: string) => {
    index.add({ id: targets.length, text })
    targets.push(target)
  }
  for (const person of dataset.people.values()) add({ kind: 'person', id: person.id }, everyPersonName(person))
  for (const place of dataset.places.values()) add({ kind: 'place', id: place.id }, everyPlaceName(place))
  for (const { id, paragraphs } of dataset.sources.values()) {
    for (const { number, text } of paragraphs) add({ kind: 'paragraph', source: id, number }, text)
  }

  return (query, most) => {
    const words = foldedWords(query)
    if (words.length === 0) return NOTHING
    const results = index.search(allWords(words))
    const found = results.flatMap(({ id }) => targets[Number(id)] ?? [])
    return {
      people: found.flatMap((target) => (target.kind === 'person' ? [target.id] : [])).slice(0, most),
      places: found.flatMap((target) => (target.kind === 'place' ? [target.id] : [])).slice(0, most),
      paragraphs: found.flatMap((target) => (target.kind === 'paragraph' ? [target] : [])).slice(0, most),
      words: new Set(results.flatMap(({ terms }) => terms)),
    }
  }
}
