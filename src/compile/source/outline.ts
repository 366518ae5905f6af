import type { LinePart } from './join-lines.ts'
import type { BodyLine } from './footnote-blocks.ts'
import {
  endsSentence,
  fromRoman,
  isCapitals,
  paragraphStart,
  sectionStart,
  startsWithCapital,
  toRoman,
} from './line-signs.ts'
import { continuesParagraph } from './continuation.ts'
import * as tell from './outline-problems.ts'
import type { SourceProblem } from './source-problem.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'

export interface OutlineParagraph {
  readonly number: number
  readonly section: string | null
  readonly parts: LinePart[]
}

export interface OutlineHeading {
  readonly lines: BodyLine[]
  /** Number of the paragraph that must come next. */
  readonly before: number
}

export interface OutlineSection extends OutlineHeading {
  readonly numeral: string
  readonly subheadings: OutlineHeading[]
}

export interface Outline {
  readonly sections: OutlineSection[]
  readonly paragraphs: OutlineParagraph[]
  readonly problems: SourceProblem[]
}

/** What the line before belongs to. */
type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'section'; readonly section: OutlineSection }
  | { readonly kind: 'subheading' }
  | { readonly kind: 'paragraph'; readonly paragraph: OutlineParagraph }

interface State extends Outline {
  /** Number of the next paragraph. */
  expected: number
  open: Open
}

/** A jump of more paragraphs than this is a number in the text rather than a gap to read on from. */
const WIDEST_GAP = 20
const LONGEST_SUBHEADING_LINES = 3

/**
 * Which lines are section headings, sub-headings and paragraphs:
 *
 *   VI. RECOMMENDATIONS          the next roman numeral, a title in capitals
 *   Freedom of the press:        a block of its own that ends in a colon, right before a paragraph
 *   65. To amend the …           the next number at the start of a block, or behind a finished sentence
 *   forms of …                   goes on until the next of these
 *
 * What fits none of them is reported; it is kept with the open paragraph only so that its markers are still seen.
 */
export function readOutline(body: readonly BodyLine[]): Outline {
  const state: State = { sections: [], paragraphs: [], problems: [], expected: 1, open: { kind: 'nothing' } }
  const blocks = textBlocks(body)
  blocks.forEach((block, index) => {
    readBlock(state, block, blocks[index + 1])
  })
  if (state.paragraphs.length === 0) state.problems.push(tell.noParagraph())
  return state
}

function readBlock(state: State, block: TextBlock, next: TextBlock | undefined): void {
  let index = 0
  for (let item = block.lines[index]; item !== undefined; item = block.lines[index]) {
    if (readStart(state, item, index === 0 ? block : null)) index += 1
    else if (index === 0) index = readUnmarked(state, block, next)
    else {
      readNextLine(state, item, block.lines[index + 1])
      index += 1
    }
  }
}

/** Reads a line that begins a paragraph or section. `block` where the line is its first, else null. */
function readStart(state: State, item: BodyLine, block: TextBlock | null): boolean {
  const text = item.line.text
  const finished = isFinished(state)
  const section = sectionStart(text)
  if (section?.capitals === true && (block !== null || finished)) {
    const expected = toRoman(state.sections.length + 1)
    if (fromRoman(section.numeral) !== null) {
      if (section.numeral !== expected) state.problems.push(tell.sectionOrder(item, section.numeral, expected))
      openSection(state, item, section.numeral)
      return true
    }
  }
  const start = paragraphStart(text)
  if (start === null) return false
  if (start.number === state.expected) {
    if (block === null && !finished) return false
    openParagraph(state, item, start)
    return true
  }
  if (block === null || (!finished && block.gap !== 'blank line')) return false
  if (start.number < state.expected) {
    state.problems.push(tell.duplicateParagraph(item, start.number, state.expected))
    openParagraph(state, item, start)
    return true
  }
  state.problems.push(tell.missingParagraph(item, start.number, state.expected))
  if (start.number - state.expected > WIDEST_GAP) keep(state, item)
  else openParagraph(state, item, start)
  return true
}

/** Reads the lines of a block that begins with no number; returns how many. */
function readUnmarked(state: State, block: TextBlock, next: TextBlock | undefined): number {
  const found = block.lines.findIndex(({ line }) => paragraphStart(line.text)?.number === state.expected)
  const count = found === -1 ? block.lines.length : found
  const lines = block.lines.slice(0, count)
  const [first] = lines
  if (first === undefined) return 0
  const follows = found !== -1 || paragraphStart(next?.lines[0]?.line.text ?? '')?.number === state.expected
  const { open } = state
  if (open.kind === 'nothing') {
    state.problems.push(tell.textBeforeFirst(first))
  } else if (isSubheading(lines) && follows && isFinished(state)) {
    const section = state.sections.at(-1)
    if (section === undefined) state.problems.push(tell.subheadingOutsideSection(first))
    else section.subheadings.push({ lines: [...lines], before: state.expected })
    state.open = { kind: 'subheading' }
  } else if (open.kind === 'paragraph' && continuesParagraph(open.paragraph.parts, { ...block, lines })) {
    lines.forEach((item, index) => {
      if (index === 0) keep(state, item)
      else readNextLine(state, item, block.lines[index + 1])
    })
  } else {
    state.problems.push(tell.unclearBlock(first, open.kind))
    for (const item of lines) keep(state, item)
  }
  return count
}

/** Reads a line within a block that begins nothing. */
function readNextLine(state: State, item: BodyLine, next: BodyLine | undefined): void {
  const { open } = state
  if (open.kind === 'section' && isCapitals(item.line.text)) {
    open.section.lines.push(item)
  } else if (open.kind !== 'paragraph') {
    state.problems.push(tell.unclearBlock(item, open.kind))
  } else {
    const last = next === undefined || paragraphStart(next.line.text)?.number === state.expected
    if (last && isFinished(state) && looksLikeHeading(item.line.text)) state.problems.push(tell.headingInText(item))
    keep(state, item)
  }
}

function isSubheading(lines: readonly BodyLine[]): boolean {
  const first = lines[0]?.line.text ?? ''
  const last = lines.at(-1)?.line.text.trimEnd() ?? ''
  const named = startsWithCapital(first) && sectionStart(first) === null
  return named && last.endsWith(':') && lines.length <= LONGEST_SUBHEADING_LINES
}

function looksLikeHeading(text: string): boolean {
  return startsWithCapital(text) && (text.trimEnd().endsWith(':') || (isCapitals(text) && /\s/.test(text.trim())))
}

/** A heading is finished; a paragraph is where its last line ends like a sentence. */
function isFinished(state: State): boolean {
  return state.open.kind !== 'paragraph' || endsSentence(state.open.paragraph.parts.at(-1)?.line.text ?? '')
}

function openSection(state: State, item: BodyLine, numeral: string): void {
  const section = { numeral, lines: [item], before: state.expected, subheadings: [] }
  state.sections.push(section)
  state.open = { kind: 'section', section }
}

function openParagraph(state: State, item: BodyLine, start: { number: number; from: number }): void {
  const section = state.sections.at(-1)?.numeral ?? null
  const paragraph = { number: start.number, section, parts: [{ ...item, from: start.from }] }
  state.paragraphs.push(paragraph)
  state.expected = Math.max(state.expected, start.number + 1)
  state.open = { kind: 'paragraph', paragraph }
}

function keep(state: State, item: BodyLine): void {
  if (state.open.kind === 'paragraph') state.open.paragraph.parts.push({ ...item, from: 0 })
}
