import { isBehind, paragraphFaults } from '../../story/paragraph-faults.ts'
import { defineRule, type Finding } from '../rule.ts'

/** `¶8` under a caption leads to the words its events are from. */
export const storyParagraphs = defineRule(
  'story-paragraphs',
  'Every ¶ of a caption or of notes exists; a caption’s is quoted by one of its events or by a recommendation on them.',
  function* ({ sources, stories, records }): Iterable<Finding> {
    const numbers = new Set(sources.flatMap(({ document }) => document?.paragraphs.map(({ number }) => number) ?? []))
    for (const { value, at } of stories) {
      for (const [index, step] of value.steps.entries()) {
        const events = new Set(step.events)
        const resting = records.map((record) => record.value).filter((record) => isBehind(record, events))
        for (const { code, path, value: paragraph, least, most } of paragraphFaults(step, resting, numbers)) {
          const missing = code === 'noParagraph'
          yield {
            at: at(['steps', index, ...path]),
            value: paragraph,
            message: missing
              ? `there is no ${paragraph}`
              : `no event of the step is from ${paragraph}, nor does a recommendation of it address one`,
            tip: missing
              ? `paragraphs go from ¶${least} to ¶${most}`
              : 'name the event it tells under “Events:”, or take the paragraph out',
          }
        }
      }
    }
  },
)
