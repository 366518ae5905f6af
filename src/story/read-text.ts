import type { BlockContent, DefinitionContent, List, Node, PhrasingContent } from 'mdast'
import type { StoryBlock, StoryInline } from '../model/story.ts'
import type { Complaints } from './complaints.ts'
import { tidyBlocks, tidyText } from './tidy.ts'

const PLAIN_TIP = 'write it in plain words; emphasis belongs into the caption'

/** What a story's text cannot have, and what to do instead. */
const NOT_HERE: Readonly<Record<string, readonly [what: string, tip: string]>> = {
  image: ['a picture', 'take it out: what is shown is the view the heading links to'],
  imageReference: ['a picture', 'take it out: what is shown is the view the heading links to'],
  html: ['HTML', 'write it as Markdown: paragraphs, lists, _emphasis_, **strong**'],
  link: ['a link', 'a paragraph of the source is written ¶8; a view stands in the heading of its own step'],
  linkReference: [
    'a link',
    'a paragraph of the source is written ¶8; square brackets of the text need a \\ before them',
  ],
  definition: ['the address of a link', 'take it out: a story links to views and paragraphs only'],
  inlineCode: ['code', 'take the backticks off; ids stand in the line “Events:” only'],
  code: ['a block of code', 'begin the line without spaces, and take the fence off'],
  heading: ['a heading of another level', 'the title has one #, each step two'],
  thematicBreak: ['a rule', 'take it out: steps are parted by their headings'],
  break: ['a forced line break', 'take the spaces or the \\ off the end of the line, or begin a new paragraph'],
  blockquote: ['a quotation inside', 'notes are one block of lines that begin with “>”'],
  list: ['a list in a list', 'make it one list'],
}

/** Paragraphs and lists of a caption or of notes. What cannot be there is told, and kept as plain words. */
export function readBlocks(
  nodes: readonly (BlockContent | DefinitionContent)[],
  field: string,
  tell: Complaints,
): readonly StoryBlock[] {
  const blocks = nodes.flatMap((node): StoryBlock[] => {
    if (node.type === 'paragraph') {
      if (isTable(tell.written(node))) {
        tell.of(node, field, 'a table cannot stand here', 'make it a list')
        return [{ kind: 'paragraph', children: asWritten(node, tell) }]
      }
      return [{ kind: 'paragraph', children: readInlines(node.children, field, tell) }]
    }
    if (node.type === 'list') return [{ kind: 'list', items: readItems(node, field, tell) }]
    tellNotHere(node, field, tell)
    return [{ kind: 'paragraph', children: asWritten(node, tell) }]
  })
  return tidyBlocks(blocks)
}

function readItems(list: List, field: string, tell: Complaints): StoryInline[][] {
  if (list.ordered) {
    tell.of(list, field, 'a numbered list cannot stand here', 'begin each point with “- ”')
  }
  return list.children.map(({ children }) =>
    children.flatMap((node, index) => {
      if (node.type === 'paragraph' && index === 0) return readInlines(node.children, field, tell)
      if (node.type === 'paragraph') tell.of(node, field, 'a point has one paragraph', 'make it a point of its own')
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
      tell.of(node, field, 'emphasis cannot stand here', PLAIN_TIP)
    } else tellNotHere(node, field, tell)
    return tell.written(node)
  })
  return tidyText(words.join('')).trim()
}

export function tellNotHere(node: Node, field: string, tell: Complaints): void {
  const [what, tip] = NOT_HERE[node.type] ?? [`“${node.type}”`, 'paragraphs, lists, _emphasis_, **strong** and ¶8 only']
  tell.of(node, field, `${what} cannot stand here`, tip)
}

function tellAddress(node: Node, text: string, field: string, tell: Complaints): void {
  if (!/https?:\/\/|\bwww\./i.test(text)) return
  const tip = 'name the publication in words, or add it to data/evidence.yaml and cite it in a record'
  tell.of(node, field, 'an address of another site cannot stand here', tip)
}

/** A line of cells, and below it one of dashes: Markdown itself knows no tables. */
function isTable(written: string): boolean {
  return /\|.*\n[\s>]*\|?\s*:?-+:?\s*(?:\|[\s:|-]*)?(?:\n|$)/.test(written)
}
