import { expect, test } from 'vitest'
import { verbatimInQuote } from '../../../src/compile/rules/verbatim-in-quote.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a name', () => {
  expect(
    problemsOf(verbatimInQuote, tinyData([EVENTS, 'name_verbatim: Anna Ivanova', 'name_verbatim: Ana Ivanova'])),
  ).toEqual([
    {
      rule: 'verbatim-in-quote',
      file: EVENTS,
      on: '- { person: p001, role: victim, name_verbatim: Ana Ivanova }',
      field: '2-sentence.persons[0].name_verbatim',
      value: 'Ana Ivanova',
      message: 'these words do not occur in ¶2',
      tip: 'copy them letter for letter, curly quotes and all; or quote the paragraph they are from',
    },
  ])
})

test('a number', () => {
  expect(
    problemsOf(verbatimInQuote, tinyData([EVENTS, "'More than 1,000 people'", "'More than 1 000 people'"])),
  ).toEqual([
    {
      rule: 'verbatim-in-quote',
      file: EVENTS,
      on: "number_of_persons: { min: 1001, max: null, qualifier: more_than, verbatim: 'More than 1 000 people' }",
      field: '2-protest.number_of_persons.verbatim',
      value: 'More than 1 000 people',
      message: 'these words do not occur in ¶2',
      tip: 'copy them letter for letter, curly quotes and all; or quote the paragraph they are from',
    },
  ])
})

test('a figure', () => {
  expect(problemsOf(verbatimInQuote, tinyData([EVENTS, 'verbatim: 15 cases', 'verbatim: fifteen cases']))).toEqual([
    {
      rule: 'verbatim-in-quote',
      file: EVENTS,
      on: '- { min: 15, max: 15, qualifier: exact, verbatim: fifteen cases, unit: cases, what: cases counted by the authors }',
      field: '4-cases.figures[0].verbatim',
      value: 'fifteen cases',
      message: 'these words do not occur in ¶4',
      tip: 'copy them letter for letter, curly quotes and all; or quote the paragraph they are from',
    },
  ])
})

test('a sentence', () => {
  expect(problemsOf(verbatimInQuote, tinyData([EVENTS, '2,5 years in prison', '2.5 years in prison']))).toEqual([
    {
      rule: 'verbatim-in-quote',
      file: EVENTS,
      on: "- { kind: imprisonment, duration: P2Y6M, person: p001, verbatim: '2.5 years in prison' }",
      field: '2-sentence.sentence[0].verbatim',
      value: '2.5 years in prison',
      message: 'these words do not occur in ¶2',
      tip: 'copy them letter for letter, curly quotes and all; or quote the paragraph they are from',
    },
  ])
})

test('the words of a curated date', () => {
  expect(
    problemsOf(verbatimInQuote, tinyData([EVENTS, 'date_verbatim: In June 2018', 'date_verbatim: in June 2018'])),
  ).toEqual([
    {
      rule: 'verbatim-in-quote',
      file: EVENTS,
      on: 'date_verbatim: in June 2018',
      field: '3-release.date_verbatim',
      value: 'in June 2018',
      message: 'these words do not occur in ¶3',
      tip: 'copy them letter for letter, curly quotes and all; or quote the paragraph they are from',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(verbatimInQuote, tinyData())).toEqual([])
})
