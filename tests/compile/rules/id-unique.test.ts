import { expect, test } from 'vitest'
import { idUnique } from '../../../src/compile/rules/id-unique.ts'
import { EVENTS, PLACES, problemsOf, tinyData } from '../tiny-data.ts'

test('two records with one id', () => {
  expect(
    problemsOf(
      idUnique,
      tinyData([EVENTS, 'id: 3-release', 'id: 2-protest # second'], [EVENTS, 'event: 3-release', 'event: 4-cases']),
    ),
  ).toEqual([
    {
      rule: 'id-unique',
      file: EVENTS,
      on: '- id: 2-protest # second',
      field: '2-protest.id',
      value: '2-protest',
      message: 'another record has this id',
      tip: 'see data/events/tiny/1.yaml:28; choose another id here',
    },
  ])
})

test('a withdrawn id is given again', () => {
  expect(problemsOf(idUnique, tinyData([EVENTS, 'id: 2-old', 'id: 4-cases']))).toEqual([
    {
      rule: 'id-unique',
      file: EVENTS,
      on: '- id: 4-cases',
      field: '4-cases.id',
      value: '4-cases',
      message: 'this id was withdrawn and is never given again',
      tip: 'see data/events/tiny/1.yaml:95; choose another id here',
    },
  ])
})

test('two places with one id', () => {
  expect(problemsOf(idUnique, tinyData([PLACES, '- id: kazakhstan', '- id: almaty # again']))).toEqual([
    {
      rule: 'id-unique',
      file: PLACES,
      on: '- id: almaty # again',
      field: 'almaty.id',
      value: 'almaty',
      message: 'another place has this id',
      tip: 'see data/places.yaml:1; choose another id here',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(idUnique, tinyData())).toEqual([])
})
