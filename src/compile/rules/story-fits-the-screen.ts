import { plainText } from '../../story/story-text.ts'
import { defineRule, type Finding } from '../rule.ts'

/** What a projector's screen holds in letters that the last row can read. */
const MOST_WORDS = 45
const LONGEST_TITLE = 60

/** A caption is read in the time it takes to look up. */
export const storyFitsTheScreen = defineRule(
  'story-fits-the-screen',
  'A story has a summary and steps; each step has a caption of at most 45 words, and no title is over 60 characters.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.stories) {
      if (value.summary === '') {
        const tip = 'write a sentence or two below the title: it stands in the list of stories'
        yield { at: at(['title']), message: 'the story has no summary', tip }
      }
      if (value.steps.length === 0) {
        yield { at: at(['title']), message: 'the story has no step', tip: 'write “## [Title](?…)” and a caption' }
      }
      if (isLong(value.title)) yield { at: at(['title']), ...tooLong(value.title) }
      for (const [index, { title, caption }] of value.steps.entries()) {
        if (isLong(title)) yield { at: at(['steps', index, 'title']), ...tooLong(title) }
        const text = plainText(caption)
        const words = text.split(/\s+/).filter((word) => word !== '').length
        const here = at(['steps', index, 'caption'])
        if (words === 0) {
          yield { at: here, message: 'the step has no caption', tip: 'write what the room should see in this view' }
        }
        if (words > MOST_WORDS) {
          const tip = 'say the rest in the notes (lines that begin with “>”), or make it two steps'
          yield { at: here, value: text, message: `the caption has ${words} words; ${MOST_WORDS} fit`, tip }
        }
      }
    }
  },
)

const isLong = (title: string): boolean => [...title].length > LONGEST_TITLE

const tooLong = (title: string): Pick<Finding, 'value' | 'message' | 'tip'> => ({
  value: title,
  message: `the title has ${[...title].length} characters; ${LONGEST_TITLE} fit`,
  tip: 'shorten it: the caption has room for more',
})
