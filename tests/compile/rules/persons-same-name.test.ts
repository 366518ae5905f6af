import { expect, test } from 'vitest'
import { personsSameName } from '../../../src/compile/rules/persons-same-name.ts'
import { PEOPLE, problemsOf, tinyData } from '../tiny-data.ts'

test('one name for two', () => {
  expect(problemsOf(personsSameName, tinyData([PEOPLE, 'name: Boris Petrov', 'name: Anna Ivanova # too']))).toEqual([
    {
      rule: 'persons-same-name',
      file: PEOPLE,
      on: 'name: Anna Ivanova # too',
      field: 'p002.name',
      value: 'Anna Ivanova',
      message: 'p001 is written like this too',
      tip: 'if they are one person, keep one entry; if two, take out what both share',
    },
  ])
})

test('a surname alone that two have', () => {
  expect(
    problemsOf(personsSameName, tinyData([PEOPLE, 'name: Boris Petrov', 'name: Boris Ivanova\n  variants: [IVANOVA]'])),
  ).toEqual([
    {
      rule: 'persons-same-name',
      file: PEOPLE,
      on: 'variants: [IVANOVA]',
      field: 'p002.variants[0]',
      value: 'IVANOVA',
      message: 'p001 is written like this too',
      tip: 'if they are one person, keep one entry; if two, take out what both share',
    },
  ])
})

test('a name that only looks different', () => {
  expect(problemsOf(personsSameName, tinyData([PEOPLE, 'name: Boris Petrov', 'name: Аnnа Ivanova']))).toEqual([
    {
      rule: 'persons-same-name',
      file: PEOPLE,
      on: 'name: Аnnа Ivanova',
      field: 'p002.name',
      value: 'Аnnа Ivanova',
      message: 'p001 is written like this too',
      tip: 'if they are one person, keep one entry; if two, take out what both share',
    },
  ])
})

test('the same variant twice', () => {
  expect(
    problemsOf(personsSameName, tinyData([PEOPLE, 'variants: [Ivanova]', 'variants: [Ivanova, Ivanova]'])),
  ).toEqual([
    {
      rule: 'persons-same-name',
      file: PEOPLE,
      on: 'variants: [Ivanova, Ivanova]',
      field: 'p001.variants[1]',
      value: 'Ivanova',
      message: 'this spelling is given twice',
      tip: 'take one of the two out',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(personsSameName, tinyData())).toEqual([])
})

test('one surname for two', () => {
  expect(problemsOf(personsSameName, tinyData([PEOPLE, 'name: Boris Petrov', 'name: Boris Ivanova']))).toEqual([])
})
