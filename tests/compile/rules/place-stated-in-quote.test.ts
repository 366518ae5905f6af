import { expect, test } from 'vitest'
import { placeStatedInQuote } from '../../../src/compile/rules/place-stated-in-quote.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('words that the paragraph does not have', () => {
  expect(problemsOf(placeStatedInQuote, tinyData([EVENTS, 'verbatim: in Almaty', 'verbatim: at Almaty']))).toEqual([
    {
      rule: 'place-stated-in-quote',
      file: EVENTS,
      on: '- { place: almaty, basis: stated, role: court, verbatim: at Almaty }',
      field: '2-sentence.places[0].verbatim',
      value: 'at Almaty',
      message: 'these words do not occur in ¶2',
      tip: 'copy them from the paragraph, or quote the one they are from',
    },
  ])
})

test('no words at all', () => {
  expect(problemsOf(placeStatedInQuote, tinyData([EVENTS, ', verbatim: in Almaty', '']))).toEqual([
    {
      rule: 'place-stated-in-quote',
      file: EVENTS,
      on: '- { place: almaty, basis: stated, role: court }',
      field: '2-sentence.places[0].basis',
      value: 'stated',
      message: 'a stated place needs the words that state it',
      tip: 'add verbatim: the words of the source; or basis: inferred',
    },
  ])
})

test('words that name no such town', () => {
  expect(problemsOf(placeStatedInQuote, tinyData([EVENTS, 'verbatim: in Almaty', 'verbatim: in prison']))).toEqual([
    {
      rule: 'place-stated-in-quote',
      file: EVENTS,
      on: '- { place: almaty, basis: stated, role: court, verbatim: in prison }',
      field: '2-sentence.places[0].verbatim',
      value: 'in prison',
      message: 'these words do not name Almaty',
      tip: 'basis: inferred if the source does not name it; or add this spelling to its variants in data/places.yaml',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(placeStatedInQuote, tinyData())).toEqual([])
})

test('a nationwide place may be worded in any way', () => {
  expect(
    problemsOf(
      placeStatedInQuote,
      tinyData([
        EVENTS,
        'verbatim: in Almaty',
        'verbatim: in Almaty }\n      - { place: kazakhstan, basis: stated, role: origin, verbatim: in prison',
      ]),
    ),
  ).toEqual([])
})
