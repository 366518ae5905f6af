import type { Story, StoryStep } from '../model/story.ts'
import { fault, type Fault, type ScreenFault } from './fault.ts'
import { plainText } from './story-text.ts'

/** What a projector's screen holds in letters that the last row can read. */
const MOST_WORDS = 45
export const LONGEST_TITLE = 60

/** What a step lacks, or has too much of, to be read in the time it takes to look up. */
export function* stepScreenFaults({
  title,
  caption,
}: Pick<StoryStep, 'title' | 'caption'>): Generator<Fault<ScreenFault>, void> {
  yield* titleFaults(title)
  const text = plainText(caption)
  const words = text.split(/\s+/).filter((word) => word !== '').length
  if (words === 0) yield fault('noCaption', ['caption'])
  if (words > MOST_WORDS) yield fault('captionTooLong', ['caption'], text, { count: words, most: MOST_WORDS })
}

/** The same of the story itself. */
export function* storyScreenFaults({
  title,
  summary,
  steps,
}: Pick<Story, 'title' | 'summary'> & { readonly steps: readonly unknown[] }): Generator<Fault<ScreenFault>, void> {
  if (summary === '') yield fault('noSummary', ['title'])
  if (steps.length === 0) yield fault('noSteps', ['title'])
  yield* titleFaults(title)
}

function* titleFaults(title: string): Generator<Fault<ScreenFault>, void> {
  const { length } = [...title]
  if (length > LONGEST_TITLE) {
    yield fault('titleTooLong', ['title'], title, { count: length, most: LONGEST_TITLE })
  }
}
