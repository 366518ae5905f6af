import type { Story, StoryStep } from '../model/story.ts'
import { formatView, parseView } from './url-codec.ts'
import type { ViewState } from './view-state.ts'

/**
 * The view of a step, whatever was shown before, but for what is the reader's or the room's: data, language, colours and the
 * like stay. Null where the story has no such step.
 */
export function viewAtStep(now: ViewState, story: Story, number: number): ViewState | null {
  const step = stepOf(story, number)
  if (!step) return null
  const { data, embed, language, theme, present, autoplay, presenter, session, started, letterKeys } = now
  return {
    ...parseView(`?${step.view}`, null).view,
    data,
    embed,
    language,
    theme,
    present,
    autoplay,
    presenter,
    session,
    started,
    letterKeys,
    story: story.id,
    step: number,
  }
}

/** Steps are counted from 1. */
export function stepOf(story: Story, number: number): StoryStep | undefined {
  return story.steps[number - 1]
}

/** Whether a view is its step's, unchanged by hand. */
export function isAtStep(view: ViewState, story: Story): boolean {
  const own = viewAtStep(view, story, view.step)
  return own !== null && own.query === view.query && formatView(own).search === formatView(view).search
}
