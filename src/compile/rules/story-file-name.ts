import { defineRule, type Finding } from '../rule.ts'

/** A story is found by its id. */
export const storyFileName = defineRule(
  'story-file-name',
  'The id of a story is the name of its file.',
  function* (context): Iterable<Finding> {
    for (const { value, at, file } of context.stories) {
      const name = file.replace(/^.*\//, '').replace(/\.md$/, '')
      if (name === value.id) continue
      const tip = `name the file ${value.id}.md, or write id: ${name}`
      yield { at: at(['id']), value: value.id, message: `the file is called ${name}.md`, tip }
    }
  },
)
