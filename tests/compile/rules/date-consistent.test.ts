import { expect, test } from 'vitest'
import { dateConsistent } from '../../../src/compile/rules/date-consistent.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a date without basis', () => {
  expect(problemsOf(dateConsistent, tinyData([EVENTS, '    date_basis: curated\n', '']))).toEqual([
    {
      rule: 'date-consistent',
      file: EVENTS,
      on: "date: '2018-06-20'",
      field: '3-release.date',
      value: '2018-06-20',
      message: 'the date has no basis',
      tip: 'add date_basis: stated (the quoted words say so), inferred (you worked it out) or curated (a publication says so)',
    },
  ])
})

test('a basis without date', () => {
  expect(
    problemsOf(
      dateConsistent,
      tinyData([
        EVENTS,
        "    date: '2017'\n    date_verbatim: in 2017\n    date_basis: stated\n",
        '    date_verbatim: in 2017\n    date_basis: stated # no date\n',
      ]),
    ),
  ).toEqual([
    {
      rule: 'date-consistent',
      file: EVENTS,
      on: 'date_basis: stated # no date',
      field: '4-cases.date_basis',
      value: 'stated',
      message: 'a basis is given, but no date',
      tip: 'give the date, or leave date_basis out',
    },
  ])
})

test('a date of nothing', () => {
  expect(problemsOf(dateConsistent, tinyData([EVENTS, '    date_role: decided\n', '']))).toEqual([
    {
      rule: 'date-consistent',
      file: EVENTS,
      on: "date: '2018-05-13'",
      field: '2-sentence.date',
      value: '2018-05-13',
      message: 'it is not said what this is the date of',
      tip: 'add date_role: occurred, adopted, in_force, decided or reported',
    },
  ])
})

test('a date after the source was written', () => {
  expect(problemsOf(dateConsistent, tinyData([EVENTS, "date: '2017'", 'date: 2017/2019-04']))).toEqual([
    {
      rule: 'date-consistent',
      file: EVENTS,
      on: 'date: 2017/2019-04',
      field: '4-cases.date',
      value: '2017/2019-04',
      message: 'the date goes beyond 2019-03-31, up to which the source tells',
      tip: 'what still went on then ends in “/..”; what came later belongs in note',
    },
  ])
})

test('a recommendation with a date', () => {
  expect(
    problemsOf(
      dateConsistent,
      tinyData([
        EVENTS,
        'type: null',
        "type: null\n    date: '2018'\n    date_basis: inferred\n    date_role: occurred",
      ]),
    ),
  ).toEqual([
    {
      rule: 'date-consistent',
      file: EVENTS,
      on: "date: '2018'",
      field: '5-free-teachers.date',
      value: '2018',
      message: 'a recommendation has no date',
      tip: 'leave date and date_basis out',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(dateConsistent, tinyData())).toEqual([])
})

test('the year in which the source was written', () => {
  expect(problemsOf(dateConsistent, tinyData([EVENTS, "date: '2017'", "date: '2019'"]))).toEqual([])
})
