import { expect, test } from 'vitest'
import { storyParagraphs } from '../../../src/compile/rules/story-paragraphs.ts'
import { problemsOf } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

test('nothing wrong; a recommendation that addresses an event of the step may be named', () => {
  expect(problemsOf(storyParagraphs, tinyStory())).toEqual([])
  expect(problemsOf(storyParagraphs, tinyStory([STORY, 'years_ (¶2)', 'years_ (¶2, ¶5)']))).toEqual([])
})

test('a paragraph of the caption that its events are not from', () => {
  expect(problemsOf(storyParagraphs, tinyStory([STORY, 'years_ (¶2)', 'years_ (¶4)']))).toEqual([
    {
      rule: 'story-paragraphs',
      file: STORY,
      on: 'On 13 May 2018 a teacher was sentenced to _two and a half years_ (¶4).',
      field: 'a-case.steps[0].caption',
      value: '¶4',
      message: 'no event of the step is from ¶4, nor does a recommendation of it address one',
      tip: 'name the event it tells under “Events:”, or take the paragraph out',
    },
  ])
})

test('paragraphs that do not exist', () => {
  const found = problemsOf(
    storyParagraphs,
    tinyStory([STORY, 'years_ (¶2)', 'years_ (¶6)'], [STORY, 'see ¶4', 'see ¶12']),
  )
  expect(found.map(({ field, message, tip }) => [field, message, tip])).toEqual([
    ['a-case.steps[0].notes', 'there is no ¶12', 'paragraphs go from ¶1 to ¶5'],
    ['a-case.steps[0].caption', 'there is no ¶6', 'paragraphs go from ¶1 to ¶5'],
  ])
})
