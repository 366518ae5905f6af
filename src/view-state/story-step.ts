import { DRAFT_STORY_ID } from '../model/draft.ts'
import type { Story, StoryStep } from '../model/story.ts'
import { formatView, parseView } from './url-codec.ts'
import { DEFAULT_VIEW, type ViewState } from './view-state.ts'

/**
 * The view of a step, whatever was shown before, but for what is the reader's or the room's: data, language, colours and the
 * like stay. Null where the story has no such step.
 */
export function viewAtStep(now: ViewState, story: Story, number: number): ViewState | null {
  const step = stepOf(story, number)
  return step ? { ...viewOfStep(now, step.view), story: story.id, step: number } : null
}

/** What no step changes. */
function keptOf(view: ViewState) {
  const { data, embed, language, theme, present, blank, autoplay, presenter, session, started, letterKeys } = view
  return { data, embed, language, theme, present, blank, autoplay, presenter, session, started, letterKeys }
}

/** What a step's query string shows, whatever was shown before, but for what is the reader's or the room's. Of no story. */
export function viewOfStep(now: ViewState, shown: string): ViewState {
  return { ...parseView(`?${shown}`, null).view, ...keptOf(now), story: null, step: 1 }
}

/**
 * The query string of a step that shows what a view shows: without what is the reader's or the room's, without the panel and its order,
 * which no room sees, and without the words searched for, which are in no address.
 */
export function stepViewOf(view: ViewState): string {
  const { filters, window, moment, trail, selected, paragraph, lanes, visible, camera } = view
  const shown = { filters, window, moment, trail, selected, paragraph, lanes, visible, camera }
  return formatView({ ...DEFAULT_VIEW, ...shown }).search.replace(/^\?(v=\d+&)?/, '')
}

/** The story of an id: one of the data's, or the one that is being composed; null for none, or one that is not here. */
export function storyById(stories: readonly Story[], draft: Story | null, id: string | null): Story | null {
  return stories.find((story) => story.id === id) ?? (id === DRAFT_STORY_ID ? draft : null)
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

/**
 * A link may name a step and nothing of what it shows (`?present=on&story=…&step=3`, as one types it): then the step's own view is
 * meant. Any other view comes back as it is.
 */
export function shownByLink(view: ViewState, stories: readonly Story[]): ViewState {
  const story = stories.find(({ id }) => id === view.story)
  if (!story || !(view.present || view.presenter)) return view
  const bare: ViewState = { ...DEFAULT_VIEW, ...keptOf(view), story: view.story, step: view.step }
  const isBare = view.query === '' && formatView(view).search === formatView(bare).search
  return isBare ? (viewAtStep(view, story, view.step) ?? view) : view
}
