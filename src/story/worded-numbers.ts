const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
])
const LARGE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** Thousands by comma or space, decimals by comma or point: `1,413` `170 000` `2,5` `99.8`. */
const NUMERAL = String.raw`\d{1,3}(?:[,  ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?`
const SMALL_WORD = `(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${[...TEENS, ...UNITS].join('|')}`
const LARGE_WORD = [...LARGE.keys()].join('|')
const NUMBER = new RegExp(
  String.raw`(${NUMERAL})(\s+and a half\b)?|\b(${SMALL_WORD})\b(\s+and a half\b)?(?:[\s-]+(${LARGE_WORD})\b)?|\b(${LARGE_WORD})\b`,
  'gi',
)

/** A number as a text has it. */
export interface WrittenNumber {
  readonly value: number
  readonly written: string
  readonly index: number
}

/** Numbers in a text, in their order: numerals, and words up to millions (`twenty-two`, `four and a half`, `two dozen`). */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => ({ value: valueOf(match), written: match[0], index: match.index }))
}

/** Their values. A comma before exactly three digits parts thousands. */
export function wordedNumbers(text: string): readonly number[] {
  return numbersIn(text).map(({ value }) => value)
}

function valueOf([, numeral, half, word, wordHalf, large, alone]: RegExpMatchArray): number {
  if (numeral !== undefined) return readNumeral(numeral) + (half === undefined ? 0 : 0.5)
  if (alone !== undefined) return LARGE.get(alone.toLowerCase()) ?? Number.NaN
  const parts = (word ?? '').toLowerCase().split(/[- ]/)
  const small = parts.reduce((sum, part) => sum + (SMALL.get(part) ?? Number.NaN), 0)
  return (small + (wordHalf === undefined ? 0 : 0.5)) * (LARGE.get((large ?? '').toLowerCase()) ?? 1)
}

/** `2,5` → 2.5, `1,413` → 1413, `170 000` → 170000. */
export function readNumeral(numeral: string): number {
  const grouped = /^\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?$/.test(numeral)
  return Number(grouped ? numeral.replace(/[,  ]/g, '') : numeral.replace(',', '.'))
}
