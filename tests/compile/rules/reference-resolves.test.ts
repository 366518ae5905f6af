import { expect, test } from 'vitest'
import { referenceResolves } from '../../../src/compile/rules/reference-resolves.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a misspelt place', () => {
  expect(problemsOf(referenceResolves, tinyData([EVENTS, 'place: almaty', 'place: almatty']))).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- { place: almatty, basis: stated, role: court, verbatim: in Almaty }',
      field: '2-sentence.places[0].place',
      value: 'almatty',
      message: 'there is no such place',
      tip: 'did you mean “almaty”? Otherwise add it to data/places.yaml',
    },
  ])
})

test('an unknown person', () => {
  expect(problemsOf(referenceResolves, tinyData([EVENTS, '- { person: p002', '- { person: p999']))).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- { person: p999, role: intervening_party, name_verbatim: The lawyer Boris Petrov }',
      field: '3-release.persons[1].person',
      value: 'p999',
      message: 'there is no such person',
      tip: 'one of: p001, p002; or add it to data/people.yaml',
    },
  ])
})

test('a sentence for somebody who is not in the record', () => {
  expect(
    problemsOf(referenceResolves, tinyData([EVENTS, 'duration: P2Y6M, person: p001', 'duration: P2Y6M, person: p002'])),
  ).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: "- { kind: imprisonment, duration: P2Y6M, person: p002, verbatim: '2,5 years in prison' }",
      field: '2-sentence.sentence[0].person',
      value: 'p002',
      message: 'there is no such person in this record',
      tip: 'did you mean “p001”? Otherwise add it to persons of this record',
    },
  ])
})

test('a publication nobody listed', () => {
  expect(problemsOf(referenceResolves, tinyData([EVENTS, 'evidence: [paper-1]', 'evidence: [paper-x]']))).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- { field: number_of_persons, says: it counts fewer, evidence: [paper-x] }',
      field: '2-protest.disputed[0].evidence[0]',
      value: 'paper-x',
      message: 'there is no such publication',
      tip: 'did you mean “paper-1”? Otherwise add it to data/evidence.yaml',
    },
  ])
})

test('a link to a withdrawn record', () => {
  expect(
    problemsOf(referenceResolves, tinyData([EVENTS, 'type: ends, event: 2-sentence', 'type: ends, event: 2-old'])),
  ).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- { type: ends, event: 2-old }',
      field: '3-release.links[0].event',
      value: '2-old',
      message: 'this record was withdrawn',
      tip: 'it was withdrawn because: told twice',
    },
  ])
})

test('a link to no record', () => {
  expect(
    problemsOf(
      referenceResolves,
      tinyData([EVENTS, 'type: causes, event: 3-release', 'type: causes, event: 3-relaese']),
    ),
  ).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- { type: causes, event: 3-relaese }',
      field: '2-protest.links[0].event',
      value: '3-relaese',
      message: 'there is no such record',
      tip: 'did you mean “3-release”? Otherwise take the link out',
    },
  ])
})

test('a paragraph beyond the last', () => {
  expect(problemsOf(referenceResolves, tinyData([EVENTS, '- paragraph: 5', '- paragraph: 6']))).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- paragraph: 6',
      field: '5-free-teachers.source[0].paragraph',
      value: '6',
      message: 'tiny has no paragraph 6',
      tip: 'its paragraphs run from 1 to 5',
    },
  ])
})

test('unknown words', () => {
  expect(
    problemsOf(
      referenceResolves,
      tinyData(
        [EVENTS, 'type: release', 'type: releese'],
        [EVENTS, 'right: fair_trial', 'right: fair-trail'],
        [EVENTS, '[teacher]', '[teachers]'],
        [EVENTS, 'code: CC', 'code: KK'],
      ),
    ),
  ).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: '- { right: fair-trail, basis: editor_mapped }',
      field: '2-sentence.rights[0].right',
      value: 'fair-trail',
      message: 'there is no such right',
      tip: 'did you mean “fair_trial”? Otherwise add it to data/vocabulary.yaml',
    },
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: 'affected_group: [teachers]',
      field: '2-sentence.affected_group[0]',
      value: 'teachers',
      message: 'there is no such affected group',
      tip: 'did you mean “teacher”? Otherwise add it to data/vocabulary.yaml',
    },
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: "- { code: KK, article: '174' }",
      field: '2-sentence.law[0].code',
      value: 'KK',
      message: 'there is no such law',
      tip: 'one of: CC; or add it to data/vocabulary.yaml',
    },
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: 'type: releese',
      field: '3-release.type',
      value: 'releese',
      message: 'there is no such type',
      tip: 'did you mean “release”? Otherwise add it to data/vocabulary.yaml',
    },
  ])
})

test('an unknown source', () => {
  expect(problemsOf(referenceResolves, tinyData([EVENTS, 'source: tiny', 'source: tiny-x']))).toEqual([
    {
      rule: 'reference-resolves',
      file: EVENTS,
      on: 'source: tiny-x',
      field: 'source',
      value: 'tiny-x',
      message: 'there is no such source',
      tip: 'did you mean “tiny”? Otherwise add data/sources/tiny-x/source.yaml',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(referenceResolves, tinyData())).toEqual([])
})
