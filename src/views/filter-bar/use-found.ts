import { useDeferredValue, useMemo } from 'react'
import { buildFinder } from '../../engine/finder.ts'
import { passingRows } from '../../engine/standing.ts'
import { localise } from '../../model/localised.ts'
import type { Linked } from '../linked.ts'
import { snippetOf } from './marked-words.ts'

/** Something found, ready to be listed. */
export interface FoundItem {
  /** Unique among all kinds. */
  readonly key: string
  readonly kind: 'person' | 'place' | 'paragraph' | 'event'
  /** Of the person, place or event; of a paragraph its number. */
  readonly id: string
  readonly text: string
  /** Said beside it, if anything. */
  readonly detail: string | null
}

/** How many of each kind are listed; the views show all events. */
const MOST = 4
const SNIPPET = 110

interface FoundWords {
  readonly items: readonly FoundItem[]
  /** Folded words that were met. */
  readonly words: ReadonlySet<string>
}

const NOTHING: FoundWords = { items: [], words: new Set() }

/** What the words searched for find, by kind; nothing while nobody looks, so that a gesture does not search. */
export function useFound({ dataset, selection, view }: Linked, isLooking: boolean): FoundWords {
  const find = useMemo(() => lazily(() => buildFinder(dataset)), [dataset])
  const query = useDeferredValue(view.query)
  return useMemo(() => {
    if (!isLooking || query.trim() === '') return NOTHING
    const { people, places, paragraphs, words } = find()(query, MOST)
    const items: FoundItem[] = []
    for (const id of people) {
      const person = dataset.people.get(id)
      if (person) items.push({ key: `person ${id}`, kind: 'person', id, text: person.name, detail: person.role })
    }
    for (const id of places) {
      const place = dataset.places.get(id)
      if (!place) continue
      const text = localise(place.name, view.language)
      const others = [...new Set(Object.values(place.name))].filter((name) => name !== text)
      items.push({ key: `place ${id}`, kind: 'place', id, text, detail: others.join(' · ') || null })
    }
    for (const { source, number } of paragraphs) {
      const text = dataset.sources.get(source)?.paragraphs.find((paragraph) => paragraph.number === number)?.text ?? ''
      const snippet = snippetOf(text, words, SNIPPET)
      items.push({ key: `${source} ${number}`, kind: 'paragraph', id: String(number), text: snippet, detail: null })
    }
    for (const row of passingRows(dataset, selection)) {
      if (items.length >= people.length + places.length + paragraphs.length + MOST) break
      const record = dataset.records.at(row)
      if (record)
        items.push({ key: `event ${record.id}`, kind: 'event', id: record.id, text: record.title, detail: null })
    }
    return { items, words }
  }, [isLooking, find, query, dataset, selection, view.language])
}

/** Made when first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
