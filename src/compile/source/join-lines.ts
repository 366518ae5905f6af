import type { RawRun } from '../../model/source.ts'
import { endsInHyphen } from './line-signs.ts'
import type { SourceLine } from './split-lines.ts'

/** A line's part that belongs to the text: from this UTF-16 index on (behind `12. `). */
export interface LinePart {
  readonly line: SourceLine
  readonly from: number
  /** Footnote blocks that stand before it: the page it is on, as far as footnotes tell. */
  readonly page: number
}

/** Joined text, a cell per code point, each with its place in the raw file, its page and line. */
export interface JoinedText {
  readonly characters: readonly string[]
  readonly raw: readonly number[]
  readonly pages: readonly number[]
  /** Of the raw file, 1-based. */
  readonly lines: readonly number[]
  /** Cells that are a space standing for a line break. */
  readonly joins: ReadonlySet<number>
}

/**
 * Lines stripped and joined by one space. No space behind a line-end hyphen, which stays: `tuition-` + `free`.
 * Several spaces inside a line become the first of them, so that the text doesn't depend on the wrapping.
 */
export function joinLines(parts: readonly LinePart[]): JoinedText {
  const characters: string[] = []
  const raw: number[] = []
  const pages: number[] = []
  const lines: number[] = []
  const joins = new Set<number>()
  let before: SourceLine | null = null
  for (const { line, from, page } of parts) {
    const content = line.text.trimEnd()
    const start = from + leadingSpace(content.slice(from))
    if (start >= content.length) continue
    if (before !== null && !isWordBroken(before.text, content.slice(start))) {
      joins.add(characters.length)
      characters.push(' ')
      raw.push(before.end)
      pages.push(page)
      lines.push(before.number)
    }
    // Before `start` stand digits, a stop and white space only: code units are code points there.
    let at = line.raw + start
    for (const character of content.slice(start)) {
      const space = isBreakableSpace(character)
      if (!space || characters.at(-1) !== ' ') {
        characters.push(space ? ' ' : character)
        raw.push(at)
        pages.push(page)
        lines.push(line.number)
      }
      at += 1
    }
    before = line
  }
  return { characters, raw, pages, lines, joins }
}

/** Runs of cells whose raw places follow each other; a joining space is a run of its own. */
export function rawRuns(text: JoinedText): readonly RawRun[] {
  const runs: { offset: number; raw: number; length: number }[] = []
  let closed = true
  text.raw.forEach((raw, offset) => {
    const join = text.joins.has(offset)
    const last = runs.at(-1)
    if (last !== undefined && !closed && !join && last.raw + last.length === raw) last.length += 1
    else runs.push({ offset, raw, length: 1 })
    closed = join
  })
  return runs
}

/** The same text without some cells, e.g. footnote digits. */
export function withoutCells(text: JoinedText, dropped: ReadonlySet<number>): JoinedText {
  if (dropped.size === 0) return text
  const kept = (_: unknown, index: number) => !dropped.has(index)
  const joins = new Set<number>()
  let gone = 0
  text.characters.forEach((_, index) => {
    if (dropped.has(index)) gone += 1
    else if (text.joins.has(index)) joins.add(index - gone)
  })
  return {
    characters: text.characters.filter(kept),
    raw: text.raw.filter(kept),
    pages: text.pages.filter(kept),
    lines: text.lines.filter(kept),
    joins,
  }
}

function isWordBroken(lineBefore: string, next: string): boolean {
  return endsInHyphen(lineBefore) && /^[\p{L}\p{N}]/u.test(next)
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}

function isBreakableSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\f'
}
