import { expect, test } from 'vitest'
import { kindAndType } from '../../../src/compile/rules/kind-and-type.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a recommendation with a type', () => {
  expect(problemsOf(kindAndType, tinyData([EVENTS, 'type: null', 'type: release # wrong']))).toEqual([
    {
      rule: 'kind-and-type',
      file: EVENTS,
      on: 'type: release # wrong',
      field: '5-free-teachers.type',
      value: 'release',
      message: 'a recommendation has no type',
      tip: 'write type: null',
    },
  ])
})

test('an event without a type', () => {
  expect(problemsOf(kindAndType, tinyData([EVENTS, 'type: assembly', 'type: null # none']))).toEqual([
    {
      rule: 'kind-and-type',
      file: EVENTS,
      on: 'type: null # none',
      field: '2-protest.type',
      value: 'null',
      message: 'an event needs a type',
      tip: 'choose one of types in data/vocabulary.yaml',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(kindAndType, tinyData())).toEqual([])
})
