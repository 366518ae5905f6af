import { expect, test } from 'vitest'
import { dateStatedInQuote } from '../../../src/compile/rules/date-stated-in-quote.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('words that the paragraph does not have', () => {
  expect(
    problemsOf(
      dateStatedInQuote,
      tinyData([EVENTS, 'date_verbatim: On 13 May 2018', 'date_verbatim: On 13 May, 2018']),
    ),
  ).toEqual([
    {
      rule: 'date-stated-in-quote',
      file: EVENTS,
      on: 'date_verbatim: On 13 May, 2018',
      field: '2-sentence.date_verbatim',
      value: 'On 13 May, 2018',
      message: 'these words do not occur in ¶2',
      tip: 'copy them from the paragraph, or quote the one they are from',
    },
  ])
})

test('no words at all', () => {
  expect(
    problemsOf(
      dateStatedInQuote,
      tinyData([EVENTS, '    date_verbatim: in 2017\n    date_basis: stated\n', '    date_basis: stated # no words\n']),
    ),
  ).toEqual([
    {
      rule: 'date-stated-in-quote',
      file: EVENTS,
      on: 'date_basis: stated # no words',
      field: '4-cases.date_basis',
      value: 'stated',
      message: 'a stated date needs the words that state it',
      tip: 'add date_verbatim: the words of the source; or date_basis: inferred',
    },
  ])
})

test('another year than the words', () => {
  expect(problemsOf(dateStatedInQuote, tinyData([EVENTS, "date: '2017'", "date: '2016'"]))).toEqual([
    {
      rule: 'date-stated-in-quote',
      file: EVENTS,
      on: "date: '2016'",
      field: '4-cases.date',
      value: '2016',
      message: 'the words say year 2017, the date does not',
      tip: '“in 2017”: mend the date, or quote the words it is from',
    },
  ])
})

test('another month than the words', () => {
  expect(problemsOf(dateStatedInQuote, tinyData([EVENTS, "'2018-05-13'", "'2018-06-13'"]))).toEqual([
    {
      rule: 'date-stated-in-quote',
      file: EVENTS,
      on: "date: '2018-06-13'",
      field: '2-sentence.date',
      value: '2018-06-13',
      message: 'the words say May, the date does not',
      tip: '“On 13 May 2018”: mend the date, or quote the words it is from',
    },
  ])
})

test('a day that nobody states', () => {
  expect(problemsOf(dateStatedInQuote, tinyData([EVENTS, "date: '2017'", "date: '2017-03-02'"]))).toEqual([
    {
      rule: 'date-stated-in-quote',
      file: EVENTS,
      on: "date: '2017-03-02'",
      field: '4-cases.date',
      value: '2017-03-02',
      message: 'the date says March, but neither “in 2017” nor its paragraph does',
      tip: 'write only as much as the source states, or date_basis: inferred',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(dateStatedInQuote, tinyData())).toEqual([])
})

test('the year stands elsewhere in the paragraph', () => {
  expect(
    problemsOf(dateStatedInQuote, tinyData([EVENTS, 'date_verbatim: On 13 May 2018', 'date_verbatim: On 13 May'])),
  ).toEqual([])
})
