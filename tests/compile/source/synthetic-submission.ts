import * as fc from 'fast-check'

/** A submission whose structure is known, to be printed at any width and read back. */
export interface Synthetic {
  readonly items: readonly SyntheticItem[]
}

export type SyntheticItem =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'subheading'; readonly title: string }
  | {
      readonly kind: 'paragraph'
      /** The last word of each sentence may carry a footnote's marker. */
      readonly sentences: readonly { readonly words: readonly string[]; readonly marked: boolean }[]
      /** Where a page ends inside the paragraph, as a share of its lines; null for nowhere. */
      readonly pageEnd: number | null
    }

export interface SyntheticParagraph {
  readonly text: string
  readonly footnotes: readonly { readonly number: number; readonly offset: number }[]
}

const WORDS = [
  'the',
  'court',
  'authorities',
  'of',
  'detained',
  'rally',
  'in',
  'Zhanaozen',
  'DCK',
  '‘libel’',
  'Święcicki',
  '😀',
  '40',
  '1,460',
  '2,5',
  '99.8%',
  '16/2017)',
  'tuition-free',
  'higher-level',
  '130-330',
  '-',
  '–',
  '2018',
  'Оlesya',
]
const LAST_WORDS = ['cases', 'DCK', 'violations', '16/2017)', 'prepared', 'tuition-free', 'Kazakhstan']
const word = fc.constantFrom(...WORDS)

const sentence = fc.record({
  words: fc
    .tuple(
      fc.constantFrom('The', 'In', 'Kazakhstan', '“Another'),
      fc.array(word, { maxLength: 14 }),
      fc.constantFrom(...LAST_WORDS),
    )
    .map(([first, middle, last]) => [first, ...middle, 'and', last]),
  marked: fc.boolean(),
})

const paragraph = fc.record({
  kind: fc.constant('paragraph' as const),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  pageEnd: fc.option(fc.double({ min: 0, max: 0.99, noNaN: true })),
})

const section = fc
  .tuple(
    fc.constantFrom('FREEDOM OF THE PRESS', 'HUMAN RIGHTS DEFENDERS', 'TORTURE AND OTHER CRUEL, INHUMAN TREATMENT'),
    fc.array(
      fc.tuple(fc.option(fc.constantFrom('Freedom of the press', 'Torture and other CID treatment')), paragraph),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([title, parts]): SyntheticItem[] => [
    { kind: 'section', title },
    ...parts.flatMap(([subheading, item]): SyntheticItem[] =>
      subheading === null ? [item] : [{ kind: 'subheading', title: subheading }, item],
    ),
  ])

export const synthetic: fc.Arbitrary<Synthetic> = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.array(section, { maxLength: 4 }))
  .map(([intro, sections]) => ({ items: [...intro, ...sections.flat()] }))

/** What the reader must find. */
export function expectedParagraphs({ items }: Synthetic): readonly SyntheticParagraph[] {
  let footnote = 0
  return items.flatMap((item): SyntheticParagraph[] => {
    if (item.kind !== 'paragraph') return []
    let text = ''
    const footnotes: { number: number; offset: number }[] = []
    for (const { words, marked } of item.sentences) {
      text += (text === '' ? '' : ' ') + words.join(' ')
      if (marked) footnotes.push({ number: (footnote += 1), offset: Array.from(text).length })
      text += '.'
    }
    return [{ text, footnotes }]
  })
}

const ROMAN = ['I', 'II', 'III', 'IV']
const SEPARATOR = ' '.repeat(49)
const FINISHED = /[.:;]\d*$/

export const footnoteUrl = (number: number) => `https://example.org/note/${number}`

/** Prints as the real submission is printed: trailing spaces, page breaks, footnote blocks, repeated URLs. */
export function print({ items }: Synthetic, width: number, lineBreak = '\n'): string {
  const lines: string[] = []
  let footnote = 0
  let pending: number[] = []
  let paragraphs = 0
  let sections = 0
  const endPage = () => {
    const urls = pending.map(footnoteUrl)
    lines.push('', SEPARATOR, ...pending.map((number) => `${number} ${footnoteUrl(number)}  `))
    if (pending.length % 2 === 0) lines.push('', ...urls, '', ' ', '')
    pending = []
  }
  for (const item of items) {
    if (item.kind === 'section') lines.push(' ', '', `${ROMAN[sections++] ?? ''}. ${item.title} `, '')
    else if (item.kind === 'subheading') lines.push(' ', '', `${item.title}: `, '')
    else {
      const marks: number[] = []
      const words = item.sentences.flatMap(({ words: all, marked }) => {
        if (marked) marks.push((footnote += 1))
        return [...all.slice(0, -1), `${all.at(-1) ?? ''}${marked ? footnote : ''}.`]
      })
      const wrapped = wrap([`${(paragraphs += 1)}.`, ...words], width)
      const cut = cutBefore(wrapped, item.pageEnd)
      wrapped.forEach((line, index) => {
        if (index === cut) {
          // Markers count on, so those seen so far are the first ones of the list.
          const seen = marks.filter((number) => wrapped.slice(0, cut).some((one) => hasMarker(one, number)))
          pending.push(...seen)
          marks.splice(0, seen.length)
          if (pending.length > 0) endPage()
          else lines.push('', ' ', '')
        }
        lines.push(index === cut ? ` ${line}` : line)
      })
      pending.push(...marks)
      if (pending.length > 3) endPage()
      lines.push('')
    }
  }
  if (pending.length > 0) endPage()
  return lines.join(lineBreak)
}

function hasMarker(line: string, number: number): boolean {
  return new RegExp(`[\\p{L})]${number}\\.`, 'u').test(line)
}

/** A page may end behind any line but one that finishes a sentence: there even a person could not tell how it goes on. */
function cutBefore(lines: readonly string[], share: number | null): number {
  if (share === null || lines.length < 2) return -1
  const cut = 1 + Math.floor(share * (lines.length - 1))
  return FINISHED.test(lines[cut - 1]?.trimEnd() ?? '.') ? -1 : cut
}

/** Greedy; breaks behind spaces, which stay at the line's end, and behind hyphens inside words. */
export function wrap(words: readonly string[], width: number): readonly string[] {
  const pieces = words.flatMap((one) => `${one} `.split(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/u))
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const number = last !== undefined && lines.length === 1 && /^\d+\. $/.test(last)
    if (last !== undefined && (number || last.length + piece.trimEnd().length <= width))
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}
