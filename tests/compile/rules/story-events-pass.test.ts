import { expect, test } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'
import type { Edit } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

const found = (...edits: readonly Edit[]): readonly (readonly string[])[] =>
  compile(tinyStory(...edits)).problems.map(({ rule, line, field, value, message, tip }) => [
    `${rule}:${line}`,
    field,
    value,
    message,
    tip,
  ])

test('nothing wrong', () => {
  expect(found()).toEqual([])
})

test('a window that hides an undated event, and a filter that hides another', () => {
  expect(found([STORY, '(?section=I)', '(?type=assembly&from=2018-01-01&to=2018-12-31)'])).toEqual([
    [
      'story-events-pass:24',
      'a-case.steps[1].events[0]',
      '2-protest',
      'the event has no date, and the view’s window hides it',
      'take from and to out of the view, or the event out of the step',
    ],
    [
      'story-events-pass:24',
      'a-case.steps[1].events[1]',
      '3-release',
      'the step’s view hides this event',
      'widen the view, or take the event out of the step',
    ],
  ])
})

test('an id of the view that the data lacks', () => {
  expect(found([STORY, '(?section=I)', '(?section=I&place=atlantis&para=9)']).map(([, ...said]) => said)).toEqual([
    [
      'a-case.steps[1].view',
      'place=atlantis',
      'the data has no such id',
      'copy the address again from the page, where it shows what is meant',
    ],
    [
      'a-case.steps[1].view',
      'para=9',
      'the data has no such id',
      'copy the address again from the page, where it shows what is meant',
    ],
  ])
})

test('a view that opens an event its step does not name', () => {
  expect(found([STORY, '(?section=I)', '(?section=I&event=2-sentence)'])).toEqual([
    [
      'story-events-pass:20',
      'a-case.steps[1].view',
      '2-sentence',
      'the view opens an event that the step does not name',
      'add `2-sentence` to “Events:”, or take event= out of the view',
    ],
  ])
})
