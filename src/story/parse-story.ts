import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Story, StoryStep } from '../model/story.ts'
import { Complaints, lineOf } from './complaints.ts'
import type { FormatProblem } from './format-problem.ts'
import { readHead } from './head.ts'
import { readStep } from './read-step.ts'
import { readPlain, tellNotHere } from './read-text.ts'

export interface ParsedStory {
  /** Null where there is any problem. */
  readonly story: Story | null
  /** What could be read, whatever is wrong with the rest. */
  readonly read: Story
  /** All of the file, in its order. */
  readonly problems: readonly FormatProblem[]
  /** 1-based line of a part, e.g. `['steps', 0, 'events', 2]`; of what holds it where it was left out. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/**
 * Read a story's Markdown; data/README.md, “A story in ten minutes”, says how it is written. Never throws. Ids, views and figures are judged by the rules of the build, not here.
 */
export function parseStory(text: string): ParsedStory {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = whole.split('\n')
  const tell = new Complaints(whole)
  const head = readHead(lines, tell)
  const places = new Map(head.lineOf)
  // as many letters as before, so that offsets and lines stay those of the file
  const masked = lines.map((line, index) => (index < head.length ? ' '.repeat(line.length) : line))
  const parts = partsOf(fromMarkdown(masked.join('\n')).children)
  const title = readTitle(parts.before, head.length + 1, places, tell)
  const summary = readSummary(parts.before, places, tell)
  const steps = parts.steps.map(({ heading, body }, index): StoryStep => {
    const read = readStep(heading, body, `${head.id}.steps[${index}]`, tell)
    for (const [part, line] of read.lines) places.set(`steps.${index}${part && `.${part}`}`, line)
    return read.step
  })
  const problems = tell.problems.toSorted((a, b) => a.line - b.line)
  const read: Story = { id: head.id, title, summary, minutes: head.minutes, steps }
  return {
    story: problems.length === 0 ? read : null,
    read,
    problems,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const line = places.get(path.slice(0, length).join('.'))
        if (line !== undefined) return line
      }
      return 1
    },
  }
}

type Heading = Extract<RootContent, { type: 'heading' }>

interface Parts {
  /** Title and summary. */
  readonly before: readonly RootContent[]
  readonly steps: readonly { readonly heading: Heading; readonly body: readonly RootContent[] }[]
}

function partsOf(nodes: readonly RootContent[]): Parts {
  const before: RootContent[] = []
  const steps: { heading: Heading; body: RootContent[] }[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) steps.push({ heading: node, body: [] })
    else (steps.at(-1)?.body ?? before).push(node)
  }
  return { before, steps }
}

function readTitle(
  before: readonly RootContent[],
  line: number,
  places: Map<string, number>,
  tell: Complaints,
): string {
  const [first] = before
  const heading = first?.type === 'heading' && first.depth === 1 ? first : null
  const told = tell.problems.length
  const title = heading ? readPlain(heading.children, 'title', tell) : ''
  if (heading) places.set('title', lineOf(heading))
  if (title === '' && tell.problems.length === told) tell.at(line, 'title', '', 'titleMissing')
  return title
}

/** The paragraph below the title. */
function readSummary(before: readonly RootContent[], places: Map<string, number>, tell: Complaints): string {
  let summary: string | null = null
  for (const [index, node] of before.entries()) {
    if (node.type === 'heading' && node.depth === 1 && index === 0) continue
    if (node.type === 'list') tell.of(node, 'summary', 'list')
    else if (node.type !== 'paragraph') tellNotHere(node, 'summary', tell)
    else if (summary !== null) {
      tell.of(node, 'summary', 'summaryOneParagraph')
      summary = `${summary} ${readPlain(node.children, 'summary', tell)}`
    } else {
      summary = readPlain(node.children, 'summary', tell)
      places.set('summary', lineOf(node))
    }
  }
  return summary ?? ''
}
