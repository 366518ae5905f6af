import { expect, test } from 'vitest'
import { storyEventsExist } from '../../../src/compile/rules/story-events-exist.ts'
import { problemsOf } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

test('nothing wrong', () => {
  expect(problemsOf(storyEventsExist, tinyStory())).toEqual([])
})

test('an id mistyped', () => {
  expect(problemsOf(storyEventsExist, tinyStory([STORY, 'Events: `2-sentence`', 'Events: `2-sentense`']))).toEqual([
    {
      rule: 'story-events-exist',
      file: STORY,
      on: 'Events: `2-sentense`',
      field: 'a-case.steps[0].events[0]',
      value: '2-sentense',
      message: 'there is no such event',
      tip: 'did you mean “2-sentence”? Otherwise take it from data/events',
    },
  ])
})

test.each([
  ['a withdrawn event', '2-old', 'the event was withdrawn: told twice', 'take it out'],
  [
    'a recommendation',
    '5-free-teachers',
    'a recommendation is no event',
    'name events it addresses, link its paragraph in the caption, and filter by rec=5-free-teachers',
  ],
])('%s', (_, id, message, tip) => {
  const found = problemsOf(storyEventsExist, tinyStory([STORY, '`3-release`', `\`${id}\``]))
  expect(found.map((problem) => [problem.field, problem.message, problem.tip])).toEqual([
    ['a-case.steps[1].events[1]', message, tip],
  ])
})

test('a step that rests on nothing', () => {
  expect(problemsOf(storyEventsExist, tinyStory([STORY, 'Events: `2-sentence`\n', '']))).toEqual([
    {
      rule: 'story-events-exist',
      file: STORY,
      on: '## [The sentence](?section=I&from=2018-05-01&to=2018-05-31&event=2-sentence)',
      field: 'a-case.steps[0]',
      value: '',
      message: 'the step rests on no event',
      tip: 'add a line “Events:” with the ids of the events the caption is about',
    },
  ])
})
