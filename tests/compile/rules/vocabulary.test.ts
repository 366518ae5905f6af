import { expect, test } from 'vitest'
import { vocabulary } from '../../../src/compile/rules/vocabulary.ts'
import { VOCABULARY, problemsOf, tinyData } from '../tiny-data.ts'

test('a type of no group', () => {
  expect(
    problemsOf(vocabulary, tinyData([VOCABULARY, 'id: assembly, group: assembly', 'id: assembly, group: asembly'])),
  ).toEqual([
    {
      rule: 'vocabulary',
      file: VOCABULARY,
      on: '- { id: assembly, group: asembly, label: { en: Assembly } }',
      field: 'types[2].group',
      value: 'asembly',
      message: 'there is no such group',
      tip: 'one of: trial, release, assembly',
    },
  ])
})

test('two groups with one shape', () => {
  expect(problemsOf(vocabulary, tinyData([VOCABULARY, 'shape: ring', 'shape: diamond']))).toEqual([
    {
      rule: 'vocabulary',
      file: VOCABULARY,
      on: '- { id: release, shape: diamond, label: { en: Release } }',
      field: 'groups[1].shape',
      value: 'diamond',
      message: '“diamond” is given twice in groups',
      tip: 'give each group its own shape: colour alone does not tell them apart',
    },
  ])
})

test('an id given twice', () => {
  expect(
    problemsOf(
      vocabulary,
      tinyData([VOCABULARY, 'types:\n', 'types:\n  - { id: release, group: trial, label: { en: Again } }\n']),
    ),
  ).toEqual([
    {
      rule: 'vocabulary',
      file: VOCABULARY,
      on: '- { id: release, group: release, label: { en: Release } }',
      field: 'types[2].id',
      value: 'release',
      message: '“release” is given twice in types',
      tip: 'keep one of the two',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(vocabulary, tinyData())).toEqual([])
})
