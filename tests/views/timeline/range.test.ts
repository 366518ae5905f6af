import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import {
  clampRange,
  CLOSEST_DAYS,
  panRange,
  revealDays,
  wholeDays,
  zoomRange,
} from '../../../src/views/timeline/range.ts'

const bounds = { from: dayOf(2007, 1, 1), to: dayOf(2019, 12, 31) }
const day = fc.integer({ min: bounds.from - 4000, max: bounds.to + 4000 })
const range = fc.tuple(day, fc.integer({ min: 0, max: 9000 })).map(([from, length]) => ({ from, to: from + length }))

describe('clampRange', () => {
  it('keeps every range inside the bounds, whole days, and no closer than two weeks', () => {
    fc.assert(
      fc.property(range, (wanted) => {
        const { from, to } = wholeDays({ from: wanted.from + 0.37, to: wanted.to + 0.61 }, bounds)
        expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
        expect(from).toBeGreaterThanOrEqual(bounds.from)
        expect(to).toBeLessThanOrEqual(bounds.to)
        expect(to - from + 1).toBeGreaterThanOrEqual(CLOSEST_DAYS)
      }),
    )
  })

  it('moves a range rather than shrink it', () => {
    expect(clampRange({ from: bounds.to - 9, to: bounds.to + 90 }, bounds)).toEqual({
      from: bounds.to - 99,
      to: bounds.to,
    })
  })

  it('leaves a range alone that fits', () => {
    const fits = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
    expect(clampRange(fits, bounds)).toEqual(fits)
  })
})

describe('zoomRange', () => {
  it('keeps the day under the pointer where it is', () => {
    const about = dayOf(2018, 3, 13)
    const before = { from: dayOf(2016, 1, 1), to: dayOf(2019, 12, 31) }
    const after = zoomRange(before, 0.5, about, bounds)
    const share = ({ from, to }: typeof before) => (about - from) / (to - from + 1)
    expect(after.to - after.from + 1).toBeCloseTo((before.to - before.from + 1) / 2, -1)
    expect(share(after)).toBeCloseTo(share(before), 2)
  })
})

describe('revealDays', () => {
  const shown = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }

  it('changes nothing for days that show already, in part even', () => {
    expect(revealDays(shown, { from: dayOf(2017, 1, 1), to: dayOf(2018, 1, 1) }, bounds)).toBe(shown)
  })

  it('centres days that lie outside', () => {
    const when = dayOf(2011, 12, 16)
    const { from, to } = revealDays(shown, { from: when, to: when }, bounds)
    expect(to - from).toBe(shown.to - shown.from)
    expect(Math.abs((from + to) / 2 - when)).toBeLessThanOrEqual(1)
  })
})

describe('panRange', () => {
  const shown = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }

  it('moves by a part of what is shown, by parts of a day if need be, and stops at the bounds', () => {
    expect(panRange(shown, 0.5, bounds)).toEqual({ from: shown.from + 182.5, to: shown.to + 182.5 })
    expect(panRange(shown, 5, bounds)).toEqual({ from: bounds.to - 364, to: bounds.to })
  })
})
