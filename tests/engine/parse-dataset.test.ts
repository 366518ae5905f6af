import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatasetError, type DatasetFailure } from '../../src/engine/dataset-error.ts'
import { parseDataset } from '../../src/engine/parse-dataset.ts'
import { at, during, makeCompiled, makeRecord } from '../fixtures/dataset.ts'

const compiled = makeCompiled([
  makeRecord('a', { ...during('2016-01-01'), places: [at('almaty')], persons: [{ person: 'p001', role: 'victim' }] }),
  makeRecord('b'),
])
const text = JSON.stringify(compiled)

function failureOf(input: string): DatasetFailure {
  try {
    parseDataset(input)
  } catch (error) {
    if (error instanceof DatasetError) return error.failure
    throw error
  }
  throw new Error('it was read')
}

describe('parseDataset', () => {
  it('reads what the build writes, after a byte order mark too', () => {
    expect(parseDataset(text)).toEqual(compiled)
    expect(parseDataset(`\uFEFF${text}`)).toEqual(compiled)
  })

  it.each(['<!doctype html><title>Not found</title>', '\n  <html>', '\uFEFF<?xml version="1.0"?>'])(
    'knows a web page: %j',
    (page) => {
      expect(failureOf(page)).toEqual({ kind: 'html' })
    },
  )

  it('knows a file that ends too early, wherever it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        const failure = failureOf(text.slice(0, length))
        expect(failure.kind).toBe('truncated')
        expect(failure).toMatchObject({ facts: expect.stringMatching(new RegExp(`^${length} characters; .`)) })
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it.each([
    [2, '2'],
    ['1', '"1"'],
    [undefined, 'none'],
  ])('refuses version %j', (version, found) => {
    expect(failureOf(JSON.stringify({ ...compiled, version }))).toEqual({ kind: 'version', found, expected: 1 })
  })

  it.each([
    ['[]', 'whole file: an object expected, a list found'],
    ['null', 'whole file: an object expected, null found'],
    ['"text"', 'whole file: an object expected, "text" found'],
    [JSON.stringify({ version: 1 }), 'data_version: '],
    [JSON.stringify({ ...compiled, people: undefined }), 'people: '],
    [JSON.stringify({ ...compiled, events: [compiled.events[0], { id: 'c' }] }), 'events.1.record_kind: '],
    [
      JSON.stringify({
        ...compiled,
        events: [{ ...makeRecord('c'), places: [{ place: 'almaty', role: 'near', basis: 'stated' }] }],
      }),
      'events.0.places.0.role: ',
    ],
    [
      JSON.stringify({ ...compiled, events: [makeRecord('c', during('2017-01-02', '2017-01-01'))] }),
      'events.0: a first day and a last day not before it',
    ],
    [
      JSON.stringify({ ...compiled, events: [makeRecord('c', { earliest: 3 })] }),
      'events.0: a first day and a last day not before it',
    ],
    [JSON.stringify({ ...compiled, about: { counts: { left_out: 3 } } }), 'about.filter: '],
    [JSON.stringify({ ...compiled, about: { filter: 'Trials', counts: { left_out: -3 } } }), 'about.counts.left_out: '],
    [JSON.stringify({ ...compiled, about: null }), 'about: '],
  ])('names the field that is not as expected: %#', (input, facts) => {
    expect(failureOf(input)).toEqual({ kind: 'shape', facts: expect.stringContaining(facts) })
  })

  it('throws nothing but a DatasetError, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (input) => {
        expect(['html', 'truncated', 'version', 'shape']).toContain(failureOf(input).kind)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
