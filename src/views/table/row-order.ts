import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { isLocating } from '../../model/place-role.ts'
import type { PartColumn } from '../../model/record-parts.ts'
import { facetValueLabel, type CommonWords } from '../../messages/labels.ts'
import type { ViewState } from '../../view-state/view-state.ts'

/** What a row is sorted by; undefined comes last in either direction. */
type Key = string | number | undefined

/**
 * All rows in the order the view asks for; equal ones, and those without a value — undated, not located, nobody named — which come
 * last either way, stay in the order of time. Labels are compared once an entry of a dictionary, then rows are counted into their places.
 * A large set takes some tenths of a second, once for each column a person asks for: what passes is then only picked from it.
 */
export function rowOrder(
  dataset: Dataset,
  { column, descending }: ViewState['sort'],
  language: Language,
  t: CommonWords,
): Uint32Array {
  if (column === 'date') return timeOrder(dataset, descending)
  const { codes, keys } = sortKeys(dataset, column, language, t)
  return countedInto(codes, ranked(keys, descending, language))
}

function timeOrder({ datedRows, records }: Dataset, descending: boolean): Uint32Array {
  const order = new Uint32Array(records.length)
  for (let row = 0; row < order.length; row++) order[row] = descending && row < datedRows ? datedRows - 1 - row : row
  return order
}

function sortKeys(
  dataset: Dataset,
  column: Exclude<ViewState['sort']['column'], 'date'>,
  language: Language,
  t: CommonWords,
): { codes: PartColumn<unknown>['codes']; keys: readonly Key[] } {
  const { title, what, where, who, source } = dataset.parts
  const keysOf = <Entry>({ codes, entries }: PartColumn<Entry>, keyOf: (entry: Entry) => Key) => ({
    codes,
    keys: entries.map(keyOf),
  })
  switch (column) {
    case 'title':
      return keysOf(title, (entry) => entry.title)
    case 'type': {
      const groups = new Map(dataset.vocabulary.groups.map(({ id, label }) => [id, localise(label, language)]))
      return keysOf(what, ({ group, type }) => {
        const label = type === null ? '' : facetValueLabel(dataset, 'type', type, language, t)
        return `${groups.get(group ?? '') ?? ''} ${label}`
      })
    }
    case 'place':
      return keysOf(where, ({ places }) => {
        const locating = places.find(({ role }) => isLocating(role))
        return locating && facetValueLabel(dataset, 'place', locating.place, language, t)
      })
    case 'person':
      return keysOf(
        who,
        ({ persons: [first] }) => first && facetValueLabel(dataset, 'person', first.person, language, t),
      )
    case 'paragraph':
      return keysOf(source, (entry) => Math.min(...entry.source.map(({ paragraph }) => paragraph)))
  }
}

/** The place of each key among the different ones; equal keys have the same. */
function ranked(keys: readonly Key[], descending: boolean, language: Language): Uint32Array {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const compareKeys = (a: Key, b: Key) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return descending ? -order : order
  }
  const distinct = [...new Set(keys)].toSorted(compareKeys)
  const rankOf = new Map<Key, number>()
  let rank = 0
  for (const [i, key] of distinct.entries()) {
    if (i > 0 && compareKeys(distinct[i - 1], key) !== 0) rank += 1
    rankOf.set(key, rank)
  }
  return Uint32Array.from(keys, (key) => rankOf.get(key) ?? 0)
}

/** Rows by the rank of their entry, equal ones as they were: a counting sort. */
function countedInto(codes: PartColumn<unknown>['codes'], ranks: Uint32Array): Uint32Array {
  const next = new Uint32Array(ranks.reduce((most, rank) => Math.max(most, rank), 0) + 2)
  for (let row = 0; row < codes.length; row++) {
    const behind = (ranks[codes[row] ?? 0] ?? 0) + 1
    next[behind] = (next[behind] ?? 0) + 1
  }
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0)
  const order = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const rank = ranks[codes[row] ?? 0] ?? 0
    const at = next[rank] ?? 0
    next[rank] = at + 1
    order[at] = row
  }
  return order
}
