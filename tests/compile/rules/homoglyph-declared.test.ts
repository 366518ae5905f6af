import { expect, test } from 'vitest'
import { homoglyphDeclared } from '../../../src/compile/rules/homoglyph-declared.ts'
import { DOCUMENT, EVENTS, PEOPLE, problemsOf, tinyData } from '../tiny-data.ts'

test('a quote with a Cyrillic letter', () => {
  expect(
    problemsOf(
      homoglyphDeclared,
      tinyData(
        [DOCUMENT, 'The lawyer Boris', 'The lawyer Воris'],
        [EVENTS, 'The lawyer Boris Petrov', 'lawyer'],
        [EVENTS, 'quote: In June 2018 Ivanova was released.', 'quote: The lawyer Воris Petrov visited her'],
      ),
    ),
  ).toEqual([
    {
      rule: 'homoglyph-declared',
      file: EVENTS,
      on: 'quote: The lawyer Воris Petrov visited her',
      field: '3-release.source[0].quote',
      value: 'The lawyer Воris Petrov visited her',
      message: '“Воris” mixes Latin letters with look-alikes of another script',
      tip: 'keep it as the source has it, and add anomaly: [{ kind: homoglyph, note }]',
    },
  ])
})

test('a title with a Cyrillic letter', () => {
  expect(
    problemsOf(homoglyphDeclared, tinyData([EVENTS, 'title: Teacher released', 'title: Тeacher released'])),
  ).toEqual([
    {
      rule: 'homoglyph-declared',
      file: EVENTS,
      on: 'title: Тeacher released from prison',
      field: '3-release.title',
      value: 'Тeacher released from prison',
      message: '“Тeacher” mixes Latin letters with look-alikes of another script',
      tip: 'a title is ours: type the word anew in Latin letters',
    },
  ])
})

test('the name of a person', () => {
  expect(problemsOf(homoglyphDeclared, tinyData([PEOPLE, 'name: Boris Petrov', 'name: Воris Petrov']))).toEqual([
    {
      rule: 'homoglyph-declared',
      file: PEOPLE,
      on: 'name: Воris Petrov',
      field: 'p002.name',
      value: 'Воris Petrov',
      message: '“Воris” mixes Latin letters with look-alikes of another script',
      tip: 'type it anew in Latin letters, and keep this spelling in variants',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(homoglyphDeclared, tinyData())).toEqual([])
})

test('declared as an anomaly', () => {
  expect(
    problemsOf(
      homoglyphDeclared,
      tinyData(
        [DOCUMENT, 'The lawyer Boris', 'The lawyer Воris'],
        [EVENTS, 'The lawyer Boris Petrov', 'lawyer'],
        [
          EVENTS,
          'quote: In June 2018 Ivanova was released.',
          'quote: The lawyer Воris Petrov visited her\n    anomaly: [{ kind: homoglyph, note: the first letter of the name is Cyrillic }]',
        ],
      ),
    ),
  ).toEqual([])
})
