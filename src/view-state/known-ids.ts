import { mapFacets, type Dataset } from '../model/dataset.ts'
import { DRAFT_STORY_ID } from '../model/draft.ts'
import { notice, type Notice } from './notice.ts'
import { FACET_PARAMS } from './params.ts'
import { HANDOUT_OF_VIEW, type ViewState } from './view-state.ts'

/** What tells whether an id is known. */
export type KnownIds = Pick<Dataset, 'facets' | 'rowOf' | 'recommendations' | 'sources' | 'stories'>

/**
 * The view without ids the data lacks (a withdrawn event, a mistyped link), and a notice for each. The very same view where
 * all are known.
 */
export function dropUnknown(view: ViewState, known: KnownIds): { view: ViewState; notices: readonly Notice[] } {
  const notices: Notice[] = []
  const keep = (param: string, value: string, isKnown: boolean): boolean => {
    if (!isKnown) notices.push(notice(param, value, 'unknownId'))
    return isKnown
  }
  const filters = mapFacets((key) =>
    view.filters[key].filter((id) => keep(FACET_PARAMS[key], id, known.facets[key].codeOf.has(id))),
  )
  const { selected, paragraph, story: storyId, step, handout } = view
  const story = known.stories.find(({ id }) => id === storyId)
  // which steps it has is known to whoever composes it
  const isDraft = storyId === DRAFT_STORY_ID
  const last = Math.max(1, story?.steps.length ?? 1)
  const isHandout = (id: string) => id === HANDOUT_OF_VIEW || known.stories.some((each) => each.id === id)
  const cleaned: ViewState = {
    ...view,
    filters,
    selected: selected !== null && keep('event', selected, isRecord(known, selected)) ? selected : null,
    paragraph: paragraph !== null && keep('para', String(paragraph), isParagraph(known, paragraph)) ? paragraph : null,
    story: storyId !== null && keep('story', storyId, isDraft || story !== undefined) ? storyId : null,
    handout: handout !== null && keep('handout', handout, isHandout(handout)) ? handout : null,
    step: isDraft ? step : story ? Math.min(step, last) : 1,
  }
  if (story && step > last) notices.push(notice('step', String(step), 'lastStep'))
  return { view: notices.length === 0 ? view : cleaned, notices }
}

function isRecord({ rowOf, recommendations }: KnownIds, id: string): boolean {
  return rowOf.has(id) || recommendations.some((recommendation) => recommendation.id === id)
}

function isParagraph({ sources }: KnownIds, number: number): boolean {
  return [...sources.values()].some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.number === number))
}
