const WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['dozen', 12],
  ['fifteen', 15],
  ['twenty', 20],
])

/** Thousands by comma or space, decimals by comma or point: `1,413` `170 000` `2,5` `99.8`. */
const NUMERAL = /\d{1,3}(?:[,  ]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:[.,]\d+)?/g

/** Numbers in a text, numerals and small number words. A comma before exactly three digits parts thousands. */
export function wordedNumbers(text: string): readonly number[] {
  const numerals = (text.match(NUMERAL) ?? []).map(readNumeral)
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => WORDS.get(word) ?? [])
  return [...numerals, ...words]
}

/** `2,5` → 2.5, `1,413` → 1413, `170 000` → 170000. */
export function readNumeral(numeral: string): number {
  const grouped = /^\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?$/.test(numeral)
  return Number(grouped ? numeral.replace(/[,  ]/g, '') : numeral.replace(',', '.'))
}
