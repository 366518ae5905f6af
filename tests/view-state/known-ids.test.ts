import { expect, it } from 'vitest'
import { dropUnknown } from '../../src/view-state/known-ids.ts'
import { DEFAULT_VIEW, NO_FILTERS } from '../../src/view-state/view-state.ts'
import { makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { STORY } from '../fixtures/story.ts'

const dataset = makeDataset([
  makeRecord('arrested'),
  makeRecord('rec-53', { record_kind: 'recommendation', type: null, group: null }),
])

it('gives the same view back where everything is known', () => {
  const view = {
    ...DEFAULT_VIEW,
    filters: { ...NO_FILTERS, place: ['oral', 'abroad'], section: ['intro'], recommendation: ['rec-53'] },
    selected: 'arrested',
    paragraph: 7,
  }
  const { view: same, notices } = dropUnknown(view, dataset)
  expect(same).toBe(view)
  expect(notices).toEqual([])
})

it('knows recommendations as something that can be selected', () => {
  expect(dropUnknown({ ...DEFAULT_VIEW, selected: 'rec-53' }, dataset).view.selected).toBe('rec-53')
})

it('drops what is not in the data, and says so by the name the link uses', () => {
  const view = {
    ...DEFAULT_VIEW,
    filters: { ...NO_FILTERS, place: ['atlantis', 'oral'], affected_group: ['pirates'], recommendation: ['arrested'] },
    selected: 'withdrawn',
    paragraph: 99,
  }
  const { view: cleaned, notices } = dropUnknown(view, dataset)
  expect(cleaned).toEqual({ ...DEFAULT_VIEW, filters: { ...NO_FILTERS, place: ['oral'] } })
  expect(notices).toEqual([
    { param: 'place', value: 'atlantis', reason: 'unknownId' },
    { param: 'group', value: 'pirates', reason: 'unknownId' },
    { param: 'rec', value: 'arrested', reason: 'unknownId' },
    { param: 'event', value: 'withdrawn', reason: 'unknownId' },
    { param: 'para', value: '99', reason: 'unknownId' },
  ])
})

it('knows the stories and how many steps each has', () => {
  const told = { ...dataset, stories: [STORY] }
  const at = { ...DEFAULT_VIEW, present: true, story: STORY.id, step: STORY.steps.length }
  expect(dropUnknown(at, told)).toEqual({ view: at, notices: [] })
  expect(dropUnknown({ ...at, step: 9 }, told)).toEqual({
    view: at,
    notices: [{ param: 'step', value: '9', reason: 'lastStep' }],
  })
  expect(dropUnknown({ ...at, story: 'never-told', step: 2 }, told)).toEqual({
    view: { ...DEFAULT_VIEW, present: true },
    notices: [{ param: 'story', value: 'never-told', reason: 'unknownId' }],
  })
})

it('knows of what a handout can be', () => {
  const told = { ...dataset, stories: [STORY] }
  for (const handout of [STORY.id, 'view']) {
    expect(dropUnknown({ ...DEFAULT_VIEW, handout }, told)).toEqual({ view: { ...DEFAULT_VIEW, handout }, notices: [] })
  }
  expect(dropUnknown({ ...DEFAULT_VIEW, handout: 'never-told' }, told)).toEqual({
    view: DEFAULT_VIEW,
    notices: [{ param: 'handout', value: 'never-told', reason: 'unknownId' }],
  })
})
