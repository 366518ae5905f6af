import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapAt, placesTo, scrollSpeed } from '../../../src/views/compose/landing.ts'

const ROWS = [
  { top: 100, bottom: 140 },
  { top: 140, bottom: 400 },
  { top: 400, bottom: 440 },
]

describe('where a dragged row lands', () => {
  test.each([
    [-50, 0],
    [119, 0],
    [121, 1],
    [269, 1],
    [271, 2],
    [419, 2],
    [421, 3],
    [9999, 3],
  ])('at %i: gap %i', (y, gap) => {
    expect(gapAt(ROWS, y)).toBe(gap)
  })

  test('in the gap it was dropped into, and nothing else changes its order', () => {
    const drop = fc
      .integer({ min: 1, max: 12 })
      .chain((length) => fc.tuple(fc.constant(length), fc.nat(length - 1), fc.nat(length)))
    fc.assert(
      fc.property(drop, ([length, from, gap]) => {
        const rows = Array.from({ length }, (_, index) => index)
        const to = from + placesTo(from, gap)
        const after = rows.toSpliced(from, 1).toSpliced(to, 0, from)
        const others = rows.filter((row) => row !== from)
        expect(after.filter((row) => row !== from)).toEqual(others)
        expect(after.slice(0, to)).toEqual(others.filter((row) => row < gap))
      }),
    )
  })
})

describe('the list scrolls while something is dragged', () => {
  const frame = { top: 0, bottom: 600 }

  test('near an edge, to that side, and the faster the nearer', () => {
    expect(scrollSpeed(frame, 300)).toBe(0)
    expect(scrollSpeed(frame, 40)).toBeLessThan(0)
    expect(scrollSpeed(frame, 5)).toBeLessThan(scrollSpeed(frame, 40))
    expect(scrollSpeed(frame, 560)).toBeGreaterThan(0)
    expect(scrollSpeed(frame, 900)).toBe(-scrollSpeed(frame, -300))
  })

  test('however small it is, there is a place at rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (height) => {
        expect(scrollSpeed({ top: 10, bottom: 10 + height }, 10 + height / 2)).toBe(0)
      }),
    )
  })
})
