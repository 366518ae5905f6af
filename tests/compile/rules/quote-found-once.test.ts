import { expect, test } from 'vitest'
import { quoteFoundOnce } from '../../../src/compile/rules/quote-found-once.ts'
import { DOCUMENT, EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a letter of a quote is changed', () => {
  expect(
    problemsOf(
      quoteFoundOnce,
      tinyData([EVENTS, 'quote: More than 1,000 people protested.', 'quote: More than 1,000 people protestes.']),
    ),
  ).toEqual([
    {
      rule: 'quote-found-once',
      file: EVENTS,
      on: 'quote: More than 1,000 people protestes.',
      field: '2-protest.source[0].quote',
      value: 'More than 1,000 people protestes.',
      message: 'these words do not occur in ¶2',
      tip: '¶2 has “More than 1,000 people proteste” and then “d.”, not “s.”',
    },
  ])
})

test('a quote stands twice', () => {
  expect(
    problemsOf(quoteFoundOnce, tinyData([EVENTS, 'quote: More than 1,000 people protested.', 'quote: e'])),
  ).toEqual([
    {
      rule: 'quote-found-once',
      file: EVENTS,
      on: 'quote: e',
      field: '2-protest.source[0].quote',
      value: 'e',
      message: 'these words occur 12 times in ¶2',
      tip: 'quote more of the sentence, so that it can only mean one place',
    },
  ])
})

test('a straight quote mark is not a curly one', () => {
  expect(
    problemsOf(
      quoteFoundOnce,
      tinyData(
        [DOCUMENT, 'their words.', 'their ‘words’.'],
        [EVENTS, 'quote: To free all teachers who were sentenced for their words.', 'quote: "for their \'words\'."'],
      ),
    ),
  ).toEqual([
    {
      rule: 'quote-found-once',
      file: EVENTS,
      on: 'quote: "for their \'words\'."',
      field: '5-free-teachers.source[0].quote',
      value: "for their 'words'.",
      message: 'these words do not occur in ¶5',
      tip: "¶5 has “for their ” and then “‘words’.”, not “'words'.”",
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(quoteFoundOnce, tinyData())).toEqual([])
})

test('offsets beyond the basic plane do not matter', () => {
  expect(problemsOf(quoteFoundOnce, tinyData([DOCUMENT, 'To free', '𝒜 To free']))).toEqual([])
})
