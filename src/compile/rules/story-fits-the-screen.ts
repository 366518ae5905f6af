import type { Fault, ScreenFault } from '../../story/fault.ts'
import { stepScreenFaults, storyScreenFaults } from '../../story/screen-faults.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A caption is read in the time it takes to look up. */
export const storyFitsTheScreen = defineRule(
  'story-fits-the-screen',
  'A story has a summary and steps; each step has a caption of at most 45 words, and no title is over 60 characters.',
  function* (context): Iterable<Finding> {
    for (const { value: story, at } of context.stories) {
      for (const found of storyScreenFaults(story)) yield { at: at(found.path), ...worded(found) }
      for (const [index, step] of story.steps.entries()) {
        for (const found of stepScreenFaults(step)) yield { at: at(['steps', index, ...found.path]), ...worded(found) }
      }
    }
  },
)

function worded({ code, value, count, most }: Fault<ScreenFault>): Omit<Finding, 'at'> {
  switch (code) {
    case 'noSummary':
      return {
        message: 'the story has no summary',
        tip: 'write a sentence or two below the title: it stands in the list of stories',
      }
    case 'noSteps':
      return { message: 'the story has no step', tip: 'write “## [Title](?…)” and a caption' }
    case 'titleTooLong':
      return {
        value,
        message: `the title has ${count} characters; ${most} fit`,
        tip: 'shorten it: the caption has room for more',
      }
    case 'noCaption':
      return { message: 'the step has no caption', tip: 'write what the room should see in this view' }
    case 'captionTooLong': {
      const tip = 'say the rest in the notes (lines that begin with “>”), or make it two steps'
      return { value, message: `the caption has ${count} words; ${most} fit`, tip }
    }
  }
}
