import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRecords } from '../fixtures/all-records.ts'
import { buildSearchIndex, searchRows } from '../../src/engine/search.ts'
import { realDataset } from '../fixtures/real-dataset.ts'
import { naiveIndex, naiveSearch } from './naive-search.ts'
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

  it('finds the same by each name of a place, in quotes that say one of them too', () => {
    const real = buildSearchIndex(realDataset)
    const [first, ...others] = ['Uralsk', 'Oral', 'Уральск', 'Орал'].map((name) => searchRows(real, name))
    expect(first?.length).toBe(8)
    for (const rows of others) expect(rows).toEqual(first)
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
    ['Бокаев', ['max']],
    ['Макс БОКАЕВ', ['max']],
    ['Олеся', ['olesya']],
    ['Халабузар', ['olesya']],
    ['Swiecicki', ['max']],
    ['arbitrary detention', ['max']],
    ['acquittal', ['hidden']],
    ['khalabuzar almaty', []],
    ['xyzzy', []],
  ])('%s', (query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it('gives rows in ascending order, each once', () => {
    expect(searchRows(index, 'a')).toEqual(Uint32Array.from([0, 1, 2, 3, 4]))
  })

  it('does not give away a name that is not shown', () => {
    expect(find('Hidden')).toEqual([])
    expect(find('Aset')).toEqual([])
  })
})

describe('a search of the real data', () => {
  const naive = naiveIndex(realDataset)
  const quick = buildSearchIndex(realDataset)
  const words = [
    ...new Set(Array.from(allRecords(realDataset), ({ title, source }) => [title, source[0]?.quote]).flat()),
  ]
    .join(' ')
    .split(/\s+/)
  const misspelt = fc
    .tuple(fc.constantFrom(...words), fc.nat(8), fc.constantFrom('', 'x', 'е'))
    .map(([word, position, letter]) => word.slice(0, position) + letter + word.slice(position + 1))
  const beginning = fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 6 }))
    .map(([word, n]) => word.slice(0, n))
  const query = fc
    .array(fc.oneof(fc.constantFrom(...words), misspelt, beginning, fc.string()), { maxLength: 3 })
    .map((parts) => parts.join(' '))

  it('finds what a search through whole rows finds', () => {
    fc.assert(
      fc.property(query, (text) => {
        const found = searchRows(quick, text)
        expect(found && [...found]).toEqual(naiveSearch(naive, realDataset.places, text))
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
