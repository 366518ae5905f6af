import type { StoryBlock, StoryInline } from '../model/story.ts'

/** `¶8`; no number of six digits is a paragraph. */
const PARAGRAPH = /¶([1-9]\d{0,4})(?!\d)/

/**
 * The one form of a caption or of notes: what an editor may have left in pieces, put together as reading the written
 * story would give it. No empty pieces, no two alike side by side, single spaces, none at the ends, `¶8` always a link.
 */
export function tidyBlocks(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  return blocks.flatMap((block): StoryBlock[] => {
    if (block.kind === 'paragraph') {
      const children = tidyLine(block.children)
      return children.length === 0 ? [] : [{ kind: 'paragraph', children }]
    }
    const items = block.items.map(tidyLine).filter((item) => item.length > 0)
    return items.length === 0 ? [] : [{ kind: 'list', items }]
  })
}

/** Line ends, tabs and the like are spaces; spaces come one at a time. */
export function tidyText(text: string): string {
  return text.replace(/[ \p{Cc}]+/gu, ' ')
}

function tidyLine(line: readonly StoryInline[]): readonly StoryInline[] {
  return trimmed(joined(line.flatMap((inline) => cleaned(inline, []))))
}

type Mark = 'emphasis' | 'strong'

/** Nothing empty, no mark inside its like (`inside` are the marks around), links as the text they are written as. */
function cleaned(inline: StoryInline, inside: readonly Mark[]): readonly StoryInline[] {
  if (inline.kind === 'paragraph_link') return [{ kind: 'text', text: `¶${inline.paragraph}` }]
  if (inline.kind === 'text') return inline.text === '' ? [] : [inline]
  const { kind } = inline
  const children = inline.children.flatMap((child) => cleaned(child, [...inside, kind]))
  return inside.includes(kind) || children.length === 0 ? children : [{ kind, children }]
}

/** Likes side by side made one, then links found in the text. */
function joined(line: readonly StoryInline[]): readonly StoryInline[] {
  const result: StoryInline[] = []
  for (const inline of line) {
    const last = result.at(-1)
    const both = last && together(last, inline)
    if (both) result[result.length - 1] = both
    else result.push(inline)
  }
  return result.flatMap((inline): StoryInline[] => {
    if (inline.kind === 'text') return split(tidyText(inline.text))
    if (inline.kind === 'paragraph_link') return [inline]
    return [{ kind: inline.kind, children: joined(inline.children) }]
  })
}

function together(first: StoryInline, second: StoryInline): StoryInline | null {
  if (first.kind === 'text' && second.kind === 'text') {
    // a figure behind a link must not become part of it
    const space = /¶\d+$/.test(first.text) && /^\d/.test(second.text) ? ' ' : ''
    return { kind: 'text', text: first.text + space + second.text }
  }
  if ((first.kind === 'emphasis' || first.kind === 'strong') && second.kind === first.kind) {
    return { kind: first.kind, children: [...first.children, ...second.children] }
  }
  return null
}

function split(text: string): StoryInline[] {
  const parts = text.split(PARAGRAPH)
  return parts.flatMap((part, index): StoryInline[] => {
    if (index % 2 === 1) return [{ kind: 'paragraph_link', paragraph: Number(part) }]
    return part === '' ? [] : [{ kind: 'text', text: part }]
  })
}

function trimmed(line: readonly StoryInline[]): readonly StoryInline[] {
  const first = line[0]
  if (first?.kind === 'text') {
    const text = first.text.trimStart()
    const rest = line.slice(1)
    return trimmedEnd(text === '' ? rest : [{ kind: 'text', text }, ...rest])
  }
  return trimmedEnd(line)
}

function trimmedEnd(line: readonly StoryInline[]): readonly StoryInline[] {
  const last = line.at(-1)
  if (last?.kind !== 'text') return line
  const text = last.text.trimEnd()
  return [...line.slice(0, -1), ...(text === '' ? [] : [{ kind: 'text' as const, text }])]
}
