import { expect, test } from 'vitest'
import { sentenceDurationAgrees } from '../../../src/compile/rules/sentence-duration-agrees.ts'
import { DOCUMENT, EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('2,5 years is a decimal comma', () => {
  expect(problemsOf(sentenceDurationAgrees, tinyData([EVENTS, 'P2Y6M', 'P25Y']))).toEqual([
    {
      rule: 'sentence-duration-agrees',
      file: EVENTS,
      on: "- { kind: imprisonment, duration: P25Y, person: p001, verbatim: '2,5 years in prison' }",
      field: '2-sentence.sentence[0].duration',
      value: 'P25Y',
      message: '“2,5 years in prison” says P2Y6M',
      tip: 'write duration: P2Y6M',
    },
  ])
})

test('the words give a length', () => {
  expect(problemsOf(sentenceDurationAgrees, tinyData([EVENTS, 'duration: P2Y6M', 'duration: null']))).toEqual([
    {
      rule: 'sentence-duration-agrees',
      file: EVENTS,
      on: "- { kind: imprisonment, duration: null, person: p001, verbatim: '2,5 years in prison' }",
      field: '2-sentence.sentence[0].duration',
      value: 'null',
      message: '“2,5 years in prison” gives a length',
      tip: 'write duration: P2Y6M',
    },
  ])
})

test('the words give none', () => {
  expect(
    problemsOf(sentenceDurationAgrees, tinyData([EVENTS, "verbatim: '2,5 years in prison'", 'verbatim: in prison'])),
  ).toEqual([
    {
      rule: 'sentence-duration-agrees',
      file: EVENTS,
      on: '- { kind: imprisonment, duration: P2Y6M, person: p001, verbatim: in prison }',
      field: '2-sentence.sentence[0].duration',
      value: 'P2Y6M',
      message: '“in prison” gives no length',
      tip: 'copy the words that give it, or write duration: null',
    },
  ])
})

test('life has no length', () => {
  expect(problemsOf(sentenceDurationAgrees, tinyData([EVENTS, 'kind: imprisonment', 'kind: life']))).toEqual([
    {
      rule: 'sentence-duration-agrees',
      file: EVENTS,
      on: "- { kind: life, duration: P2Y6M, person: p001, verbatim: '2,5 years in prison' }",
      field: '2-sentence.sentence[0].duration',
      value: 'P2Y6M',
      message: 'a sentence of kind life has no length',
      tip: 'write duration: null',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(sentenceDurationAgrees, tinyData())).toEqual([])
})

test('four and a half years', () => {
  expect(
    problemsOf(
      sentenceDurationAgrees,
      tinyData(
        [DOCUMENT, '2,5 years', '4 and a half years'],
        [EVENTS, '2,5 years', '4 and a half years'],
        [EVENTS, 'P2Y6M', 'P4Y6M'],
      ),
    ),
  ).toEqual([])
})
