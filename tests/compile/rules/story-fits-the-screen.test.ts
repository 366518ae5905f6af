import { expect, test } from 'vitest'
import { storyFitsTheScreen } from '../../../src/compile/rules/story-fits-the-screen.ts'
import { problemsOf } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

const SAID = 'On 13 May 2018 a teacher was sentenced to _two and a half years_ (¶2).'

test('nothing wrong; 45 words fit', () => {
  expect(problemsOf(storyFitsTheScreen, tinyStory())).toEqual([])
  expect(problemsOf(storyFitsTheScreen, tinyStory([STORY, SAID, `${'word '.repeat(44)}end.`]))).toEqual([])
})

test('a caption of 46 words, in a list as well', () => {
  expect(
    problemsOf(storyFitsTheScreen, tinyStory([STORY, SAID, `${'word '.repeat(44)}end.\n\n- one`])).map(
      ({ on, field, message, tip }) => [on.slice(0, 9), field, message, tip],
    ),
  ).toEqual([
    [
      'word word',
      'a-case.steps[0].caption',
      'the caption has 46 words; 45 fit',
      'say the rest in the notes (lines that begin with “>”), or make it two steps',
    ],
  ])
})

test('a step without a caption, and a title too long', () => {
  const title = 'A title that goes on and on until the last row has lost it all'
  const found = problemsOf(storyFitsTheScreen, tinyStory([STORY, SAID, ''], [STORY, '[The sentence]', `[${title}]`]))
  expect(found.map(({ field, value, message }) => [field, value, message])).toEqual([
    ['a-case.steps[0].title', title, 'the title has 62 characters; 60 fit'],
    ['a-case.steps[0].caption', '', 'the step has no caption'],
  ])
})

test('no summary', () => {
  const found = problemsOf(
    storyFitsTheScreen,
    tinyStory([STORY, 'A sentence of 2,5 years, and what came after.\n', '']),
  )
  expect(found.map(({ field, message, on }) => [field, message, on])).toEqual([
    ['a-case.title', 'the story has no summary', '# A case of 2018'],
  ])
})
