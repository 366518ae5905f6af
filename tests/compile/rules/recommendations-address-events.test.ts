import { expect, test } from 'vitest'
import { recommendationsAddressEvents } from '../../../src/compile/rules/recommendations-address-events.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('an event that addresses', () => {
  expect(
    problemsOf(
      recommendationsAddressEvents,
      tinyData([EVENTS, 'type: ends, event: 2-sentence', 'type: addresses, event: 2-protest']),
    ),
  ).toEqual([
    {
      rule: 'recommendations-address-events',
      file: EVENTS,
      on: '- { type: addresses, event: 2-protest }',
      field: '3-release.links[0].type',
      value: 'addresses',
      message: 'only a recommendation addresses',
      tip: 'use part_of, precedes, causes, ends or same_as; the recommendation links to the event, not the other way',
    },
  ])
})

test('a recommendation with another link', () => {
  expect(
    problemsOf(
      recommendationsAddressEvents,
      tinyData([EVENTS, '    links:\n      - { type: addresses', '    links: # none\n      - { type: part_of']),
    ),
  ).toEqual([
    {
      rule: 'recommendations-address-events',
      file: EVENTS,
      on: '- { type: part_of, event: 2-sentence }',
      field: '5-free-teachers.links[0].type',
      value: 'part_of',
      message: 'a recommendation only addresses',
      tip: 'write type: addresses',
    },
    {
      rule: 'recommendations-address-events',
      file: EVENTS,
      on: 'links: # none',
      field: '5-free-teachers.links',
      value: '',
      message: 'the recommendation addresses no event',
      tip: 'add links: [{ type: addresses, event }], or a note that says why no told event is concerned',
    },
  ])
})

test('a recommendation that addresses nothing', () => {
  expect(
    problemsOf(
      recommendationsAddressEvents,
      tinyData([EVENTS, '    links:\n      - { type: addresses, event: 2-sentence }\n', '']),
    ),
  ).toEqual([
    {
      rule: 'recommendations-address-events',
      file: EVENTS,
      on: '- id: 5-free-teachers',
      field: '5-free-teachers.links',
      value: '',
      message: 'the recommendation addresses no event',
      tip: 'add links: [{ type: addresses, event }], or a note that says why no told event is concerned',
    },
  ])
})

test('a recommendation that addresses itself', () => {
  expect(
    problemsOf(
      recommendationsAddressEvents,
      tinyData([EVENTS, 'type: addresses, event: 2-sentence', 'type: addresses, event: 5-free-teachers']),
    ),
  ).toEqual([
    {
      rule: 'recommendations-address-events',
      file: EVENTS,
      on: '- { type: addresses, event: 5-free-teachers }',
      field: '5-free-teachers.links[0].event',
      value: '5-free-teachers',
      message: 'a recommendation addresses no recommendation',
      tip: 'link to the events it would mend',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(recommendationsAddressEvents, tinyData())).toEqual([])
})

test('a note says why', () => {
  expect(
    problemsOf(
      recommendationsAddressEvents,
      tinyData([
        EVENTS,
        '    links:\n      - { type: addresses, event: 2-sentence }\n',
        '    note: the text tells of no such event\n',
      ]),
    ),
  ).toEqual([])
})
