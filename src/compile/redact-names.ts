import type { Person } from '../model/catalogue.ts'
import { foldLetters } from './fold-letters.ts'
import { spellings, surnames } from './person-names.ts'
import { countCodePoints } from './source/split-lines.ts'

/** Code points [start, end) of a text, and what is shown there instead. */
export interface HiddenSpan {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** Finds what must not be shown. Everything works on text or addresses as authored; offsets count code points. */
export interface NameFinder {
  /** Spans of a text to replace, in order, without overlap. */
  readonly spans: (text: string) => readonly HiddenSpan[]
  /** Does an address tell the name of somebody hidden, plainly, hyphenated, run together or percent-encoded? */
  readonly inAddress: (url: string) => boolean
}

const ADDRESS_WITHHELD = '[address withheld]'
const BETWEEN_WORDS = String.raw`[\s\p{Pd}_.,+’']*`
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gi

interface Spelling {
  readonly folded: string
  readonly pattern: string
  /** Null where the words mean somebody who is shown: then they stay. */
  readonly label: string | null
  /** A given name alone counts only where it is capitalised. */
  readonly capitalised: boolean
}

/** A finder for the people whose `display` is not full; `labels` says what to show for each, by person id. */
export function nameFinder(people: readonly Person[], labels: ReadonlyMap<string, string>): NameFinder {
  const all = people
    .flatMap((person) => spellingsOf(person, labels.get(person.id) ?? null))
    .toSorted((a, b) => b.folded.length - a.folded.length)
  const hidden = all.filter(({ label }) => label !== null)
  if (hidden.length === 0) return { spans: () => [], inAddress: () => false }
  const anyName = new RegExp(
    String.raw`(?<!\p{L})(?:${all.map(({ pattern }) => `(${pattern})`).join('|')})(?!\p{L})`,
    'gu',
  )
  const parts = hidden.map(({ folded }) => lettersOf(folded)).filter((letters) => letters.length >= 5)

  const inAddress = (url: string): boolean => {
    const plain = foldLetters(decodePercent(url).normalize('NFC'))
    const letters = lettersOf(plain)
    return (
      parts.some((part) => letters.includes(part)) ||
      [...plain.matchAll(anyName)].some((match) => spellingIn(match, all)?.label)
    )
  }
  // quotes ask for their paragraph again and again
  const found = new Map<string, readonly HiddenSpan[]>()
  const spans = (text: string): readonly HiddenSpan[] => {
    const known = found.get(text) ?? findSpans(text)
    found.set(text, known)
    return known
  }
  const findSpans = (text: string): readonly HiddenSpan[] => {
    const addresses = addressSpans(text).filter(({ url }) => inAddress(url))
    const points = [...text]
    const names = [...foldLetters(text).matchAll(anyName)].flatMap((match): HiddenSpan[] => {
      const told = spellingIn(match, all)
      const [start, end] = [match.index, match.index + match[0].length]
      if (!told || told.label === null) return []
      if (told.capitalised && !/\p{Lu}/u.test(points[start] ?? '')) return []
      if (addresses.some((address) => start < address.end && end > address.start)) return []
      return [{ start, end, label: told.label }]
    })
    const withheld = addresses.map(({ start, end }) => ({ start, end, label: ADDRESS_WITHHELD }))
    return [...names, ...withheld].toSorted((a, b) => a.start - b.start)
  }
  return { spans, inAddress }
}

function spellingsOf(person: Person, label: string | null): Spelling[] {
  const full = spellings(person).filter((name) => wordsOf(name).length > 1)
  if (label === null) return full.map((name) => spelling(name, null, false))
  const reversed = full.map((name) => [wordsOf(name).at(-1) ?? '', ...wordsOf(name).slice(0, -1)].join(' '))
  const family = [...surnames(person), ...spellings(person)]
  const given = full.flatMap((name) => wordsOf(name).slice(0, -1)).filter((word) => [...word].length >= 3)
  return [
    ...[...new Set([...family, ...reversed])].map((name) => spelling(name, label, false)),
    ...[...new Set(given)].map((name) => spelling(name, label, true)),
  ]
}

function spelling(name: string, label: string | null, capitalised: boolean): Spelling {
  const words = wordsOf(name).map((word) => foldLetters(word.normalize('NFC')))
  // a letter may be followed by accents written apart
  const pattern = words
    .map((word) => Array.from(word, (letter) => `${letter.replace(/[^\p{L}\p{N}]/u, String.raw`\$&`)}\\p{M}*`).join(''))
    .join(BETWEEN_WORDS)
  return { folded: words.join(' '), pattern, label, capitalised }
}

/** Capture group n of the alternation is spelling n - 1. */
function spellingIn(match: RegExpExecArray, all: readonly Spelling[]): Spelling | undefined {
  return all[match.slice(1).findIndex((group) => group !== undefined)]
}

function addressSpans(text: string): { start: number; end: number; url: string }[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const start = countCodePoints(text.slice(0, match.index))
    return { start, end: start + countCodePoints(match[0]), url: match[0] }
  })
}

/** `%D0%90` → `А`, twice over where it was encoded twice; what is no UTF-8 stays. */
function decodePercent(url: string): string {
  const encoded = /(?:%[0-9a-f]{2})+/gi
  return url.replace(encoded, decodeRun).replace(encoded, decodeRun)
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

const wordsOf = (name: string): string[] => name.trim().split(/[\s-]+/)
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
