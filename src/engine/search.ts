import MiniSearch from 'minisearch'
import type { Dataset } from '../model/dataset.ts'
import { foldedWords } from '../model/fold-text.ts'
import { romanise } from '../model/romanise.ts'
import { placeSynonyms, searchWords, type PartWords, type SearchWords } from './search-words.ts'

/** Finds rows by their words. What it needs is made by and by, or else at the first search. */
export interface SearchIndex {
  /** Do a few milliseconds of the work that a first search would have to do; false when there is nothing left. */
  readonly prepare: () => boolean
  /** Rows with a word that is, begins with or is nearly `word`; of `among` only, or of all. Ascending. */
  readonly rowsWith: (word: string, among: Uint32Array | null) => Uint32Array
}

/** Longest edit distance, as a part of a word's length; words this short, and numbers, must be met exactly. */
const FUZZY = 0.2
const SHORT_WORD = 4

/** How a word may differ from what it finds: it may be its beginning, or misspelt by a letter or so. */
export const forgivingSearch = {
  prefix: true,
  fuzzy: (word: string) => (word.length > SHORT_WORD && !/\p{N}/u.test(word) ? FUZZY : false),
}

/** For an index of folded words: all of these, each as it is written or, if in Cyrillic letters, by its Latin spelling. */
export function allWords(words: readonly string[]) {
  const queries = words.map((word) => ({ combineWith: 'OR' as const, queries: [word, romanise(word) ?? word] }))
  return { combineWith: 'AND' as const, queries }
}

/** Which of the texts hold all words of a query, as forgiving as the search: their numbers. Made for texts by the hundred. */
export function findTexts(texts: readonly string[], query: string): ReadonlySet<number> {
  const words = foldedWords(query)
  if (words.length === 0) return new Set()
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: forgivingSearch,
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return new Set(index.search(allWords(words)).map(({ id }) => Number(id)))
}

/**
 * An index of the different words of the different entries, not of rows: a million rows have but some thousand of them. Build once
 * a dataset.
 */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  let built: { readonly words: SearchWords; readonly matching: (word: string) => Uint8Array } | null = null
  const reading = searchWords(dataset)
  const prepare = () => {
    if (built !== null) return false
    const step = reading.next()
    if (step.done) built = { words: step.value, matching: wordMatcher(step.value.words, placeSynonyms(dataset)) }
    return built === null
  }
  return {
    prepare,
    rowsWith(word, among) {
      while (prepare());
      if (built === null) throw new Error('the search index was not built')
      const wanted = built.matching(word)
      const hits = new Uint8Array(dataset.records.length)
      for (const part of built.words.parts) markRows(part, wanted, hits)
      return collectRows(hits, among)
    },
  }
}

/**
 * Rows that hold every word of the query, in any order and field, as a word's beginning or misspelt by a letter or so.
 * Ascending; null where the query has no word, so that everything passes.
 */
export function searchRows(index: SearchIndex, query: string): Uint32Array | null {
  return foldedWords(query).reduce<Uint32Array | null>((rows, word) => index.rowsWith(word, rows), null)
}

/**
 * Which of the words match a searched one, a byte each; one in Cyrillic letters also by its Latin spelling, and a place's name by its
 * others: in a quote, "Uralsk" is Oral.
 */
function wordMatcher(
  words: readonly string[],
  synonyms: ReadonlyMap<string, ReadonlySet<string>>,
): (word: string) => Uint8Array {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: forgivingSearch,
  })
  index.addAll(words.map((text, id) => ({ id, text })))
  return (word) => {
    const wanted = new Uint8Array(words.length)
    for (const spelling of [word, romanise(word)]) {
      if (!spelling) continue
      for (const { id } of index.search(spelling)) wanted[Number(id)] = 1
      for (const name of synonyms.get(spelling) ?? []) {
        for (const { id } of index.search(name, { prefix: false, fuzzy: false })) wanted[Number(id)] = 1
      }
    }
    return wanted
  }
}

/** Mark the rows whose entry has a wanted word. */
function markRows({ codes, offsets, words }: PartWords, wanted: Uint8Array, hits: Uint8Array): void {
  const entries = new Uint8Array(offsets.length - 1)
  let any = 0
  for (let code = 0; code < entries.length; code++) {
    const end = offsets[code + 1] ?? 0
    let hit = 0
    for (let at = offsets[code] ?? 0; at < end; at++) hit |= wanted[words[at] ?? 0] ?? 0
    entries[code] = hit
    any |= hit
  }
  if (any === 0) return
  for (let row = 0; row < hits.length; row++) hits[row] = (hits[row] ?? 0) | (entries[codes[row] ?? 0] ?? 0)
}

function collectRows(hits: Uint8Array, among: Uint32Array | null): Uint32Array {
  const length = among?.length ?? hits.length
  const rows = new Uint32Array(length)
  let count = 0
  for (let at = 0; at < length; at++) {
    const row = among === null ? at : (among[at] ?? 0)
    rows[count] = row
    count += hits[row] ?? 0
  }
  return rows.slice(0, count)
}
