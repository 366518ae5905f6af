import type { Authored } from '../authored.ts'
import { defineRule, type Finding } from '../rule.ts'

type Named = Authored<{ readonly id: string }>

/** An id means one thing for ever: links and citations rest on it. */
export const idUnique = defineRule(
  'id-unique',
  'No two records, people, places, publications or sources share an id, and a withdrawn id is never given again.',
  function* (context): Iterable<Finding> {
    const lists: [string, readonly Named[]][] = [
      ['record', [...context.withdrawn, ...context.records]],
      ['person', context.people],
      ['place', context.places],
      ['publication', context.evidence],
      ['source', context.sources],
    ]
    for (const [kind, list] of lists) {
      const first = new Map<string, Named>()
      for (const item of list) {
        const { id } = item.value
        const other = first.get(id)
        if (!other) {
          first.set(id, item)
          continue
        }
        const { file, line } = other.at(['id'])
        const withdrawn = context.withdrawn.some((tombstone) => tombstone === other)
        const message = withdrawn ? 'this id was withdrawn and is never given again' : `another ${kind} has this id`
        yield { at: item.at(['id']), value: id, message, tip: `see ${file}:${line}; choose another id here` }
      }
    }
  },
)
