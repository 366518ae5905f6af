import { linkedParagraphs } from '../../story/story-text.ts'
import type { Context } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'

/** `¶8` under a caption leads to the words its events are from. */
export const storyParagraphs = defineRule(
  'story-paragraphs',
  'Every ¶ of a caption or of notes exists; a caption’s is quoted by one of its events or by a recommendation on them.',
  function* (context): Iterable<Finding> {
    const numbers = new Set(
      context.sources.flatMap(({ document }) => document?.paragraphs.map(({ number }) => number) ?? []),
    )
    for (const { value, at } of context.stories) {
      for (const [index, { caption, notes, events }] of value.steps.entries()) {
        const missing = (paragraph: number): Pick<Finding, 'value' | 'message' | 'tip'> => ({
          value: `¶${paragraph}`,
          message: `there is no ¶${paragraph}`,
          tip: `paragraphs go from ¶${Math.min(...numbers)} to ¶${Math.max(...numbers)}`,
        })
        for (const paragraph of linkedParagraphs(notes).filter((number) => !numbers.has(number))) {
          yield { at: at(['steps', index, 'notes']), ...missing(paragraph) }
        }
        const quoted = paragraphsOf(context, new Set(events))
        for (const paragraph of linkedParagraphs(caption).filter((number) => !quoted.has(number))) {
          const here = at(['steps', index, 'caption'])
          if (!numbers.has(paragraph)) yield { at: here, ...missing(paragraph) }
          else {
            const message = `no event of the step is from ¶${paragraph}, nor does a recommendation of it address one`
            const tip = 'name the event it tells under “Events:”, or take the paragraph out'
            yield { at: here, value: `¶${paragraph}`, message, tip }
          }
        }
      }
    }
  },
)

function paragraphsOf({ records }: Context, events: ReadonlySet<string>): ReadonlySet<number> {
  const resting = records.filter(
    ({ value: { id, links } }) =>
      events.has(id) || links.some(({ type, event }) => type === 'addresses' && events.has(event)),
  )
  return new Set(resting.flatMap(({ value }) => value.source.map(({ paragraph }) => paragraph)))
}
