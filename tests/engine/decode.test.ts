import { allRecords } from '../fixtures/all-records.ts'
import { describe, expect, it } from 'vitest'
import { DatasetError } from '../../src/engine/dataset-error.ts'
import { decodeDataset } from '../../src/engine/decode.ts'
import { at, during, isoDay, makeCompiled, makeDataset, makeQuote, makeRecord } from '../fixtures/dataset.ts'
import { valuesOf } from '../fixtures/random-dataset.ts'

describe('decodeDataset', () => {
  it('sorts by first day, last day and id, undated last, whatever the order of the file', () => {
    const dataset = makeDataset([
      makeRecord('undated-b'),
      makeRecord('year', during('2016-01-01', '2016-12-31')),
      makeRecord('day-b', during('2016-01-01')),
      makeRecord('undated-a'),
      makeRecord('day-a', during('2016-01-01')),
      makeRecord('early', during('2015-03-01')),
    ])
    expect(Array.from(allRecords(dataset), ({ id }) => id)).toEqual([
      'early',
      'day-a',
      'day-b',
      'year',
      'undated-a',
      'undated-b',
    ])
    expect(dataset.datedRows).toBe(4)
    expect(dataset.rowOf.get('year')).toBe(3)
    expect(dataset.span).toEqual({ from: isoDay('2015-03-01'), to: isoDay('2016-12-31') })
    expect([...dataset.earliest.subarray(0, 1)]).toEqual([isoDay('2015-03-01')])
  })

  it('leaves the compiled dataset as it was', () => {
    const compiled = makeCompiled([makeRecord('b', during('2017-01-01')), makeRecord('a', during('2016-01-01'))])
    decodeDataset(compiled)
    expect(compiled.events.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('spans days before 1970 only, where all are', () => {
    expect(makeDataset([makeRecord('a', during('1951-01-01', '1952-01-01')), makeRecord('b')]).span).toEqual({
      from: isoDay('1951-01-01'),
      to: isoDay('1952-01-01'),
    })
  })

  it('makes of no record an empty dataset', () => {
    const dataset = makeDataset([])
    expect(dataset).toMatchObject({ datedRows: 0, eventCount: 0, span: { from: 0, to: 0 } })
    expect(dataset.facets.place.offsets).toEqual(new Uint32Array([0]))
  })

  it('gives a statistic a row of weight 0, and a recommendation none', () => {
    const dataset = makeDataset([
      makeRecord('a', during('2016-01-01')),
      makeRecord('b', { ...during('2017-01-01'), record_kind: 'statistic' }),
      makeRecord('r', { record_kind: 'recommendation', type: null, group: null }),
    ])
    expect([...dataset.weight]).toEqual([1, 0])
    expect(dataset.eventCount).toBe(1)
    expect(dataset.recommendations.map(({ id }) => id)).toEqual(['r'])
    expect(dataset.rowOf.has('r')).toBe(false)
  })
})

const recommend = (id: string, type: 'addresses' | 'part_of') =>
  makeRecord(id, { record_kind: 'recommendation', type: null, group: null, links: [{ type, event: 'a' }] })

describe('facets', () => {
  it('keep the order of the catalogues, values that nobody has included', () => {
    const { facets } = makeDataset([makeRecord('a')])
    expect(facets.place.values).toEqual(['almaty', 'oral', 'strasbourg', 'kazakhstan', 'abroad', 'not-located'])
    expect(facets.type.values).toEqual(['mass_detention', 'arrest', 'acquittal'])
    expect(facets.section.values).toEqual(['intro', 'I', 'II'])
    expect(facets.person.values).toEqual(['p001', 'p002', 'p003'])
  })

  it.each([
    ['a city', [at('almaty')], ['almaty']],
    ['the same city twice', [at('almaty'), at('almaty', 'court')], ['almaty']],
    ['two cities, in the order of the gazetteer', [at('oral'), at('almaty', 'prison')], ['almaty', 'oral']],
    ['the whole country', [at('kazakhstan')], ['kazakhstan']],
    ['abroad', [at('strasbourg')], ['strasbourg', 'abroad']],
    ['at home and abroad', [at('strasbourg'), at('oral')], ['oral', 'strasbourg', 'abroad']],
    ['somewhere unknown, to somebody from Oral', [at('oral', 'origin')], ['oral', 'not-located']],
    ['on the way abroad', [at('almaty'), at('strasbourg', 'destination')], ['almaty', 'strasbourg']],
    ['to an exile', [at('strasbourg', 'residence')], ['strasbourg', 'not-located']],
    ['nobody knows where', [], ['not-located']],
  ])('place: %s', (_, places, expected) => {
    expect(valuesOf(makeDataset([makeRecord('a', { places })]), 'place', 0)).toEqual(expected)
  })

  it('section: of every quoted paragraph, once', () => {
    const source = [makeQuote(7), makeQuote(5), makeQuote(6), makeQuote(1)]
    expect(valuesOf(makeDataset([makeRecord('a', { source })]), 'section', 0)).toEqual(['intro', 'I', 'II'])
  })

  it('recommendation: those that address the event, by no other link', () => {
    const dataset = makeDataset([
      makeRecord('a'),
      makeRecord('b'),
      recommend('r1', 'addresses'),
      recommend('r2', 'part_of'),
      recommend('r3', 'addresses'),
    ])
    expect(valuesOf(dataset, 'recommendation', 0)).toEqual(['r1', 'r3'])
    expect(valuesOf(dataset, 'recommendation', 1)).toEqual([])
  })
})

describe('a dataset that contradicts itself', () => {
  it.each([
    [
      'an unknown place',
      [makeRecord('a', { places: [at('atlantis')] })],
      'place: a value of the dataset expected, "atlantis" found',
    ],
    ['an unknown type', [makeRecord('a', { type: 'riot' })], 'type: a value of the dataset expected, "riot" found'],
    [
      'an unknown paragraph',
      [makeRecord('a', { source: [makeQuote(99)] })],
      'a: a paragraph of the dataset expected, ¶99 of "submission" found',
    ],
    ['an id twice', [makeRecord('a'), makeRecord('a')], 'events: every id once expected, "a" found twice'],
  ])('fails on %s, and says which', (_, events, facts) => {
    const decode = () => makeDataset(events)
    expect(decode).toThrow(DatasetError)
    expect(decode).toThrow(expect.objectContaining({ failure: { kind: 'shape', facts } }))
  })
})
