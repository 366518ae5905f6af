import { describe, expect, it } from 'vitest'
import { buildSearchIndex, searchRows } from '../../src/engine/search.ts'
import { at, during, makeDataset, makeQuote, makeRecord } from '../fixtures/dataset.ts'

const dataset = makeDataset([
  makeRecord('oral', { ...during('2015-01-01'), title: 'Newspaper closed', places: [at('oral')] }),
  makeRecord('almaty', {
    ...during('2016-01-01'),
    title: 'Protesters detained',
    places: [at('almaty')],
    source: [makeQuote(5, 'more than 1,000 people were detained')],
  }),
  makeRecord('olesya', {
    ...during('2017-01-01'),
    title: 'Charged over a leaflet',
    persons: [{ person: 'p002', role: 'victim', name_verbatim: 'Оlesya Khalabuzar' }],
  }),
  makeRecord('max', {
    ...during('2018-01-01'),
    title: 'Sentenced',
    persons: [{ person: 'p001', role: 'victim' }],
    rights: [{ right: 'liberty', basis: 'editor_mapped' }],
    note: 'Ёлка, Święcicki',
  }),
  makeRecord('hidden', {
    ...during('2019-01-01'),
    title: 'Beaten',
    type: 'acquittal',
    persons: [{ person: 'p003', role: 'victim', name_verbatim: 'Aset Hidden' }],
  }),
])
const index = buildSearchIndex(dataset)
const find = (query: string) =>
  [...(searchRows(index, query) ?? ['everything'])].map((row) => dataset.records.at(Number(row))?.id ?? row)

describe('searchRows', () => {
  it.each(['', '   ', '“…” –'])('asks nothing: %j', (query) => {
    expect(searchRows(index, query)).toBeNull()
  })

  it.each(['Uralsk', 'Oral', 'Уральск', 'Орал', "ural'sk", 'URAL’SK', 'уральс'])('finds Oral by %s', (query) => {
    expect(find(query)).toEqual(['oral'])
  })

  it.each([
    ['Olesya', ['olesya']],
    ['Оlesya', ['olesya']],
    ['oleSYa khalab', ['olesya']],
    ['Алматы', ['almaty']],
    ['Алмаtы', ['almaty']],
    ['Верный', ['almaty']],
    ['1,000', ['almaty']],
    ['Maks Bokaev', ['max']],
    ['елка', ['max']],
    ['Swiecicki', ['max']],
    ['arbitrary detention', ['max']],
    ['acquittal', ['hidden']],
    ['khalabuzar almaty', []],
    ['xyzzy', []],
  ])('%s', (query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it('does not give away a name that is not shown', () => {
    expect(find('Hidden')).toEqual([])
    expect(find('Aset')).toEqual([])
  })
})
