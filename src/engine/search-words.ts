import type { Place } from '../model/catalogue.ts'
import type { CompiledPerson } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { foldedWords } from '../model/fold-text.ts'
import type { Localised } from '../model/localised.ts'
import type { PartColumn } from '../model/record-parts.ts'

/** The words of one part of the records: entry e has `words[offsets[e]] … words[offsets[e + 1] - 1]`, numbers of words. */
export interface PartWords {
  readonly codes: Uint16Array | Uint32Array
  readonly offsets: Uint32Array
  readonly words: Uint32Array
}

export interface SearchWords {
  /** Every folded word, by its number. */
  readonly words: readonly string[]
  readonly parts: readonly PartWords[]
}

/** Entries read in one go: well within a frame. */
const STRIDE = 1000

/**
 * All words of every entry: title, people and places with every spelling and language, quotes, notes, and the labels of type and rights.
 * Somebody whose name is not shown in full is found by the name shown only. Yields every thousand entries or so, that a page may do something else in between.
 */
export function* searchWords({ parts, people, places, vocabulary }: Dataset): Generator<undefined, SearchWords> {
  const numberOf = new Map<string, number>()
  const wordsOf = rememberedWords(numberOf)
  const typeLabels = new Map(vocabulary.types.map(({ id, label }) => [id, everyLanguage(label)]))
  const rightLabels = new Map(vocabulary.rights.map(({ id, label }) => [id, everyLanguage(label)]))
  const placeNames = new Map([...places].map(([id, place]) => [id, everyPlaceName(place)]))
  const part = <Entry>(column: PartColumn<Entry>, textsOf: (entry: Entry) => readonly (string | undefined)[]) =>
    partWords(column, textsOf, wordsOf)
  const found = [
    yield* part(parts.title, ({ title }) => [title]),
    yield* part(parts.what, ({ type, note }) => [typeLabels.get(type ?? ''), note]),
    yield* part(parts.source, ({ source }) => source.map(({ quote }) => quote)),
    yield* part(parts.rights, ({ rights }) => rights.map(({ right }) => rightLabels.get(right))),
    yield* part(parts.where, (entry) =>
      entry.places.flatMap(({ place, verbatim, note }) => [placeNames.get(place), verbatim, note]),
    ),
    yield* part(parts.who, ({ persons }) =>
      persons.flatMap(({ person, name_verbatim }) => {
        const known = people.get(person)
        if (known === undefined) return []
        return known.display === 'full' ? [everyPersonName(known), name_verbatim] : [everyPersonName(known)]
      }),
    ),
  ]
  return { words: [...numberOf.keys()], parts: found }
}

/** Numbers of a text's words, worked out once for each text and each stretch without a space. */
function rememberedWords(numberOf: Map<string, number>): (text: string) => readonly number[] {
  const ofToken = new Map<string, readonly number[]>()
  const ofText = new Map<string, readonly number[]>()
  const tokenWords = (token: string) =>
    foldedWords(token).map((word) => {
      const known = numberOf.get(word)
      if (known !== undefined) return known
      numberOf.set(word, numberOf.size)
      return numberOf.size - 1
    })
  const textWords = (text: string) => {
    const found: number[] = []
    for (const token of text.split(/\s+/)) {
      for (const word of remembered(ofToken, token, tokenWords)) found.push(word)
    }
    return found
  }
  return (text) => remembered(ofText, text, textWords)
}

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make(key)
  known.set(key, value)
  return value
}

function* partWords<Entry>(
  { codes, entries }: PartColumn<Entry>,
  textsOf: (entry: Entry) => readonly (string | undefined)[],
  wordsOf: (text: string) => readonly number[],
): Generator<undefined, PartWords> {
  const offsets = new Uint32Array(entries.length + 1)
  const words: number[] = []
  for (const [code, entry] of entries.entries()) {
    for (const text of textsOf(entry)) if (text !== undefined) for (const word of wordsOf(text)) words.push(word)
    offsets[code + 1] = words.length
    if (code % STRIDE === STRIDE - 1) yield
  }
  return { codes, offsets, words: Uint32Array.from(words) }
}

/** Names of a place that are one word, by each of them: all of it that a quote may say. Folded. */
export function placeSynonyms({ places }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map<string, Set<string>>()
  for (const place of places.values()) {
    const words = namesOfPlace(place).flatMap((name) => {
      const folded = foldedWords(name)
      return folded.length === 1 ? folded : []
    })
    for (const word of words) synonyms.set(word, new Set([...(synonyms.get(word) ?? []), ...words]))
  }
  return synonyms
}

/** All names of a place: every language, former ones, other spellings. */
export function everyPlaceName(place: Place): string {
  return namesOfPlace(place).join(' ')
}

function namesOfPlace({ name, former_names, variants }: Place): readonly string[] {
  return [...inLanguages(name), ...former_names.flatMap((former) => inLanguages(former.name)), ...variants]
}

/** All spellings of a person's name; of somebody whose name is not shown in full, what is shown. */
export function everyPersonName({ name, variants, display }: CompiledPerson): string {
  return display === 'full' ? [name, ...variants].join(' ') : name
}

/** A label in every language it has. */
export function everyLanguage(text: Localised): string {
  return inLanguages(text).join(' ')
}

function inLanguages(text: Localised): readonly string[] {
  return Object.values(text).flatMap((words) => words ?? [])
}
