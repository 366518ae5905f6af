/**
 * Text made comparable, for search and for finding twins: lower case, no diacritics, no apostrophes, ё as е, and look-alike
 * letters of another script mended inside a word ("Оlesya" with a Cyrillic О becomes "olesya"). Words of one script
 * keep all their letters: й stays й, and the Kazakh ә ғ қ ң ө ұ ү һ і stay themselves.
 */
export function foldText(text: string): string {
  return withoutDiacritics(text.toLowerCase())
    .replace(APOSTROPHE_IN_WORD, '')
    .replace(WORD, (word) => mendHomoglyphs(word))
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORD) ?? []
}

const WORD = /[\p{L}\p{N}]+/gu
const APOSTROPHE_IN_WORD = /(?<=\p{L})['’‘ʼʹ`´](?=\p{L})/gu
const BREVE = '\u0306'
/** Letters that Unicode does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, (mark, offset: number, whole: string) =>
      // й and ў are letters of their own, written with a breve
      mark === BREVE && /[иу]/.test(whole.charAt(offset - 1)) ? mark : '',
    )
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łıøđßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
}

/** Look-alikes, letter under letter; lower case, of the capitals too (Н looks like H). */
const CYRILLIC_TO_LATIN = respelling('авсенһіјкморѕтхуү', 'abcehhijkmopstxyy')
const LATIN_TO_CYRILLIC = respelling('abcehikmoptxy', 'авсенікмортху')

function respelling(from: string, to: string): ReadonlyMap<string, string> {
  const targets = Array.from(to)
  return new Map(Array.from(from, (letter, index) => [letter, targets[index] ?? letter]))
}

/** A word that mixes Latin and Cyrillic is written in the script that can spell all of it; where both can, in that of more letters. */
function mendHomoglyphs(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu) ?? []
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? []
  if (latin.length === 0 || cyrillic.length === 0) return word
  const canBeLatin = cyrillic.every((letter) => CYRILLIC_TO_LATIN.has(letter))
  const canBeCyrillic = latin.every((letter) => LATIN_TO_CYRILLIC.has(letter))
  if (canBeLatin && (!canBeCyrillic || latin.length >= cyrillic.length)) return respell(word, CYRILLIC_TO_LATIN)
  return canBeCyrillic ? respell(word, LATIN_TO_CYRILLIC) : word
}

function respell(word: string, table: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => table.get(letter) ?? letter).join('')
}
