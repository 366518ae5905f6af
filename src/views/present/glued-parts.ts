import type { StoryInline } from '../../model/story.ts'

/**
 * The parts of a line, those together that must not be torn: a link to a paragraph (a button, at which a line may always break) with
 * the bracket before it and the mark behind it.
 */
export function gluedParts(parts: readonly StoryInline[]): readonly (readonly StoryInline[])[] {
  const groups: (readonly StoryInline[])[] = []
  let rest = [...parts]
  while (rest.length > 0) {
    const at = rest.findIndex(({ kind }) => kind === 'paragraph_link')
    const link = rest[at]
    if (!link) break
    const [before, opening] = split(rest[at - 1], /[([“]+$/)
    const [closing, after] = split(rest[at + 1], /^[)\]”.,;:]+/)
    groups.push(...[...rest.slice(0, Math.max(0, at - 1)), ...before].map((part) => [part]))
    groups.push([...opening, link, ...closing])
    rest = [...after, ...rest.slice(at + 2)]
  }
  return [...groups, ...rest.map((part) => [part])]
}

/** A text on either side of where a pattern begins (at its end) or ends (at its start); anything else whole, on the side away. */
function split(part: StoryInline | undefined, edge: RegExp): readonly [readonly StoryInline[], readonly StoryInline[]] {
  const isBefore = edge.source.endsWith('$')
  if (!part) return [[], []]
  const found = part.kind === 'text' ? edge.exec(part.text) : null
  if (part.kind !== 'text' || !found) return isBefore ? [[part], []] : [[], [part]]
  const cut = isBefore ? found.index : found[0].length
  const texts = [part.text.slice(0, cut), part.text.slice(cut)].map((text): StoryInline[] =>
    text === '' ? [] : [{ kind: 'text', text }],
  )
  return [texts[0] ?? [], texts[1] ?? []]
}
