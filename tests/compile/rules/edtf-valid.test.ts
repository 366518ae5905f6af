import { expect, test } from 'vitest'
import { edtfValid } from '../../../src/compile/rules/edtf-valid.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a thirteenth month', () => {
  expect(problemsOf(edtfValid, tinyData([EVENTS, "'2018-05-13'", '2016-13']))).toEqual([
    {
      rule: 'edtf-valid',
      file: EVENTS,
      on: 'date: 2016-13',
      field: '2-sentence.date',
      value: '2016-13',
      message: '“2016-13” has no such month: 13',
      tip: 'months run from 01 to 12',
    },
  ])
})

test('a day that does not exist', () => {
  expect(problemsOf(edtfValid, tinyData([EVENTS, "'2018-05-13'", '2018-02-30']))).toEqual([
    {
      rule: 'edtf-valid',
      file: EVENTS,
      on: 'date: 2018-02-30',
      field: '2-sentence.date',
      value: '2018-02-30',
      message: '“2018-02-30” is a day that does not exist',
      tip: '2018-02 has 28 days',
    },
  ])
})

test('an end before its start', () => {
  expect(problemsOf(edtfValid, tinyData([EVENTS, "date: '2017'", 'date: 2017/2016']))).toEqual([
    {
      rule: 'edtf-valid',
      file: EVENTS,
      on: 'date: 2017/2016',
      field: '4-cases.date',
      value: '2017/2016',
      message: '“2017/2016” ends before it starts',
      tip: 'write the earlier date first: 2016 … 2017',
    },
  ])
})

test('an unknown start', () => {
  expect(problemsOf(edtfValid, tinyData([EVENTS, "date: '2017'", 'date: ../2017']))).toEqual([
    {
      rule: 'edtf-valid',
      file: EVENTS,
      on: 'date: ../2017',
      field: '4-cases.date',
      value: '../2017',
      message: '“../2017” has no known start',
      tip: 'give the earliest start the source allows, or write [a..b] for one day within',
    },
  ])
})

test('a qualifier', () => {
  expect(problemsOf(edtfValid, tinyData([EVENTS, "date: '2017'", 'date: 2017~']))).toEqual([
    {
      rule: 'edtf-valid',
      file: EVENTS,
      on: 'date: 2017~',
      field: '4-cases.date',
      value: '2017~',
      message: '“2017~” has a qualifier',
      tip: 'leave out ? ~ %: say how sure it is with date_basis and status',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(edtfValid, tinyData())).toEqual([])
})
