import { foldLetters } from '../fold-letters.ts'
import { spellings } from '../person-names.ts'
import { defineRule, type Finding } from '../rule.ts'

/** One spelling means one person. Two people may share a surname as long as neither is written by it alone. */
export const personsSameName = defineRule(
  'persons-same-name',
  'No two people share a name or a variant, and nobody has the same variant twice.',
  function* (context): Iterable<Finding> {
    const owners = new Map<string, string>()
    for (const { value, at } of context.people) {
      const own = new Set<string>()
      for (const [index, spelling] of spellings(value).entries()) {
        const path = index === 0 ? ['name'] : ['variants', index - 1]
        const owner = owners.get(foldLetters(spelling))
        if (own.has(spelling)) {
          yield {
            at: at(path),
            value: spelling,
            message: 'this spelling is given twice',
            tip: 'take one of the two out',
          }
        } else if (owner !== undefined && owner !== value.id) {
          const message = `${owner} is written like this too`
          yield {
            at: at(path),
            value: spelling,
            message,
            tip: 'if they are one person, keep one entry; if two, take out what both share',
          }
        }
        own.add(spelling)
        owners.set(foldLetters(spelling), value.id)
      }
    }
  },
)
