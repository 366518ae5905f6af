import type { BlockContent, Link, Parents, PhrasingContent, RootContent, Text } from 'mdast'
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown'
import type { Story, StoryBlock, StoryInline, StoryStep } from '../model/story.ts'
import { tidyBlocks, tidyText } from './tidy.ts'

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  resourceLink: true,
  handlers: {
    // as it is where nothing in it means anything in Markdown: an address with \& is not one to copy
    link(node: Link, parent, state, info) {
      if (!/^[\w?&=.,/:%+~-]*$/.test(node.url)) return defaultHandlers.link(node, parent, state, info)
      return defaultHandlers.link({ ...node, url: '?' }, parent, state, info).replace(/\(\?\)$/, () => `(${node.url})`)
    },
    // where the library itself writes such a letter as a number, it forgets to escape the sign behind it (2.2.3)
    text(node: Text, parent, state, info) {
      const first = node.value.codePointAt(0) ?? 0
      if (first <= LAST_OF_PLANE_0 || !isAfterAttention(node, parent)) return state.safe(node.value, info)
      const rest = state.safe(node.value.slice(2), { ...info, before: ';' })
      return `&#x${first.toString(16).toUpperCase()};${rest}`
    },
  },
  unsafe: [
    // so that no caption is taken for the lines below it
    { atBreak: true, before: 'Events', character: ':' },
    { atBreak: true, before: 'Seconds', character: ':' },
  ],
}

const LAST_OF_PLANE_0 = 0xff_ff

function isAfterAttention(node: Text, parent: Parents | undefined): boolean {
  const siblings: readonly { readonly type: string }[] = parent?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]?.type
  return before === 'emphasis' || before === 'strong'
}

/** Write a story as the Markdown that parseStory reads: the same story, tidied, comes back. */
export function writeStory({ id, title, summary, minutes, steps }: Story): string {
  const head = ['---', `id: ${id}`, ...(minutes === null ? [] : [`minutes: ${minutes}`]), '---']
  const opening: RootContent[] = [{ type: 'heading', depth: 1, children: plain(title) }]
  if (tidyText(summary).trim() !== '') opening.push({ type: 'paragraph', children: plain(summary) })
  return [`${head.join('\n')}\n`, markdown(opening), ...steps.map(writeStep)].join('\n')
}

/** The Markdown of a caption or of notes by itself. */
export function writeBlocks(blocks: readonly StoryBlock[]): string {
  return markdown(tidyBlocks(blocks).map(blockOf)).trimEnd()
}

function writeStep({ title, view, caption, notes, events, seconds }: StoryStep): string {
  const said = tidyBlocks(notes).map(blockOf)
  const text: RootContent[] = [
    { type: 'heading', depth: 2, children: [{ type: 'link', url: `?${view}`, children: plain(title) }] },
    ...tidyBlocks(caption).map(blockOf),
    ...(said.length === 0 ? [] : [{ type: 'blockquote' as const, children: said }]),
  ]
  const facts = [
    ...(events.length === 0 ? [] : [`Events: ${events.map((id) => `\`${id}\``).join(', ')}\n`]),
    ...(seconds === null ? [] : [`Seconds: ${seconds}\n`]),
  ]
  return [markdown(text), ...facts].join('\n')
}

function markdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, OPTIONS)
}

const plain = (text: string): PhrasingContent[] => [{ type: 'text', value: tidyText(text).trim() }]

function blockOf(block: StoryBlock): BlockContent {
  if (block.kind === 'paragraph') return { type: 'paragraph', children: lineOf(block.children) }
  return {
    type: 'list',
    spread: false,
    children: block.items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: lineOf(item) }],
    })),
  }
}

function lineOf(line: readonly StoryInline[]): PhrasingContent[] {
  return line.map((inline): PhrasingContent => {
    if (inline.kind === 'text') return { type: 'text', value: inline.text }
    if (inline.kind === 'paragraph_link') return { type: 'text', value: `¶${inline.paragraph}` }
    return { type: inline.kind, children: lineOf(inline.children) }
  })
}
