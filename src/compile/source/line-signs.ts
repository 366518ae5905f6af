/**
 * What a single line shows by itself. Each sign is only a hint: the stages that know the context decide.
 * All patterns are anchored and linear.
 */

/** The footnote rule of a page comes out of a PDF as a line of many spaces; an empty line has none or one. */
const SEPARATOR_WIDTH = 20

export function isBlank(text: string): boolean {
  return text.trim() === ''
}

export function isFootnoteSeparator(text: string): boolean {
  return text.length >= SEPARATOR_WIDTH && isBlank(text)
}

/** A new page starts with a space (or form feed) where a footnote block stands right before it. */
export function isIndented(text: string): boolean {
  return /^\s/.test(text)
}

/** `12. Text` or `12.` alone; `from` is where the text starts in the line. */
export function paragraphStart(text: string): { number: number; from: number } | null {
  const match = /^\s*(\d{1,4})\.(?:\s+|$)/.exec(text)
  return match === null ? null : { number: Number(match[1]), from: match[0].length }
}

/** `IV. TITLE`, and whether the title is in capitals throughout. */
export function sectionStart(text: string): { numeral: string; title: string; capitals: boolean } | null {
  const match = /^\s*([IVXLC]{1,7})\.\s+(\S.*)$/.exec(text)
  const [, numeral, title] = match ?? []
  if (numeral === undefined || title === undefined) return null
  return { numeral, title: title.trim(), capitals: isCapitals(title) }
}

/** At least three capital letters and no small one. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3
}

/** `7 https://…` or `7 See …`; a footnote's own line is not indented. */
export function footnoteStart(text: string): { number: number; from: number; url: boolean } | null {
  const match = /^(\d{1,3})\s+(?=\S)/.exec(text)
  if (match === null) return null
  return { number: Number(match[1]), from: match[0].length, url: startsWithUrl(text.slice(match[0].length)) }
}

export function startsWithUrl(text: string): boolean {
  return /^\s*https?:\/\/\S/.test(text)
}

/** The line is one URL and nothing else, not indented. */
export function isUrlLine(text: string): boolean {
  return /^https?:\/\/\S+\s*$/.test(text)
}

/** Ends like a sentence, a list item or a lead-in: closing quotes, brackets and a footnote digit may follow the stop. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["'”’“»)\]]*\d{0,3}["'”’»)\]]*$/u.test(text.trimEnd().slice(-12))
}

/** Starts with a small letter or a figure, opening quotes and brackets aside: no heading does. */
export function startsInMidSentence(text: string): boolean {
  return /^\s*["'“‘«([]{0,3}[\p{Ll}\d]/u.test(text)
}

export function startsWithCapital(text: string): boolean {
  return /^\s*["'“‘«([]{0,3}\p{Lu}/u.test(text)
}

/** A word broken behind its own hyphen: `tuition-` at the very end of the line, with no space behind it. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}]-$/u.test(text.slice(-3))
}

const HIGHEST_NUMERAL = 399
const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** 1 → `I`; beyond the numerals that are read, the number in figures. */
export function toRoman(number: number): string {
  if (number > HIGHEST_NUMERAL) return String(number)
  let rest = number
  let numeral = ''
  for (const [letters, value] of ROMAN) {
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}

/** `IV` → 4; null for letters that are no numeral, e.g. `IIX`. */
export function fromRoman(numeral: string): number | null {
  let rest = numeral
  let number = 0
  for (const [letters, value] of ROMAN) {
    while (rest.startsWith(letters)) {
      number += value
      rest = rest.slice(letters.length)
    }
  }
  return rest === '' && toRoman(number) === numeral ? number : null
}
