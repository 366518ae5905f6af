import type { StoryBlock, StoryInline } from '../model/story.ts'

/** Words of a caption or of notes, a line a paragraph or point, links to paragraphs as `¶8`. */
export function plainText(blocks: readonly StoryBlock[]): string {
  return linesOf(blocks).map(wordsOf).join('\n')
}

/** Numbers of the paragraphs linked to, each once, in their order in the text. */
export function linkedParagraphs(blocks: readonly StoryBlock[]): readonly number[] {
  return [...new Set(linesOf(blocks).flatMap(linksOf))]
}

/** Its pieces of plain words, each without what stands around it. */
export function textsOf(blocks: readonly StoryBlock[]): readonly string[] {
  const inLine = (line: readonly StoryInline[]): readonly string[] =>
    line.flatMap((inline) => {
      if (inline.kind === 'text') return [inline.text]
      return inline.kind === 'paragraph_link' ? [] : inLine(inline.children)
    })
  return linesOf(blocks).flatMap(inLine)
}

function linesOf(blocks: readonly StoryBlock[]): readonly (readonly StoryInline[])[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : block.items))
}

function wordsOf(line: readonly StoryInline[]): string {
  return line
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      return inline.kind === 'paragraph_link' ? `¶${inline.paragraph}` : wordsOf(inline.children)
    })
    .join('')
}

function linksOf(line: readonly StoryInline[]): number[] {
  return line.flatMap((inline) => {
    if (inline.kind === 'text') return []
    return inline.kind === 'paragraph_link' ? [inline.paragraph] : linksOf(inline.children)
  })
}
