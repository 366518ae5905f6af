import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtStep, shownByLink, viewAtStep } from '../../src/view-state/story-step.ts'
import { formatView, parseView } from '../../src/view-state/url-codec.ts'
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts'
import { isoDay } from '../fixtures/dataset.ts'
import { views } from '../fixtures/random-view.ts'
import { STORY } from '../fixtures/story.ts'

it('shows a step whatever was shown before', () => {
  const now = { ...DEFAULT_VIEW, query: 'words', selected: 'oral', theme: 'dark', present: true } as const
  expect(viewAtStep(now, STORY, 2)).toEqual({
    ...DEFAULT_VIEW,
    theme: 'dark',
    present: true,
    story: STORY.id,
    step: 2,
    window: { from: isoDay('2016-01-01'), to: isoDay('2016-12-31') },
    visible: { from: isoDay('2015-01-01'), to: isoDay('2017-12-31') },
    camera: { zoom: 5.2, latitude: 48.3, longitude: 66.9 },
  })
})

it('comes to the same view from any other, but for what is the reader’s own', () => {
  fc.assert(
    fc.property(views, fc.integer({ min: 1, max: STORY.steps.length }), (now, number) => {
      const view = viewAtStep(now, STORY, number)
      expect(view).not.toBeNull()
      if (!view) return
      expect(isAtStep(view, STORY)).toBe(true)
      expect(viewAtStep(view, STORY, number)).toEqual(view)
      expect(view).toMatchObject({ data: now.data, language: now.language, theme: now.theme, session: now.session })
      // the address alone brings it back
      expect(isAtStep(parseView(formatView(view).search, null).view, STORY)).toBe(true)
    }),
    { seed: 6, numRuns: 200 },
  )
})

it('tells a step that was changed by hand', () => {
  const view = viewAtStep(DEFAULT_VIEW, STORY, 1) ?? DEFAULT_VIEW
  expect(isAtStep({ ...view, selected: 'oral' }, STORY)).toBe(false)
  expect(isAtStep({ ...view, query: 'oral' }, STORY)).toBe(false)
  expect(isAtStep({ ...view, theme: 'dark' }, STORY)).toBe(true)
})

it('knows no step before the first or after the last', () => {
  expect(viewAtStep(DEFAULT_VIEW, STORY, 0)).toBeNull()
  expect(viewAtStep(DEFAULT_VIEW, STORY, 4)).toBeNull()
})

describe('a link that names a step', () => {
  const shownBy = (search: string) => shownByLink(parseView(search, null).view, [STORY])

  it('and nothing else of the view means the step’s own', () => {
    const room = shownBy(`?present=on&story=${STORY.id}&step=2&theme=dark`)
    expect(room).toEqual(viewAtStep({ ...DEFAULT_VIEW, present: true, theme: 'dark' }, STORY, 2))
    expect(isAtStep(shownBy(`?presenter=on&story=${STORY.id}`), STORY)).toBe(true)
  })

  it('and something of the view means just that', () => {
    for (const search of [
      `?present=on&story=${STORY.id}&step=2&event=oral`,
      `?present=on&story=${STORY.id}&step=2&map=5/48/66`,
      `?story=${STORY.id}&step=2`,
      `?present=on&story=another&step=2`,
    ]) {
      expect(shownBy(search)).toEqual(parseView(search, null).view)
    }
    const searched = parseView(`?present=on&story=${STORY.id}`, { query: 'words' }).view
    expect(shownByLink(searched, [STORY])).toBe(searched)
  })
})
