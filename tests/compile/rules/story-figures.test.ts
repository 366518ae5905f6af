import { describe, expect, test } from 'vitest'
import { storyFigures } from '../../../src/compile/rules/story-figures.ts'
import { DOCUMENT, EVENTS, problemsOf } from '../tiny-data.ts'
import { STORY, tinyStory } from '../tiny-story.ts'

const SAID = 'On 13 May 2018 a teacher was sentenced to _two and a half years_ (¶2).'
const PROTEST = 'More than 1,000 people protested (¶2).'

test('nothing wrong', () => {
  expect(problemsOf(storyFigures, tinyStory())).toEqual([])
})

test('a number that no event of the step tells', () => {
  expect(problemsOf(storyFigures, tinyStory([STORY, '_two and a half years_', '5 years']))).toEqual([
    {
      rule: 'story-figures',
      file: STORY,
      on: 'On 13 May 2018 a teacher was sentenced to 5 years (¶2).',
      field: 'a-case.steps[0].caption',
      value: '5',
      message: '“5” is no figure of the step’s events and no count of them',
      tip: 'write the figure of a quote, name the event it is from under “Events:”, or leave it out; figures are never added up',
    },
  ])
})

test('a date that no event of the step has', () => {
  expect(problemsOf(storyFigures, tinyStory([STORY, 'On 13 May 2018', 'On 14 May 2018']))).toEqual([
    {
      rule: 'story-figures',
      file: STORY,
      on: 'On 14 May 2018 a teacher was sentenced to _two and a half years_ (¶2).',
      field: 'a-case.steps[0].caption',
      value: '14 May 2018',
      message: '“14 May 2018” is no date of the step’s events',
      tip: 'say it as coarsely as the records do, name the event it is from under “Events:”, or leave it out',
    },
  ])
})

test('a hedge left out', () => {
  expect(problemsOf(storyFigures, tinyStory([STORY, 'More than 1,000', 'A crowd of 1,000']))).toEqual([
    {
      rule: 'story-figures',
      file: STORY,
      on: 'A crowd of 1,000 people protested (¶2). In June 2018 she was released.',
      field: 'a-case.steps[1].caption',
      value: '1,000',
      message: 'the source does not say “1,000” outright',
      tip: 'write “More than 1,000 people”, or more than, over before the number',
    },
  ])
})

const found = (from: string, to: string): readonly string[] =>
  problemsOf(storyFigures, tinyStory([STORY, from, to])).map(({ field, value }) => `${field} ${value}`)

describe('a caption may say', () => {
  test.each([
    ['a date as coarsely as it likes', SAID, 'In May 2018, or in 2018, or in May.'],
    ['a number as words or numerals', SAID, '2.5 years; 2,5 years; two and a half years.'],
    ['an article of law it is about', SAID, 'Article 174.'],
    ['“one” as a word', SAID, 'No one; one of them.'],
    ['a hedge in other words', PROTEST, 'Over 1,000 people, over a thousand.'],
    ['how many events there are', PROTEST, 'Two events.'],
    ['how many people they name', PROTEST, 'Two people are named.'],
    ['nothing of a paragraph’s number', SAID, '¶2'],
  ])('%s', (_, from, to) => {
    expect(found(from, to)).toEqual([])
  })
})

describe('a caption may not say', () => {
  test.each([
    [
      'a date more exactly than the record',
      'In June 2018',
      'On 21 June 2018',
      ['a-case.steps[1].caption 21 June 2018'],
    ],
    ['a sum', PROTEST, 'More than 1,002 people.', ['a-case.steps[1].caption 1,002']],
    ['a number that stands only in a date', SAID, 'To 13 years.', ['a-case.steps[0].caption 13']],
    ['a figure of another step', SAID, 'Over 1,000 people.', ['a-case.steps[0].caption 1,000']],
    ['a number in words', SAID, 'Twenty-two people.', ['a-case.steps[0].caption Twenty-two']],
  ])('%s', (_, from, to, said) => {
    expect(found(from, to)).toEqual(said)
  })
})

test('titles and the summary are held to the same', () => {
  expect(found('# A case of 2018', '# A case of 2017')).toEqual(['a-case.title 2017'])
  expect(found('A sentence of 2,5 years', 'Sentences of 8 years')).toEqual(['a-case.summary 8'])
  expect(found('[The sentence]', '[Seven years]')).toEqual(['a-case.steps[0].title Seven'])
})

test('what another publication says against a record may be said', () => {
  const disputed = 'says: it counts fewer'
  const files = (edit: string) =>
    problemsOf(storyFigures, tinyStory([EVENTS, disputed, edit], [STORY, PROTEST, 'More than 1,000; a paper has 400.']))
  expect(files('says: it counts 400')).toEqual([])
  expect(files('says: it counts 300').map(({ value }) => value)).toEqual(['400'])
})

test('a count that looks like a year', () => {
  const edits = [
    [DOCUMENT, 'there were 15 cases', 'there were 2026 cases'],
    [EVENTS, 'quote: there were 15 cases', 'quote: there were 2026 cases'],
    [
      EVENTS,
      'min: 15, max: 15, qualifier: exact, verbatim: 15 cases',
      'min: 2026, max: 2026, qualifier: exact, verbatim: 2026 cases',
    ],
    [STORY, '`3-release`', '`3-release`, `4-cases`'],
  ] as const
  expect(problemsOf(storyFigures, tinyStory(...edits, [STORY, PROTEST, '2026 cases in 2017.']))).toEqual([])
  const other = problemsOf(storyFigures, tinyStory(...edits, [STORY, PROTEST, '2027 cases in 2017.']))
  expect(other.map(({ value }) => value)).toEqual(['2027'])
})
