import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'

const ranges = fc
  .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 13, max: 40_000 }))
  .map(([from, days]) => ({ from, to: from + days }))
const widths = fc.integer({ min: 200, max: 3000 })

describe('dayScale', () => {
  it('leads from a day to where it begins and back', () => {
    fc.assert(
      fc.property(ranges, widths, fc.double({ min: 0, max: 1, noNaN: true }), (range, width, share) => {
        const scale = dayScale(range, width)
        const day = Math.floor(range.from + share * (range.to - range.from))
        expect(scale.day(scale.x(day))).toBe(day)
        expect(scale.nearest(scale.x(day))).toBe(day)
        expect(scale.day(scale.x(day) + scale.pixelsPerDay * 0.99)).toBe(day)
      }),
      RUNS,
    )
  })

  it('fills the width, a day as wide as the next', () => {
    const scale = dayScale({ from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }, 730)
    expect(scale.pixelsPerDay).toBe(2)
    expect([scale.x(dayOf(2018, 1, 1)), scale.x(dayOf(2019, 1, 1))]).toEqual([0, 730])
    expect(scale.nearest(scale.x(dayOf(2018, 3, 13)) + 1.2)).toBe(dayOf(2018, 3, 14))
    expect(scale.day(scale.x(dayOf(2018, 3, 13)) + 1.2)).toBe(dayOf(2018, 3, 13))
  })

  it('keeps the width of a day the very same number while one pans by parts of a day', () => {
    fc.assert(
      fc.property(ranges, widths, fc.double({ min: -500, max: 500, noNaN: true }), (range, width, shift) => {
        const moved = { from: range.from + shift, to: range.to + shift }
        expect(dayScale(moved, width).pixelsPerDay).toBe(dayScale(range, width).pixelsPerDay)
      }),
      RUNS,
    )
  })
})
