import { expect, test } from 'vitest'
import { storyFileName } from '../../../src/compile/rules/story-file-name.ts'
import { problemsOf, tinyData, withText } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

test('nothing wrong', () => {
  expect(problemsOf(storyFileName, tinyStory())).toEqual([])
})

test('a file under another name than its story', () => {
  expect(problemsOf(storyFileName, tinyStory([STORY, 'id: a-case', 'id: a-trial']))).toEqual([
    {
      rule: 'story-file-name',
      file: STORY,
      on: 'id: a-trial',
      field: 'a-trial.id',
      value: 'a-trial',
      message: 'the file is called a-case.md',
      tip: 'name the file a-trial.md, or write id: a-case',
    },
  ])
})

test.each(['data/stories/land.yaml', 'data/stories/more/land.md'])('nothing reads %s', (path) => {
  expect(problemsOf(storyFileName, withText(tinyData(), path, 'text')).map(({ rule, tip }) => [rule, tip])).toEqual([
    ['file-unread', 'a story ends in .md and lies in data/stories/ itself'],
  ])
})
