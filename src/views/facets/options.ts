import { findTexts } from '../../engine/search.ts'
import { everyLanguage, everyPersonName, everyPlaceName } from '../../engine/search-words.ts'
import { ABROAD, NOT_LOCATED, type Dataset, type FacetKey } from '../../model/dataset.ts'
import { foldText } from '../../model/fold-text.ts'
import type { Localised } from '../../model/localised.ts'
import { romanise } from '../../model/romanise.ts'

/** One value of a facet, ready to be listed. */
export interface FacetOption {
  readonly id: string
  readonly label: string
  /** Said small beside the label, e.g. the article of the ICCPR; null for none. */
  readonly detail: string | null
  /** Other spellings by which the list can be searched. */
  readonly variants: readonly string[]
  /** Events that choosing it gives. */
  readonly count: number
  readonly chosen: boolean
  /** Stands last whatever the order, and is never folded away: the whole country, abroad, not located. */
  readonly pinned: boolean
}

/** `own` is the alphabet for what has names, the document's order for its sections and recommendations. */
export type OptionOrder = 'count' | 'own'

/** Lists longer than this are folded … */
const LONGEST_UNFOLDED = 10
/** … to their first so many. */
const FOLDED_LENGTH = 8
const FEWEST_FULL = 4

export function isPinned(dataset: Dataset, key: FacetKey, id: string): boolean {
  if (key === 'place_basis') return id === NOT_LOCATED
  return key === 'place' && (id === ABROAD || id === NOT_LOCATED || dataset.places.get(id)?.kind === 'nationwide')
}

/** Sorted anew, pinned last; equal counts, and `own` where `compareLabels` is null, keep the order given. */
export function orderOptions(
  options: readonly FacetOption[],
  order: OptionOrder,
  compareLabels: ((a: string, b: string) => number) | null,
): readonly FacetOption[] {
  return options.toSorted((a, b) => {
    if (a.pinned !== b.pinned) return a.pinned ? 1 : -1
    if (a.pinned) return 0
    const byLabel = compareLabels?.(a.label, b.label) ?? 0
    return order === 'count' ? b.count - a.count || byLabel : byLabel
  })
}

/** The count a full bar stands for: the greatest of the list, but never so few that a single event fills the bar. */
export function fullBar(counts: readonly number[]): number {
  return Math.max(FEWEST_FULL, ...counts)
}

/** Whether a list is long enough to be folded. */
export function isLong(options: readonly FacetOption[]): boolean {
  return options.length > LONGEST_UNFOLDED
}

/** The first few of a long list that give anything; what is chosen or pinned stays. */
export function foldOptions(options: readonly FacetOption[]): readonly FacetOption[] {
  if (!isLong(options)) return options
  return options.filter(
    (option, index) => (index < FOLDED_LENGTH && option.count > 0) || option.chosen || option.pinned,
  )
}

/** All else a value is called, by which the search finds it too: in other languages, formerly, spelt otherwise. Of a person what may be shown. */
export function otherNames({ people, places, vocabulary }: Dataset, key: FacetKey, id: string): readonly string[] {
  const label = (items: readonly { readonly id: string; readonly label: Localised }[]) =>
    items.flatMap((item) => (item.id === id ? [everyLanguage(item.label)] : []))
  switch (key) {
    case 'person': {
      const person = people.get(id)
      return person ? [everyPersonName(person)] : []
    }
    case 'place': {
      const place = places.get(id)
      return place ? [everyPlaceName(place)] : []
    }
    case 'type':
      return label(vocabulary.types)
    case 'right':
      return label(vocabulary.rights)
    case 'affected_group':
      return label(vocabulary.affected_groups)
    case 'place_basis':
    case 'section':
    case 'recommendation':
      return []
  }
}

/**
 * Options whose label or another spelling holds the words, whatever their case and accents, in Cyrillic letters also by their Latin
 * spelling. Where none does, those that the search would forgive: misspelt by a letter or so.
 */
export function findOptions(options: readonly FacetOption[], words: string): readonly FacetOption[] {
  const wanted = foldText(words.trim())
  const latin = romanise(wanted) ?? wanted
  const texts = options.map(({ label, variants }) => [label, ...variants].join(SEPARATOR))
  const holding = options.filter((_, i) => {
    const text = foldText(texts[i] ?? '')
    return text.includes(wanted) || text.includes(latin)
  })
  if (holding.length > 0) return holding
  const near = findTexts(texts, words)
  return options.filter((_, i) => near.has(i))
}

/** Between two names, so that nothing is found across them. */
const SEPARATOR = '\n'
