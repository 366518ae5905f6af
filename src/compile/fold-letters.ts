/** Letters of other scripts that look like Latin ones. Two strings in the same order. */
const LOOKALIKES = 'АВЕКМНОРСТУХІЈЅавекмнорстухіјѕһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορν'
const LATIN = 'ABEKMHOPCTYXIJSabekmhopctyxijshABEZHIKMNOPTYXaopv'
const LATIN_OF = new Map([...LOOKALIKES].map((letter, index) => [letter, [...LATIN][index] ?? letter]))

/**
 * A text for comparing names: lower case, without accents, look-alike letters made Latin. One UTF-16 unit for each code
 * point of the text, so that an index into the result is an index in code points.
 */
export function foldLetters(text: string): string {
  return Array.from(text, foldLetter).join('')
}

function foldLetter(letter: string): string {
  const [base = letter] = letter.normalize('NFD')
  const folded = (LATIN_OF.get(base) ?? base).toLowerCase()
  return folded.length === 1 ? folded : letter.length === 1 ? letter : '\uFFFD'
}

/** Words that mix Latin with look-alikes of another script, such as `Оlesya` with a Cyrillic О. */
export function mixedScriptWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
}
