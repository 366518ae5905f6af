import type { PrintedFootnote } from './footnote-blocks.ts'
import type { JoinedText } from './join-lines.ts'
import type { SourceProblem } from './source-problem.ts'

/** Digits that may be a footnote's marker: glued to the end of a word or to closing punctuation. */
interface Candidate {
  readonly number: number
  readonly paragraph: number
  /** Cells of the paragraph's joined text, half-open. */
  readonly from: number
  readonly to: number
  readonly page: number
  readonly line: number
  /** The word with its digits. */
  readonly token: string
  /** Behind a word of three letters or more in small type, or closing punctuation: hardly `CO2`, `G20` or `m2`. */
  readonly plain: boolean
}

export interface NumberedText {
  readonly number: number
  readonly text: JoinedText
}

/** Where a footnote's marker stands: cells of the joined text, half-open. */
export interface Marker {
  readonly number: number
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/**
 * The marker of each footnote: the only glued digits of that number on the footnote's page, in order.
 * None, several or one without a footnote is a problem. Linear in the text.
 */
export function findMarkers(
  paragraphs: readonly NumberedText[],
  footnotes: readonly PrintedFootnote[],
  missing: ReadonlySet<number>,
): { markers: readonly Marker[]; problems: readonly SourceProblem[] } {
  const candidates = paragraphs.flatMap(findCandidates)
  const byPlace = new Map<string, number[]>()
  candidates.forEach((candidate, index) => {
    const key = `${candidate.page}:${candidate.number}`
    const found = byPlace.get(key)
    if (found === undefined) byPlace.set(key, [index])
    else found.push(index)
  })
  const placesOf = (footnote: PrintedFootnote) => byPlace.get(`${footnote.page}:${footnote.number}`) ?? []

  const problems: SourceProblem[] = []
  const taken = new Set<number>()
  let before = -1
  footnotes.forEach((footnote, position) => {
    const all = placesOf(footnote)
    const behind = all.length > 1 ? nextUnique(footnotes.slice(position + 1, position + 20).map(placesOf)) : Infinity
    const inOrder = all.filter((place) => place > before && place < behind)
    const [place] = inOrder
    if (place !== undefined && inOrder.length === 1) {
      taken.add(place)
      before = place
      return
    }
    for (const tried of all) taken.add(tried)
    problems.push(
      unmatched(
        footnote,
        all.flatMap((tried) => candidates[tried] ?? []),
        inOrder.length,
      ),
    )
  })
  const markers = candidates.filter((_, index) => taken.has(index))
  const left = candidates.filter((_, index) => !taken.has(index))
  return { markers, problems: [...problems, ...orphans(left, footnotes, missing)] }
}

function nextUnique(later: readonly (readonly number[])[]): number {
  return later.find((places) => places.length === 1)?.[0] ?? Infinity
}

/** Left-over digits that count on behind the last footnote, or stand on another page than their footnote. */
function orphans(
  left: readonly Candidate[],
  footnotes: readonly PrintedFootnote[],
  missing: ReadonlySet<number>,
): readonly SourceProblem[] {
  const last = footnotes.reduce((most, footnote) => Math.max(most, footnote.number), 0)
  const numbers = new Set(left.map((candidate) => candidate.number))
  let beyond = last
  while (numbers.has(beyond + 1)) beyond += 1
  return left.flatMap((candidate): SourceProblem[] => {
    const { number, paragraph, line, token: value, plain } = candidate
    if (missing.has(number) || number < 1 || number > beyond || (number <= last && !plain)) return []
    const field = `paragraph ${paragraph}`
    return [
      number > last
        ? {
            rule: 'source-footnote-missing',
            line,
            field,
            value,
            message: `a marker ${number} stands here, but the document has no footnote ${number}`,
            tip: 'restore the footnote from the document, or set the number off from the word if it is no marker',
          }
        : {
            rule: 'source-footnote-marker-stray',
            line,
            field,
            value,
            message: `digits like a marker of footnote ${number} stand here, but that footnote is on another page`,
            tip: 'compare with the document: a second marker, or a number that lost the space before it',
          },
    ]
  })
}

function unmatched(footnote: PrintedFootnote, all: readonly Candidate[], inOrder: number): SourceProblem {
  const { number } = footnote
  const at = { line: footnote.line, field: `footnote ${number}`, value: all.map(({ token }) => token).join(', ') }
  if (all.length === 0) {
    return {
      ...at,
      rule: 'source-footnote-marker-missing',
      value: `${number} ${footnote.text}`,
      message: `no word on the page of footnote ${number} carries its marker`,
      tip: `put ${number} right behind the word it belongs to, as the document has it`,
    }
  }
  if (inOrder === 0) {
    return {
      ...at,
      rule: 'source-footnote-marker-order',
      message: `the marker of footnote ${number} stands before that of an earlier footnote`,
      tip: 'compare with the document: markers count on through the text',
    }
  }
  return {
    ...at,
    rule: 'source-footnote-marker-ambiguous',
    message: `${inOrder} words on the page could carry the marker of footnote ${number}`,
    tip: 'compare with the document: one of them is a number that lost the space before it, or a second marker',
  }
}

const LETTER = /^\p{L}$/u
const SMALL_LETTER = /^\p{Ll}$/u
const QUOTE_OR_BRACKET = /^[)\]”’"'»“]$/u
const STOP = /^[.,;:!?…]$/u
const BEHIND = /^[\s.,;:!?…)\]”’"'»–—]$/u
const ABBREVIATION = /(?:^|[^\p{L}])(?:nos?|arts?|paras?|pp?|vol|ch|sec|fn)\.$/iu

