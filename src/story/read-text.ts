import type { BlockContent, DefinitionContent, List, Node, PhrasingContent } from 'mdast'
import type { StoryBlock, StoryInline } from '../model/story.ts'
import type { Complaints } from './complaints.ts'
import type { FormatCode } from './format-problem.ts'
import { textsOf } from './story-text.ts'
import { tidyBlocks, tidyText } from './tidy.ts'

/** What a story's text cannot have, by what Markdown calls it. */
const NOT_HERE: Readonly<Record<string, FormatCode>> = {
  image: 'picture',
  imageReference: 'picture',
  html: 'html',
  link: 'link',
  linkReference: 'brackets',
  definition: 'definition',
  inlineCode: 'code',
  code: 'codeBlock',
  heading: 'otherHeading',
  thematicBreak: 'rule',
  break: 'lineBreak',
  blockquote: 'quotation',
  list: 'listInList',
}

/** Paragraphs and lists of a caption or of notes. What cannot be there is told, and kept as plain words. */
export function readBlocks(
  nodes: readonly (BlockContent | DefinitionContent)[],
  field: string,
  tell: Complaints,
): readonly StoryBlock[] {
  const before = tell.problems.length
  const blocks = nodes.flatMap((node): StoryBlock[] => {
    if (node.type === 'paragraph') {
      if (isTable(tell.written(node))) {
        tell.of(node, field, 'table')
        return [{ kind: 'paragraph', children: asWritten(node, tell) }]
      }
      return [{ kind: 'paragraph', children: readInlines(node.children, field, tell) }]
    }
    if (node.type === 'list') return [{ kind: 'list', items: readItems(node, field, tell) }]
    tellNotHere(node, field, tell)
    return [{ kind: 'paragraph', children: asWritten(node, tell) }]
  })
  const tidied = tidyBlocks(blocks)
  const [first] = nodes
  // pieces of which none is an address may be one when they are put together; what is told already stands here as it was written
  const isTold = tell.problems.length > before
  if (first && !isTold && textsOf(tidied).some(hasAddress)) tell.of(first, field, 'address')
  return tidied
}

function readItems(list: List, field: string, tell: Complaints): StoryInline[][] {
  if (list.ordered) {
    tell.of(list, field, 'numberedList')
  }
  return list.children.map(({ children }) =>
    children.flatMap((node, index) => {
      if (node.type === 'paragraph' && index === 0) return readInlines(node.children, field, tell)
      if (node.type === 'paragraph') tell.of(node, field, 'pointOfParagraphs')
      else tellNotHere(node, field, tell)
      return [SPACE, ...asWritten(node, tell)]
    }),
  )
}

function readInlines(nodes: readonly PhrasingContent[], field: string, tell: Complaints): StoryInline[] {
  return nodes.flatMap((node): StoryInline[] => {
    if (node.type === 'text') {
      tellAddress(node, node.value, field, tell)
      return [{ kind: 'text', text: node.value }]
    }
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ kind: node.type, children: readInlines(node.children, field, tell) }]
    }
    tellNotHere(node, field, tell)
    return asWritten(node, tell)
  })
}

const SPACE: StoryInline = { kind: 'text', text: ' ' }

function asWritten(node: Node, tell: Complaints): StoryInline[] {
  return [{ kind: 'text', text: tell.written(node) }]
}

/** Words without any mark-up, for titles and the summary. */
export function readPlain(nodes: readonly PhrasingContent[], field: string, tell: Complaints): string {
  const words = nodes.map((node) => {
    if (node.type === 'text') {
      tellAddress(node, node.value, field, tell)
      return node.value
    }
    if (node.type === 'emphasis' || node.type === 'strong') {
      tell.of(node, field, 'emphasis')
    } else tellNotHere(node, field, tell)
    return tell.written(node)
  })
  return tidyText(words.join('')).trim()
}

export function tellNotHere(node: Node, field: string, tell: Complaints): void {
  tell.of(node, field, NOT_HERE[node.type] ?? 'otherMarkup', node.type)
}

function tellAddress(node: Node, text: string, field: string, tell: Complaints): void {
  if (hasAddress(text)) tell.of(node, field, 'address')
}

/** Whether an address of another site stands in words of a story. */
export function hasAddress(text: string): boolean {
  return /https?:\/\/|\bwww\./i.test(text)
}

/** A line of cells, and below it one of dashes: Markdown itself knows no tables. */
function isTable(written: string): boolean {
  return /\|.*\n[\s>]*\|?\s*:?-+:?\s*(?:\|[\s:|-]*)?(?:\n|$)/.test(written)
}
