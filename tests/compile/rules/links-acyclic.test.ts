import { expect, test } from 'vitest'
import { linksAcyclic } from '../../../src/compile/rules/links-acyclic.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a link to itself', () => {
  expect(
    problemsOf(linksAcyclic, tinyData([EVENTS, 'type: ends, event: 2-sentence', 'type: part_of, event: 3-release'])),
  ).toEqual([
    {
      rule: 'links-acyclic',
      file: EVENTS,
      on: '- { type: part_of, event: 3-release }',
      field: '3-release.links[0]',
      value: '3-release',
      message: 'the record links to itself',
      tip: 'take the link out',
    },
  ])
})

test('a circle', () => {
  expect(
    problemsOf(linksAcyclic, tinyData([EVENTS, 'type: ends, event: 2-sentence', 'type: causes, event: 2-protest'])),
  ).toEqual([
    {
      rule: 'links-acyclic',
      file: EVENTS,
      on: '- { type: causes, event: 3-release }',
      field: '2-protest.links[0]',
      value: '3-release',
      message: 'causes runs in a circle: 2-protest causes 3-release causes 2-protest',
      tip: 'take out or turn round one of these links',
    },
  ])
})

test('the same link twice', () => {
  expect(
    problemsOf(
      linksAcyclic,
      tinyData([
        EVENTS,
        '- { type: ends, event: 2-sentence }',
        '- { type: ends, event: 2-sentence }\n      - { type: ends, event: 2-sentence } # twice',
      ]),
    ),
  ).toEqual([
    {
      rule: 'links-acyclic',
      file: EVENTS,
      on: '- { type: ends, event: 2-sentence } # twice',
      field: '3-release.links[1]',
      value: '2-sentence',
      message: 'the same link is given twice',
      tip: 'keep one of the two',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(linksAcyclic, tinyData())).toEqual([])
})

test('the same two records, in two ways', () => {
  expect(
    problemsOf(
      linksAcyclic,
      tinyData([
        EVENTS,
        '- { type: ends, event: 2-sentence }',
        '- { type: ends, event: 2-sentence }\n      - { type: same_as, event: 2-protest }',
      ]),
    ),
  ).toEqual([])
})
