import { expect, test } from 'vitest'
import { nameOfThatPerson } from '../../../src/compile/rules/name-of-that-person.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('the words name somebody else', () => {
  expect(problemsOf(nameOfThatPerson, tinyData([EVENTS, '- { person: p002', '- { person: p001']))).toEqual([
    {
      rule: 'name-of-that-person',
      file: EVENTS,
      on: '- { person: p001, role: intervening_party, name_verbatim: The lawyer Boris Petrov }',
      field: '3-release.persons[1].person',
      value: 'p001',
      message: 'p001 is Anna Ivanova, but “The lawyer Boris Petrov” names Boris Petrov',
      tip: 'write person: p002, or mend name_verbatim',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(nameOfThatPerson, tinyData())).toEqual([])
})
