import { expect, test } from 'vitest'
import type { FacetKey } from '../../../src/model/dataset.ts'
import {
  findOptions,
  foldOptions,
  orderOptions,
  otherNames,
  type FacetOption,
} from '../../../src/views/facets/options.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

const option = (label: string, count: number, change: Partial<FacetOption> = {}): FacetOption => ({
  id: label.toLowerCase(),
  label,
  detail: null,
  variants: [],
  count,
  chosen: false,
  pinned: false,
  ...change,
})

const letters = (options: readonly FacetOption[]) => options.map(({ label }) => label).join('')
const compare = new Intl.Collator('en').compare

test('equal counts go by the alphabet, pinned stay last in their own order', () => {
  const options = [
    option('Z', 9, { pinned: true }),
    option('C', 1),
    option('B', 1),
    option('A', 0),
    option('Y', 0, { pinned: true }),
  ]
  expect(letters(orderOptions(options, 'count', compare))).toBe('BCAZY')
  expect(letters(orderOptions(options, 'own', compare))).toBe('ABCZY')
  expect(letters(orderOptions(options, 'own', null))).toBe('CBAZY')
  expect(letters(orderOptions(options, 'count', null))).toBe('CBAZY')
})

test('ten are shown whole; of eleven the first eight that give anything, with what is chosen or pinned', () => {
  const ten = Array.from('ABCDEFGHIJ', (label) => option(label, 1))
  expect(letters(foldOptions(ten))).toBe('ABCDEFGHIJ')
  expect(letters(foldOptions([...ten, option('K', 1)]))).toBe('ABCDEFGH')
  expect(letters(foldOptions([option('Z', 0), ...ten]))).toBe('ABCDEFG')
  expect(letters(foldOptions([...ten, option('K', 1, { chosen: true }), option('L', 1, { pinned: true })]))).toBe(
    'ABCDEFGHKL',
  )
})

test('found by part of a name or another spelling, whatever case and accents', () => {
  const options = [option('Aigul Akberdiyeva', 1, { variants: ['Aygul Akberdiyeva'] }), option('Işık', 1)]
  expect(findOptions(options, ' AYGUL ').map(({ label }) => label)).toEqual(['Aigul Akberdiyeva'])
  expect(findOptions(options, 'isik').map(({ label }) => label)).toEqual(['Işık'])
  expect(findOptions(options, 'x')).toEqual([])
})

test.each<[FacetKey, string, string]>([
  ['place', 'Жанаозен', 'zhanaozen'],
  ['place', 'шымкент', 'shymkent'],
  ['place', 'Нур-Султан', 'astana'],
  ['place', 'Уральск', 'oral'],
  ['person', 'Бокаев', 'p001'],
  ['person', 'bokaev', 'p001'],
  ['person', 'Аблязов', 'p002'],
])('%s: “%s” finds what the search finds: %s', (key, words, id) => {
  const { people, places, facets } = realDataset
  const options = facets[key].values.map((value) =>
    option(people.get(value)?.name ?? places.get(value)?.name.en ?? value, 1, {
      id: value,
      variants: otherNames(realDataset, key, value),
    }),
  )
  const found = findOptions(options, words).map((each) => each.id)
  expect(found).toContain(id)
  expect(found.length).toBeLessThan(4)
})

test('who is not shown by name is found by what is shown alone', () => {
  const person = realDataset.people.get('p001')
  if (!person) throw new Error('no such person')
  const people = new Map([['p001', { ...person, name: 'M. B.', display: 'initials' as const }]])
  expect(otherNames({ ...realDataset, people }, 'person', 'p001')).toEqual(['M. B.'])
})