function findCandidates({ number: paragraph, text }: NumberedText): readonly Candidate[] {
  const { characters, pages, lines } = text
  const candidates: Candidate[] = []
  let tokenStart = 0
  let inAddress = false
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? ''
    if (character === ' ' || character === '\u00a0') {
      tokenStart = at + 1
      inAddress = false
    } else if (character === '@' || (character === '/' && characters[at - 1] === '/')) {
      inAddress = true
    } else if (isDigit(character)) {
      const from = at
      while (isDigit(characters[at + 1])) at += 1
      const to = at + 1
      if (to - from > 3 || character === '0' || inAddress || !isGlued(characters, from, tokenStart)) continue
      if (!isFreeBehind(characters, to)) continue
      candidates.push({
        number: Number(characters.slice(from, to).join('')),
        paragraph,
        from,
        to,
        page: pages[from] ?? 0,
        line: lines[from] ?? 1,
        token: characters.slice(Math.max(tokenStart, to - 40), to).join(''),
        plain: isPlain(characters, from),
      })
    }
  }
  return candidates
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** Behind a letter, or behind closing punctuation that itself stands behind something: `cases9`, `2017)2`, not `2.5`, `No.5` or `'2`. */
function isGlued(characters: readonly string[], from: number, tokenStart: number): boolean {
  const before = characters[from - 1] ?? ''
  if (from - 1 < tokenStart) return false
  if (LETTER.test(before)) return true
  if (from - 2 < tokenStart) return false
  if (QUOTE_OR_BRACKET.test(before)) return true
  if (!STOP.test(before) || isDigit(characters[from - 2])) return false
  return !ABBREVIATION.test(characters.slice(Math.max(tokenStart, from - 8), from).join(''))
}

/** Before the end, white space or punctuation that isn't a decimal's. */
function isFreeBehind(characters: readonly string[], to: number): boolean {
  const behind = characters[to]
  if (behind === undefined) return true
  return BEHIND.test(behind) && !((behind === '.' || behind === ',') && isDigit(characters[to + 1]))
}

function isPlain(characters: readonly string[], from: number): boolean {
  const before = characters.slice(Math.max(0, from - 3), from)
  return !LETTER.test(before.at(-1) ?? '') || (before.length === 3 && before.every((one) => SMALL_LETTER.test(one)))
}
