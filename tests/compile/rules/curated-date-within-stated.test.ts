import { expect, test } from 'vitest'
import { curatedDateWithinStated } from '../../../src/compile/rules/curated-date-within-stated.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a day outside the month of the source', () => {
  expect(problemsOf(curatedDateWithinStated, tinyData([EVENTS, "'2018-06-20'", "'2018-07-02'"]))).toEqual([
    {
      rule: 'curated-date-within-stated',
      file: EVENTS,
      on: "date: '2018-07-02'",
      field: '3-release.date',
      value: '2018-07-02',
      message: 'the curated date lies outside “In June 2018” (2018-06-01 to 2018-06-30)',
      tip: 'keep the source’s own date as stated and put the other into disputed: [{ field: date, says, evidence }]',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(curatedDateWithinStated, tinyData())).toEqual([])
})

test('words without a year bind nothing', () => {
  expect(
    problemsOf(
      curatedDateWithinStated,
      tinyData(
        [EVENTS, "'2018-06-20'", "'2018-07-02'"],
        [EVENTS, 'date_verbatim: In June 2018', 'date_verbatim: in August'],
      ),
    ),
  ).toEqual([])
})
