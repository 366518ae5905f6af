import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadCircles, type Circle } from '../../../src/views/map/spread.ts'

const circles = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    radius: fc.integer({ min: 16, max: 45 }),
  }),
  { maxLength: 25 },
)

function overlaps(all: readonly Circle[], at: readonly { x: number; y: number }[]): number {
  let count = 0
  for (const [i, a] of at.entries()) {
    for (const [j, b] of at.entries()) {
      const need = (all[i]?.radius ?? 0) + (all[j]?.radius ?? 0)
      if (j > i && Math.hypot(a.x - b.x, a.y - b.y) < need) count++
    }
  }
  return count
}

describe('spreading symbols', () => {
  test('no two overlap afterwards, and none leaves by more than the crowd is wide', () => {
    fc.assert(
      fc.property(circles, (all) => {
        const spread = spreadCircles(all)
        expect(overlaps(all, spread)).toBe(0)
        const crowd = all.reduce((sum, { radius }) => sum + 2 * radius, 0)
        for (const { moved } of spread) expect(moved).toBeLessThanOrEqual(crowd)
      }),
      { seed: 20190322, numRuns: 200 },
    )
  })

  test('the same twice, and the same wherever the map is panned to', () => {
    fc.assert(
      fc.property(circles, fc.integer({ min: -512, max: 512 }), (all, pan) => {
        const spread = spreadCircles(all)
        expect(spreadCircles(all)).toEqual(spread)
        const panned = spreadCircles(all.map((circle) => ({ ...circle, x: circle.x + pan })))
        for (const [i, { x, y }] of panned.entries()) {
          expect(x - pan).toBeCloseTo(spread[i]?.x ?? NaN, 4)
          expect(y).toBeCloseTo(spread[i]?.y ?? NaN, 4)
        }
      }),
      { seed: 20190322, numRuns: 60 },
    )
  })

  test('what touches nothing stays', () => {
    const far = [
      { x: 0, y: 0, radius: 20 },
      { x: 41, y: 0, radius: 20 },
    ]
    expect(spreadCircles(far)).toEqual([
      { x: 0, y: 0, moved: 0 },
      { x: 41, y: 0, moved: 0 },
    ])
  })

  test('of two, the smaller gives way more', () => {
    const [large, small] = spreadCircles([
      { x: 0, y: 0, radius: 40 },
      { x: 10, y: 0, radius: 16 },
    ])
    expect(large?.moved).toBeLessThan(10)
    expect(small?.moved).toBeGreaterThan(35)
  })

  test('sixty on one spot come apart', () => {
    const all = Array.from({ length: 60 }, () => ({ x: 100, y: 100, radius: 17 }))
    expect(overlaps(all, spreadCircles(all))).toBe(0)
  })
})
