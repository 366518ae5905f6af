import type { Person } from '../model/catalogue.ts'

/** Name and variants as authored. */
export function spellings(person: Person): readonly string[] {
  return [person.name, ...person.variants]
}

/** The last word of each spelling. */
export function surnames(person: Person): readonly string[] {
  return [...new Set(spellings(person).map((name) => name.trim().split(/\s+/).at(-1) ?? name))]
}
