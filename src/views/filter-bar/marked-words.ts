import { foldText } from '../../model/fold-text.ts'

/** A stretch of a text, found or not. */
export interface MarkedPart {
  /** Where it begins. */
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

const WORD = /([\p{L}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{N}]+)*)/gu

const POSSESSIVE = /['’]s$/u

/** A text cut at its words, those that a search met marked. The parts joined are the text. */
export function markWords(text: string, words: ReadonlySet<string>): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let start = 0
  for (const [index, part] of text.split(WORD).entries()) {
    const marked = index % 2 === 1 && isMet(part, words)
    const last = parts.at(-1)
    if (last?.marked === marked) parts[parts.length - 1] = { ...last, text: last.text + part }
    else if (part !== '') parts.push({ start, text: part, marked })
    start += part.length
  }
  return parts
}

/** Also what is somebody's: "Bokayev’s" is met by Bokayev. */
function isMet(word: string, words: ReadonlySet<string>): boolean {
  return words.has(foldText(word)) || words.has(foldText(word.replace(POSSESSIVE, '')))
}

/** About `length` letters of a text from shortly before the first found word on, an ellipsis where it is cut. */
export function snippetOf(text: string, words: ReadonlySet<string>, length: number): string {
  const first = markWords(text, words).find(({ marked }) => marked)?.start ?? 0
  const before = Math.max(0, first - Math.round(length / 4))
  const start = before === 0 ? 0 : text.indexOf(' ', before) + 1
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
