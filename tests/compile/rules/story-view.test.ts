import { expect, test } from 'vitest'
import { storyView } from '../../../src/compile/rules/story-view.ts'
import { problemsOf } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

const found = (to: string): readonly string[] =>
  problemsOf(storyView, tinyStory([STORY, '(?section=I)', `(?${to})`])).map(
    ({ value, message }) => `${value}: ${message}`,
  )

test('nothing wrong', () => {
  expect(problemsOf(storyView, tinyStory())).toEqual([])
  expect(found('v=1&section=I&map=5.2/48.3/66.9&panel=table')).toEqual([])
  expect(found('')).toEqual([])
})

test('a value the page cannot read', () => {
  expect(problemsOf(storyView, tinyStory([STORY, 'from=2018-05-01', 'from=2018-13-01']))).toEqual([
    {
      rule: 'story-view',
      file: STORY,
      on: '## [The sentence](?section=I&from=2018-13-01&to=2018-05-31&event=2-sentence)',
      field: 'a-case.steps[0].view',
      value: 'from=2018-13-01',
      message: 'the page cannot read this value',
      tip: 'copy the address again from the page, where it shows what is meant',
    },
    {
      rule: 'story-view',
      file: STORY,
      on: '## [The sentence](?section=I&from=2018-13-01&to=2018-05-31&event=2-sentence)',
      field: 'a-case.steps[0].view',
      value: 'to=2018-05-31',
      message: 'the page cannot read this value',
      tip: 'copy the address again from the page, where it shows what is meant',
    },
  ])
})

test('what has no effect: a name the page does not know, a default', () => {
  expect(found('sektion=I')).toEqual(['sektion: “sektion” changes nothing of the view'])
  expect(found('panel=reader')).toEqual(['panel: “panel” changes nothing of the view'])
})

test('what is not a story’s to choose', () => {
  expect(found('lang=ru&theme=dark&data=data/other.json')).toEqual([
    'lang: language, look and data file are not a story’s to choose',
    'theme: language, look and data file are not a story’s to choose',
    'data: language, look and data file are not a story’s to choose',
  ])
})

test('a later version', () => {
  expect(found('v=99&section=I')).toEqual(['v=99: the address is of a later version of the page'])
})
