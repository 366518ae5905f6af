import {
  endsInHyphen,
  endsSentence,
  footnoteStart,
  isBlank,
  isFootnoteSeparator,
  isIndented,
  isUrlLine,
  startsWithUrl,
} from './line-signs.ts'
import { joinLines, type LinePart } from './join-lines.ts'
import type { SourceProblem } from './source-problem.ts'
import type { SourceLine } from './split-lines.ts'

/** A footnote as printed at the foot of a page. */
export interface PrintedFootnote {
  readonly number: number
  /** Without its number, lines joined. */
  readonly text: string
  /** Distinct, in order. */
  readonly urls: readonly string[]
  readonly line: number
  /** Of the page it stands on: pages are counted by footnote blocks, from 0. */
  readonly page: number
}

/** A line that is left when footnote blocks and repeated URLs are out. */
export interface BodyLine {
  readonly line: SourceLine
  readonly page: number
}

export interface FootnotePages {
  readonly body: readonly BodyLine[]
  readonly footnotes: readonly PrintedFootnote[]
  /** Numbers already reported as missing from the blocks. */
  readonly missing: ReadonlySet<number>
  readonly problems: readonly SourceProblem[]
}

/**
 * Takes footnote blocks out of the lines. A block is a line of many spaces, then footnotes that count on
 * through the document; it ends at a blank line or where an indented line takes the page's text up again:
 *
 *   …of the ideas of the
 *   (49 spaces)
 *   1 https://…
 *   2 https://…
 *    DCK and its leader…
 *
 * Lines behind it that only repeat its URLs (a PDF's link annotations) are dropped.
 */
export function takeFootnotes(lines: readonly SourceLine[]): FootnotePages {
  const body: BodyLine[] = []
  const footnotes: PrintedFootnote[] = []
  const missing = new Set<number>()
  const problems: SourceProblem[] = []
  let page = 0
  let expected = 1
  let pageUrls: ReadonlySet<string> = new Set()
  let index = 0
  let atBlockStart = true
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const first = isFootnoteSeparator(line.text) ? skipBlank(lines, index) : null
    if (first !== null && footnoteStart(lines[first]?.text ?? '') !== null) {
      const block = readBlock(lines, first, expected)
      const urls = new Set<string>()
      for (const { number, parts } of block.footnotes) {
        problems.push(...numberProblems(number, expected, parts[0]?.line, missing))
        const footnote = printedFootnote(number, parts, page)
        for (const url of footnote.urls) urls.add(url)
        footnotes.push(footnote)
        expected = Math.max(expected, number + 1)
      }
      problems.push(...block.problems)
      pageUrls = urls
      page += 1
      index = block.end
      atBlockStart = true
      continue
    }
    index += 1
    if (atBlockStart && isUrlLine(line.text)) {
      if (!pageUrls.has(line.text.trim())) problems.push(strayUrl(line))
      continue
    }
    const blank = isBlank(line.text)
    if (atBlockStart && footnoteStart(line.text.trimStart())?.url === true) problems.push(separatorMissing(line))
    else body.push({ line, page })
    atBlockStart = blank
  }
  return { body, footnotes, missing, problems }
}

interface Block {
  readonly footnotes: readonly { readonly number: number; readonly parts: readonly LinePart[] }[]
  /** Index of the first line behind the block. */
  readonly end: number
  readonly problems: readonly SourceProblem[]
}

function readBlock(lines: readonly SourceLine[], first: number, expected: number): Block {
  const footnotes: { number: number; parts: LinePart[] }[] = []
  let next = expected
  for (let index = first; ; index += 1) {
    const line = lines[index]
    const last = footnotes.at(-1)
    if (line === undefined || isBlank(line.text) || isIndented(line.text)) {
      return { footnotes, end: index, problems: last === undefined ? [] : brokenOff(last) }
    }
    const start = footnoteStart(line.text)
    const open = last !== undefined && isOpen(last.parts)
    if (start !== null && (last === undefined || start.url || (start.number === next && !open))) {
      footnotes.push({ number: start.number, parts: [{ line, from: start.from, page: 0 }] })
      next = start.number + 1
    } else if (last !== undefined && open) {
      last.parts.push({ line, from: 0, page: 0 })
    } else {
      // A line with a URL only is for the caller: it may repeat one of these.
      return { footnotes, end: index, problems: isUrlLine(line.text) ? [] : [unclearEnd(line, last?.number ?? next)] }
    }
  }
}

