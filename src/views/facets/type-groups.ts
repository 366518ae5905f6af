import type { Vocabulary } from '../../model/catalogue.ts'
import type { Chosen } from './OptionRow.tsx'
import type { FacetOption } from './options.ts'

export interface TypeGroup {
  readonly group: Vocabulary['groups'][number]
  readonly types: readonly FacetOption[]
  /** Events of all its types together: an event has one type. */
  readonly count: number
  readonly chosen: Chosen
}

/** Types under their groups, in the order of the vocabulary. A group without types is left out. */
export function groupTypes(vocabulary: Vocabulary, options: readonly FacetOption[]): readonly TypeGroup[] {
  const groupOf = new Map(vocabulary.types.map(({ id, group }) => [id, group]))
  return vocabulary.groups
    .map((group): TypeGroup => {
      const types = options.filter(({ id }) => groupOf.get(id) === group.id)
      const chosen = types.filter((type) => type.chosen).length
      return {
        group,
        types,
        count: types.reduce((sum, { count }) => sum + count, 0),
        chosen: chosen === 0 ? 'none' : chosen === types.length ? 'all' : 'some',
      }
    })
    .filter(({ types }) => types.length > 0)
}

/** Chosen types after a click on a group: all of them, or none of them where all were chosen. Others stay. */
export function toggleGroup(chosen: readonly string[], { types, chosen: state }: TypeGroup): readonly string[] {
  const others = chosen.filter((id) => !types.some((type) => type.id === id))
  return state === 'all' ? others : [...others, ...types.map(({ id }) => id)]
}
