import type { Person } from '../model/catalogue.ts'
import type { CompiledPerson } from '../model/compiled.ts'
import { nameFinder, type HiddenSpan, type NameFinder } from './redact-names.ts'

/** A text without what must not be shown, and where its old offsets went (code points). */
export interface RedactedText {
  readonly text: string
  /** New place of an old offset. One inside a replaced name goes to the start or the end of what replaced it. */
  readonly offset: (old: number, side: 'start' | 'end') => number
}

/** Makes `display` hold: what it lets through may be shipped. */
export interface Redactor {
  /** False where everyone is shown in full: then nothing is changed. */
  readonly active: boolean
  readonly isHidden: (personId: string) => boolean
  readonly text: (text: string) => RedactedText
  /** The address, or null where it tells a hidden name. */
  readonly address: (url: string) => string | null
  readonly person: (person: Person) => CompiledPerson
}

const NAME_WITHHELD = '[name withheld]'
const ROLE_WITHHELD = 'withheld'

/** The redactor for a list of people, each shown as their `display` says: full, initials, role_only or withheld. */
export function redactorFor(people: readonly Person[]): Redactor {
  const hidden = people.filter(({ display }) => display !== 'full')
  // a role may name others: `colleague of …`
  const inRoles = nameFinder(
    people,
    new Map(hidden.map((person) => [person.id, person.display === 'initials' ? initials(person) : NAME_WITHHELD])),
  )
  const roleOf = (person: Person): string => replaceSpans(person.role, inRoles.spans(person.role)).text
  const labels = new Map(hidden.map((person) => [person.id, labelOf(person, roleOf(person))]))
  const finder: NameFinder = nameFinder(people, labels)
  const text = (old: string): RedactedText => replaceSpans(old, finder.spans(old))

  return {
    active: hidden.length > 0,
    isHidden: (id) => labels.has(id),
    text,
    address: (url) => (finder.inAddress(url) ? null : url),
    person: ({ note: _note, ...person }) => {
      if (!labels.has(person.id)) return { ...person, role: text(person.role).text }
      const name = person.display === 'role_only' ? roleOf(person) : (labels.get(person.id) ?? NAME_WITHHELD)
      return { ...person, name, variants: [], role: person.display === 'withheld' ? ROLE_WITHHELD : roleOf(person) }
    },
  }
}

function labelOf(person: Person, role: string): string {
  if (person.display === 'initials') return initials(person)
  return person.display === 'role_only' ? `[${role}]` : NAME_WITHHELD
}

/** `Max Bokayev` → `M. B.` */
function initials({ name }: Person): string {
  return name
    .trim()
    .split(/[\s-]+/)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ')
}

function replaceSpans(old: string, spans: readonly HiddenSpan[]): RedactedText {
  if (spans.length === 0) return { text: old, offset: (offset) => offset }
  const points = [...old]
  let text = ''
  let from = 0
  for (const { start, end, label } of spans) {
    text += points.slice(from, start).join('') + label
    from = end
  }
  text += points.slice(from).join('')
  return { text, offset: (offset, side) => newOffset(spans, offset, side) }
}

function newOffset(spans: readonly HiddenSpan[], offset: number, side: 'start' | 'end'): number {
  let shift = 0
  for (const { start, end, label } of spans) {
    if (offset <= start) break
    const length = [...label].length
    if (offset < end) return start + shift + (side === 'start' ? 0 : length)
    shift += length - (end - start)
  }
  return offset + shift
}
