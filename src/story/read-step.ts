import type { Heading, Paragraph, RootContent } from 'mdast'
import type { StoryBlock, StoryStep } from '../model/story.ts'
import { lineOf, type Complaints } from './complaints.ts'
import { readBlocks, readPlain, tellNotHere } from './read-text.ts'
import { tidyText } from './tidy.ts'

/** Keys of the lines below a step's text. */
const FACT = /^(Events|Seconds):/

/** Where the parts of a step are written, by the names of its fields; ids of events as `events.0`. */
export type StepLines = ReadonlyMap<string, number>

/** Read a step: its heading, and what stands up to the next one. */
export function readStep(
  heading: Heading,
  body: readonly RootContent[],
  field: string,
  tell: Complaints,
): { step: StoryStep; lines: StepLines } {
  const lines = new Map([['', lineOf(heading)]])
  let caption: readonly StoryBlock[] = []
  let notes: readonly StoryBlock[] = []
  let events: readonly string[] = []
  let seconds: number | null = null
  for (const node of body) {
    const known = (part: string): boolean => lines.has(part)
    const fact = node.type === 'paragraph' ? FACT.exec(tell.written(node))?.[1] : undefined
    if (node.type === 'paragraph' && fact !== undefined) {
      const part = fact.toLowerCase()
      if (known(part)) tell.of(node, `${field}.${part}`, 'givenTwice', `“${fact}:”`)
      lines.set(part, lineOf(node))
      if (part === 'seconds') seconds = readSeconds(node, field, tell)
      else events = readEvents(node, field, lines, tell)
    } else if (node.type === 'blockquote') {
      if (known('notes')) tell.of(node, `${field}.notes`, 'notesTwice')
      lines.set('notes', lineOf(node))
      notes = readBlocks(node.children, `${field}.notes`, tell)
    } else if (node.type === 'paragraph' || node.type === 'list') {
      if (['notes', 'events', 'seconds'].some(known)) {
        tell.of(node, `${field}.caption`, 'captionGoesOn')
      }
      if (!known('caption')) lines.set('caption', lineOf(node))
      caption = [...caption, ...readBlocks([node], `${field}.caption`, tell)]
    } else tellNotHere(node, `${field}.caption`, tell)
  }
  return { step: { ...readHeading(heading, field, tell), caption, notes, events, seconds }, lines }
}

/** `[Title](?section=1)` */
function readHeading(heading: Heading, field: string, tell: Complaints): Pick<StoryStep, 'title' | 'view'> {
  const [link, ...more] = heading.children
  if (link?.type !== 'link' || more.length > 0) {
    tell.of(heading, `${field}.view`, 'headingNoLink')
    return { title: tidyText(heading.children.map((node) => tell.written(node)).join('')).trim(), view: '' }
  }
  if (!link.url.startsWith('?')) tell.of(link, `${field}.view`, 'headingElsewhere')
  if (typeof link.title === 'string') tell.of(link, `${field}.view`, 'headingLinkTitled')
  const told = tell.problems.length
  const title = readPlain(link.children, `${field}.title`, tell)
  if (title === '' && tell.problems.length === told) tell.of(heading, `${field}.title`, 'stepUntitled')
  return { title, view: link.url.replace(/^[^?]*\??/, '') }
}

/** ``Events: `8-land-protests`, `8-five-year-sentence` `` */
function readEvents(node: Paragraph, field: string, lines: Map<string, number>, tell: Complaints): string[] {
  const ids: string[] = []
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'inlineCode') {
      lines.set(`events.${ids.length}`, lineOf(child))
      if (ids.includes(child.value)) {
        tell.of(child, `${field}.events[${ids.length}]`, 'eventTwice')
      }
      ids.push(child.value)
    } else {
      const text = child.type === 'text' ? child.value.replace(index === 0 ? FACT : '', '') : tell.written(child)
      if (child.type === 'text' && /^[\s,]*$/.test(text)) continue
      tell.of(child, `${field}.events`, 'idsOnly')
    }
  }
  return ids
}

function readSeconds(node: Paragraph, field: string, tell: Complaints): number | null {
  const written = tell.written(node)
  const match = /^Seconds:\s*([1-9]\d{0,3})\s*$/.exec(written)
  if (match) return Number(match[1])
  tell.of(node, `${field}.seconds`, 'secondsNoNumber')
  return null
}
