import { expect, test } from 'vitest'
import { quantityConsistent } from '../../../src/compile/rules/quantity-consistent.ts'
import { DOCUMENT, EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a minimum above the maximum', () => {
  expect(problemsOf(quantityConsistent, tinyData([EVENTS, 'min: 15, max: 15', 'min: 15, max: 14']))).toEqual([
    {
      rule: 'quantity-consistent',
      file: EVENTS,
      on: '- { min: 15, max: 14, qualifier: exact, verbatim: 15 cases, unit: cases, what: cases counted by the authors }',
      field: '4-cases.figures[0].min',
      value: '15',
      message: 'the minimum is above the maximum 14',
      tip: 'swap them',
    },
  ])
})

test('more than 1,000 is not 1,000', () => {
  expect(problemsOf(quantityConsistent, tinyData([EVENTS, 'min: 1001', 'min: 1000']))).toEqual([
    {
      rule: 'quantity-consistent',
      file: EVENTS,
      on: "number_of_persons: { min: 1000, max: null, qualifier: more_than, verbatim: 'More than 1,000 people' }",
      field: '2-protest.number_of_persons.min',
      value: '1000',
      message: '“More than 1,000 people” says 1000',
      tip: 'write min: 1001',
    },
  ])
})

test('a figure that the words do not have', () => {
  expect(problemsOf(quantityConsistent, tinyData([EVENTS, 'min: 15, max: 15', 'min: 51, max: 51']))).toEqual([
    {
      rule: 'quantity-consistent',
      file: EVENTS,
      on: '- { min: 51, max: 51, qualifier: exact, verbatim: 15 cases, unit: cases, what: cases counted by the authors }',
      field: '4-cases.figures[0].min',
      value: '51',
      message: '“15 cases” says 15',
      tip: 'write min: 15',
    },
  ])
})

test('at least has no maximum', () => {
  expect(
    problemsOf(
      quantityConsistent,
      tinyData([EVENTS, 'min: 15, max: 15, qualifier: exact', 'min: 15, max: 15, qualifier: at_least']),
    ),
  ).toEqual([
    {
      rule: 'quantity-consistent',
      file: EVENTS,
      on: '- { min: 15, max: 15, qualifier: at_least, verbatim: 15 cases, unit: cases, what: cases counted by the authors }',
      field: '4-cases.figures[0].max',
      value: '15',
      message: '“15 cases” says 15',
      tip: 'write max: null',
    },
  ])
})

test('as many as is a maximum', () => {
  expect(
    problemsOf(
      quantityConsistent,
      tinyData([EVENTS, 'min: 15, max: 15, qualifier: exact', 'min: 15, max: null, qualifier: as_many_as']),
    ),
  ).toEqual([
    {
      rule: 'quantity-consistent',
      file: EVENTS,
      on: '- { min: 15, max: null, qualifier: as_many_as, verbatim: 15 cases, unit: cases, what: cases counted by the authors }',
      field: '4-cases.figures[0].max',
      value: 'null',
      message: '“15 cases” says 15',
      tip: 'write max: 15',
    },
  ])
})

test('words without a number', () => {
  expect(problemsOf(quantityConsistent, tinyData([EVENTS, 'verbatim: 15 cases', 'verbatim: cases in']))).toEqual([
    {
      rule: 'quantity-consistent',
      file: EVENTS,
      on: '- { min: 15, max: 15, qualifier: exact, verbatim: cases in, unit: cases, what: cases counted by the authors }',
      field: '4-cases.figures[0].verbatim',
      value: 'cases in',
      message: 'these words hold no number',
      tip: 'copy the words with the number, or write qualifier: several',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(quantityConsistent, tinyData())).toEqual([])
})

test('thousands by space, several dozen', () => {
  expect(
    problemsOf(
      quantityConsistent,
      tinyData(
        [DOCUMENT, '1,000 people', '1 000 people'],
        [EVENTS, "'More than 1,000 people'", "'More than 1 000 people'"],
        [EVENTS, 'quote: More than 1,000', 'quote: More than 1 000'],
        [EVENTS, 'max: 15, qualifier: exact', 'max: null, qualifier: several'],
      ),
    ),
  ).toEqual([])
})
