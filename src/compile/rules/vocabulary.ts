import { defineRule, type Finding } from '../rule.ts'

/** The vocabulary fits together: colour and shape of every mark come from it. */
export const vocabulary = defineRule(
  'vocabulary',
  'Ids of the vocabulary are unique, every type belongs to a group, and every group has a shape of its own.',
  function* (context): Iterable<Finding> {
    if (!context.vocabulary) return
    const { value, at } = context.vocabulary
    const lists: [string, string, readonly string[]][] = [
      ['groups', 'id', value.groups.map(({ id }) => id)],
      ['types', 'id', value.types.map(({ id }) => id)],
      ['rights', 'id', value.rights.map(({ id }) => id)],
      ['affected_groups', 'id', value.affected_groups.map(({ id }) => id)],
      ['laws', 'code', value.laws.map(({ code }) => code)],
      ['groups', 'shape', value.groups.map(({ shape }) => shape)],
    ]
    for (const [list, key, values] of lists) {
      for (const [index, item] of values.entries()) {
        if (values.indexOf(item) === index) continue
        const tip =
          key === 'shape'
            ? 'give each group its own shape: colour alone does not tell them apart'
            : 'keep one of the two'
        yield { at: at([list, index, key]), value: item, message: `“${item}” is given twice in ${list}`, tip }
      }
    }
    const groups = value.groups.map(({ id }) => id)
    for (const [index, { group }] of value.types.entries()) {
      if (groups.includes(group)) continue
      yield {
        at: at(['types', index, 'group']),
        value: group,
        message: 'there is no such group',
        tip: `one of: ${groups.join(', ')}`,
      }
    }
  },
)
