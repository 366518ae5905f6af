import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../src/compile/source/quote-position.ts'
import { mustRead, paragraphOf, REAL_BYTES } from './real-submission.ts'

describe('findQuote', () => {
  it('counts code points, not UTF-16 units', () => {
    expect(findQuote('a😀b😀c', 'b😀')).toEqual({ start: 2, end: 4, count: 1 })
  })

  it('counts overlapping occurrences and gives the first', () => {
    expect(findQuote('xaaaa', 'aa')).toEqual({ start: 1, end: 3, count: 3 })
  })

  it.each(['', 'zz', '\ude00', '\ud83d'])('finds %j nowhere', (quote) => {
    expect(findQuote('a😀b', quote)).toEqual({ start: -1, end: -1, count: 0 })
  })

  it('tells a Cyrillic letter from the Latin one it looks like', () => {
    const { text } = paragraphOf(mustRead(REAL_BYTES), 26)
    expect(findQuote(text, '\u041elesya Khalabuzar').count).toBe(1)
    expect(findQuote(text, 'Olesya Khalabuzar').count).toBe(0)
  })

  it('finds every slice at its place or earlier, and as often as a plain search does', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '😀', ' '), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(texts, fc.nat(29), fc.integer({ min: 1, max: 5 }), (characters, from, length) => {
        const start = from % characters.length
        const wanted = characters.slice(start, start + length)
        const places = characters.flatMap((_, at) =>
          wanted.every((character, index) => characters[at + index] === character) ? [at] : [],
        )
        const found = findQuote(characters.join(''), wanted.join(''))
        expect(found).toEqual({ start: places[0], end: (places[0] ?? 0) + wanted.length, count: places.length })
      }),
    )
  })
})
