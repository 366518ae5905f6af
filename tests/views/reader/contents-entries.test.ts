import { expect, test } from 'vitest'
import { contentsOf, entryAt } from '../../../src/views/reader/contents-entries.ts'
import { realCompiled } from '../../fixtures/real-dataset.ts'

const entries = contentsOf(realCompiled.sources[0]?.sections ?? [], true)
const nameAt = (paragraph: number | null) => {
  const entry = entryAt(entries, paragraph)
  return entry && (entry.numeral ?? entry.title)
}

test('the narrowest line is where one is', () => {
  expect([1, 4, 5, 52].map(nameAt)).toEqual([null, null, 'I', 'V'])
  expect(entryAt(entries, 3)).toMatchObject({ first: 1, last: 4 })
  expect(nameAt(57)).toBe('Freedom of association and peaceful assembly')
  expect(nameAt(58)).toBe('Freedom of opinion and expression')
  expect(nameAt(84)).toMatch(/^Torture/)
  expect(entryAt(entries, null)).toBeNull()
  expect(entryAt(entries, 999)).toBeNull()
})

test('every paragraph is in one', () => {
  for (let paragraph = 1; paragraph <= 84; paragraph++) expect(entryAt(entries, paragraph)).not.toBeNull()
})
