import type { Person } from '../../model/catalogue.ts'
import { foldLetters } from '../fold-letters.ts'
import { spellings } from '../person-names.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A wrong person id is a wrong accusation: the words for a person must not be another's name. */
export const nameOfThatPerson = defineRule(
  'name-of-that-person',
  'name_verbatim holds no other person’s name instead of the one meant.',
  function* (context): Iterable<Finding> {
    const people = context.people.map(({ value }) => value)
    for (const { value, at } of context.records) {
      for (const [index, { person: id, name_verbatim: words }] of value.persons.entries()) {
        const person = people.find((each) => each.id === id)
        if (words === undefined || !person || shares(person, words, 1)) continue
        const other =
          people.find((each) => each !== person && shares(each, words, 2)) ??
          people.find((each) => shares(each, words, 1))
        if (!other) continue
        yield {
          at: at(['persons', index, 'person']),
          value: id,
          message: `${id} is ${person.name}, but “${words}” names ${other.name}`,
          tip: `write person: ${other.id}, or mend name_verbatim`,
        }
      }
    }
  },
)

/** Do the words hold at least `least` words of one spelling of the person? */
function shares(person: Person, words: string, least: number): boolean {
  const said = new Set(tokens(words))
  return spellings(person).some((spelling) => tokens(spelling).filter((token) => said.has(token)).length >= least)
}

const tokens = (text: string): string[] => foldLetters(text).match(/\p{L}+/gu) ?? []
