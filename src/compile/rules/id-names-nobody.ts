import { defineRule, type Finding } from '../rule.ts'
import { foldLetters } from '../fold-letters.ts'
import { surnames } from '../person-names.ts'

/** Ids go into addresses, which are logged and shared: they must not say who somebody is. */
export const idNamesNobody = defineRule(
  'id-names-nobody',
  'No id holds the surname of a person.',
  function* (context): Iterable<Finding> {
    const names = new Set(context.people.flatMap(({ value }) => surnames(value).map(foldLetters)))
    const { records, withdrawn, places, evidence, sources, stories } = context
    for (const { value, at } of [...records, ...withdrawn, ...places, ...evidence, ...sources, ...stories]) {
      const word = value.id.split('-').find((token) => isName(token, names))
      if (word === undefined) continue
      yield {
        at: at(['id']),
        value: value.id,
        message: `“${word}” is the surname of a person, and ids go into addresses`,
        tip: 'say what happened instead, e.g. 8-five-year-sentence',
      }
    }
  },
)

/** The name itself, or a long one with an ending: `bokayevs`. */
function isName(token: string, names: ReadonlySet<string>): boolean {
  if (names.has(token)) return true
  return [...names].some((name) => name.length >= 6 && token.startsWith(name) && token.length <= name.length + 2)
}
