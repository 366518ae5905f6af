/**
 * A folded Russian or Kazakh word in the Latin letters of the English press, so that "Бокаев" finds the name that a source writes
 * "Bokayev": a letter or so apart, which the search forgives. Null for a word without Cyrillic.
 */
export function romanise(word: string): string | null {
  if (!/\p{Script=Cyrillic}/u.test(word)) return null
  return Array.from(word, (letter) => LATIN.get(letter) ?? letter).join('')
}

/** BGN/PCGN for Russian and Kazakh without diacritics, as names are spelt in passports and newspapers. */
const LATIN = new Map(
  [
    'а a|б b|в v|г g|д d|е e|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya',
    'ә a|ғ g|қ k|ң n|ө o|ұ u|ү u|һ h|і i',
  ]
    .join('|')
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)
