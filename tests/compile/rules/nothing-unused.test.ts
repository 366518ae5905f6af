import { expect, test } from 'vitest'
import { nothingUnused } from '../../../src/compile/rules/nothing-unused.ts'
import { PEOPLE, PLACES, VOCABULARY, problemsOf, tinyData } from '../tiny-data.ts'

test('a person nobody names', () => {
  expect(
    problemsOf(
      nothingUnused,
      tinyData([
        PEOPLE,
        '- id: p001',
        '- id: p003\n  name: Clara Sokolova\n  role: teacher\n  display: full\n\n- id: p001',
      ]),
    ),
  ).toEqual([
    {
      rule: 'nothing-unused',
      file: PEOPLE,
      on: '- id: p003',
      field: 'p003.id',
      value: 'p003',
      message: 'no record names this person',
      tip: 'name it in a record, or take it out',
    },
  ])
})

test('a place nobody names', () => {
  expect(
    problemsOf(
      nothingUnused,
      tinyData([
        PLACES,
        '- id: kazakhstan',
        '- id: taraz\n  kind: settlement\n  name: { en: Taraz }\n  country: KZ\n  latitude: 42.9\n  longitude: 71.3667\n  precision: exact\n\n- id: kazakhstan',
      ]),
    ),
  ).toEqual([
    {
      rule: 'nothing-unused',
      file: PLACES,
      on: '- id: taraz',
      field: 'taraz.id',
      value: 'taraz',
      message: 'no record names this place',
      tip: 'name it in a record, or take it out',
    },
  ])
})

test('a law nobody names', () => {
  expect(
    problemsOf(nothingUnused, tinyData([VOCABULARY, 'laws:', 'laws:\n  - { code: PC, label: { en: Penal Code } }'])),
  ).toEqual([
    {
      rule: 'nothing-unused',
      file: VOCABULARY,
      on: '- { code: PC, label: { en: Penal Code } }',
      field: 'laws[0].code',
      value: 'PC',
      message: 'no record names this law',
      tip: 'name it in a record, or take it out',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(nothingUnused, tinyData())).toEqual([])
})