/** Whether the footnote must go on: a broken word, a `;` or `,`, or prose without its full stop. A URL at the end closes it. */
function isOpen(parts: readonly LinePart[]): boolean {
  if (isCutShort(parts)) return true
  const trimmed = parts.at(-1)?.line.text.trimEnd() ?? ''
  const lastWord = trimmed.slice(Math.max(trimmed.lastIndexOf(' '), 0)).trim()
  return !startsWithUrl(lastWord) && !endsSentence(trimmed) && !isUrlTail(parts)
}

/** A broken word, or a list of which more must come. */
function isCutShort(parts: readonly LinePart[]): boolean {
  const text = parts.at(-1)?.line.text ?? ''
  return endsInHyphen(text) || /[;,]$/.test(text.trimEnd())
}

/** The last line is only the rest of a URL that the line before broke off. */
function isUrlTail(parts: readonly LinePart[]): boolean {
  const before = parts.at(-2)?.line.text
  const last = parts.at(-1)?.line.text.trim() ?? ''
  return before !== undefined && endsInHyphen(before) && !/\s/.test(last)
}

function printedFootnote(number: number, parts: readonly LinePart[], page: number): PrintedFootnote {
  const text = joinLines(parts).characters.join('')
  return { number, text, urls: findUrls(text), line: parts[0]?.line.number ?? 1, page }
}

/** Distinct URLs in order, without the punctuation of the sentence around them. */
function findUrls(text: string): readonly string[] {
  const urls = Array.from(text.matchAll(/https?:\/\/\S+/g), ([url]) => {
    const brackets = url.includes('(')
    let end = url.length
    for (;;) {
      const last = url[end - 1] ?? ''
      if (!/[.,;:!?"'”’>)]/.test(last) || (last === ')' && brackets)) return url.slice(0, end)
      end -= 1
    }
  })
  return [...new Set(urls)]
}

function skipBlank(lines: readonly SourceLine[], from: number): number {
  let index = from + 1
  while (isBlank(lines[index]?.text ?? '.') && !isFootnoteSeparator(lines[index]?.text ?? '')) index += 1
  return index
}

function numberProblems(
  number: number,
  expected: number,
  line: SourceLine | undefined,
  missing: Set<number>,
): readonly SourceProblem[] {
  if (number === expected || line === undefined) return []
  const at = { line: line.number, field: `footnote ${number}`, value: line.text }
  if (number < expected) {
    return [
      {
        ...at,
        rule: 'source-footnote-duplicate',
        message: `footnote ${number} stands a second time, or out of order: ${expected} was expected`,
        tip: 'number the footnotes one by one through the whole document',
      },
    ]
  }
  for (let gap = expected; gap < number; gap += 1) missing.add(gap)
  const gone = number - expected === 1 ? `footnote ${expected} is` : `footnotes ${expected} to ${number - 1} are`
  return [
    {
      ...at,
      rule: 'source-footnote-missing',
      message: `${gone} missing: footnote ${number} stands where ${expected} was expected`,
      tip: 'restore the missing footnote from the document',
    },
  ]
}

function unclearEnd(line: SourceLine, number: number): SourceProblem {
  return {
    rule: 'source-footnote-unclear',
    line: line.number,
    field: `footnote ${number}`,
    value: line.text,
    message: `it can't be told whether this line belongs to footnote ${number} or to the text of the next page`,
    tip: 'put a space before the first line of the page, or a blank line behind the footnotes, as the document has it',
  }
}

function brokenOff({ number, parts }: { number: number; parts: readonly LinePart[] }): readonly SourceProblem[] {
  const line = parts.at(-1)?.line
  if (line === undefined || !isCutShort(parts)) return []
  return [
    {
      rule: 'source-footnote-unclear',
      line: line.number,
      field: `footnote ${number}`,
      value: line.text,
      message: `footnote ${number} breaks off: its last line must go on, but nothing follows`,
      tip: 'restore the rest of the footnote from the document',
    },
  ]
}

function strayUrl(line: SourceLine): SourceProblem {
  return {
    rule: 'source-footnote-url-stray',
    line: line.number,
    field: '',
    value: line.text,
    message: 'a line holds only a URL, and no footnote of the page above has this URL',
    tip: 'put it into its footnote; lines that repeat a footnote of their page are dropped',
  }
}

function separatorMissing(line: SourceLine): SourceProblem {
  return {
    rule: 'source-footnote-separator-missing',
    line: line.number,
    field: '',
    value: line.text,
    message: 'this looks like a footnote, but no line of many spaces sets it off from the text',
    tip: 'keep the lines as the document has them: trimmed, they no longer show where footnotes begin',
  }
}
