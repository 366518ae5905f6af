import { describe, expect, it } from 'vitest'
import { buildFinder } from '../../src/engine/finder.ts'
import { makeDataset } from '../fixtures/dataset.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

const find = buildFinder(realDataset)

describe('buildFinder', () => {
  it.each(['Uralsk', 'Oral', 'Уральск', 'Орал', 'uralsc'])('finds the same city by %s', (query) => {
    expect(find(query, 4).places[0]).toBe('oral')
  })

  it.each(['Yerimbetov', 'Еримбетов', 'erimbetov iskander', 'Iskandr Yerimbetov'])(
    'finds the same man by %s',
    (query) => {
      expect(find(query, 4).people).toEqual(['p060'])
    },
  )

  it('finds paragraphs, and says which words it met', () => {
    const { paragraphs, words } = find('torture yerimbetov', 9)
    expect(paragraphs.map(({ number }) => number)).toContain(48)
    expect(words).toContain('yerimbetov')
    expect(words).toContain('torture')
  })

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(find('the', 3).paragraphs).toHaveLength(3)
    expect(find(' ', 3)).toEqual({ people: [], places: [], paragraphs: [], words: new Set() })
    expect(find('xyzzy', 3)).toEqual({ people: [], places: [], paragraphs: [], words: new Set() })
  })

  it('does not give away a name that is not shown', () => {
    const findIn = buildFinder(makeDataset([]))
    expect(findIn('Hidden', 4).people).toEqual([])
    expect(findIn('Bokayev', 4).people).toEqual(['p001'])
  })
})
