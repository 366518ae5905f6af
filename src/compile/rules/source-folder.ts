import { defineRule, type Finding } from '../rule.ts'

/** Files lie where their source's id says, so that a reader finds them. */
export const sourceFolder = defineRule(
  'source-folder',
  'A source lies in data/sources/<its id>/, its records in data/events/<its id>/.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.sources) {
      const { file } = at(['id'])
      if (file === `data/sources/${value.id}/source.yaml`) continue
      yield {
        at: at(['id']),
        value: value.id,
        message: `the id is not the name of its folder (${file})`,
        tip: 'rename one of the two',
      }
    }
    for (const { value, at, file } of context.eventFiles) {
      if (file.startsWith(`data/events/${value.source}/`)) continue
      const tip = `move the file to data/events/${value.source}/, or mend source`
      yield { at: at(['source']), value: value.source, message: `the file lies in another source's folder`, tip }
    }
  },
)
