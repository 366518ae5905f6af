import type { Vocabulary } from '../../model/catalogue.ts'

export interface TypeChoice {
  /** Ids of the groups all of whose types are chosen, in the order of the vocabulary. */
  readonly groups: readonly { readonly id: string; readonly types: readonly string[] }[]
  /** The other chosen types, in the order of the vocabulary; unknown ids last. */
  readonly types: readonly string[]
}

/** Said shortest: a group whose every type is chosen is one thing, not twelve. */
export function summariseTypes(vocabulary: Vocabulary, chosen: readonly string[]): TypeChoice {
  const wanted = new Set(chosen)
  const groups = vocabulary.groups
    .map(({ id }) => ({ id, types: vocabulary.types.filter(({ group }) => group === id).map((type) => type.id) }))
    .filter(({ types }) => types.length > 0 && types.every((type) => wanted.has(type)))
  for (const { types } of groups) for (const type of types) wanted.delete(type)
  const known = vocabulary.types.map(({ id }) => id).filter((id) => wanted.has(id))
  for (const id of known) wanted.delete(id)
  return { groups, types: [...known, ...wanted] }
}
