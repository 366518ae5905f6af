import { expect, test } from 'vitest'
import { idNamesNobody } from '../../../src/compile/rules/id-names-nobody.ts'
import { EVENTS, EVIDENCE, PEOPLE, problemsOf, tinyData, withText } from '../tiny-data.ts'

test('a surname in the id of a record', () => {
  expect(problemsOf(idNamesNobody, tinyData([EVENTS, '- id: 4-cases', '- id: 4-ivanova-cases']))).toEqual([
    {
      rule: 'id-names-nobody',
      file: EVENTS,
      on: '- id: 4-ivanova-cases',
      field: '4-ivanova-cases.id',
      value: '4-ivanova-cases',
      message: '“ivanova” is the surname of a person, and ids go into addresses',
      tip: 'say what happened instead, e.g. 8-five-year-sentence',
    },
  ])
})

test('a surname with an ending, in the id of a publication', () => {
  expect(problemsOf(idNamesNobody, tinyData([EVIDENCE, 'id: paper-1', 'id: ivanovas-paper']))).toEqual([
    {
      rule: 'id-names-nobody',
      file: EVIDENCE,
      on: '- id: ivanovas-paper',
      field: 'ivanovas-paper.id',
      value: 'ivanovas-paper',
      message: '“ivanovas” is the surname of a person, and ids go into addresses',
      tip: 'say what happened instead, e.g. 8-five-year-sentence',
    },
  ])
})

test('a surname with accents', () => {
  expect(
    problemsOf(
      idNamesNobody,
      tinyData([PEOPLE, 'name: Boris Petrov', 'name: Boris Pétröv'], [EVENTS, '- id: 4-cases', '- id: 4-petrov']),
    ),
  ).toEqual([
    {
      rule: 'id-names-nobody',
      file: EVENTS,
      on: '- id: 4-petrov',
      field: '4-petrov.id',
      value: '4-petrov',
      message: '“petrov” is the surname of a person, and ids go into addresses',
      tip: 'say what happened instead, e.g. 8-five-year-sentence',
    },
  ])
})

test('a surname in the id of a story', () => {
  const files = withText(tinyData(), 'data/stories/ivanova.md', '---\nid: the-ivanova-case\n---\n\n# A case\n')
  expect(problemsOf(idNamesNobody, files).map(({ field, value }) => [field, value])).toEqual([
    ['the-ivanova-case.id', 'the-ivanova-case'],
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(idNamesNobody, tinyData())).toEqual([])
})

test('a word that begins like a short name', () => {
  expect(problemsOf(idNamesNobody, tinyData([EVENTS, '- id: 4-cases', '- id: 4-ivan-cases']))).toEqual([])
})
