import { expect, test } from 'vitest'
import { statisticHasFigures } from '../../../src/compile/rules/statistic-has-figures.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a statistic without figures', () => {
  expect(
    problemsOf(
      statisticHasFigures,
      tinyData([
        EVENTS,
        '    figures:\n      - { min: 15, max: 15, qualifier: exact, verbatim: 15 cases, unit: cases, what: cases counted by the authors }\n',
        '',
      ]),
    ),
  ).toEqual([
    {
      rule: 'statistic-has-figures',
      file: EVENTS,
      on: '- id: 4-cases',
      field: '4-cases.figures',
      value: '',
      message: 'a statistic needs at least one figure',
      tip: 'add figures: [{ min, max, qualifier, verbatim, unit, what }]',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(statisticHasFigures, tinyData())).toEqual([])
})
