import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, type DayRange } from '../../../src/model/time.ts'
import {
  closerLook,
  boundsOf,
  clampRange,
  CLOSEST_DAYS,
  openingRange,
  panRange,
  revealDays,
  wholeDays,
  zoomRange,
} from '../../../src/views/timeline/range.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

const bounds = { from: dayOf(2007, 1, 1), to: dayOf(2019, 12, 31) }
const shown = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
const lengthOf = ({ from, to }: DayRange) => to - from + 1
/** Parts of days too, as while a gesture lasts. */
const ranges = fc
  .tuple(
    fc.double({ min: bounds.from - 4000, max: bounds.to + 4000, noNaN: true }),
    fc.double({ min: 0, max: 9000, noNaN: true }),
  )
  .map(([from, length]) => ({ from, to: from + length }))

function expectInside({ from, to }: DayRange) {
  expect(from).toBeGreaterThanOrEqual(bounds.from)
  expect(to).toBeLessThanOrEqual(bounds.to + 1e-6)
  expect(to - from + 1).toBeGreaterThanOrEqual(CLOSEST_DAYS - 1e-6)
}

it('reaches over whole years, and opens on all but the earliest tenth', () => {
  expect(boundsOf(realDataset)).toEqual(bounds)
  expect(openingRange(realDataset)).toEqual({ from: dayOf(2015, 1, 1), to: dayOf(2019, 6, 5) })
})

describe('clampRange', () => {
  it('keeps every range inside the bounds and no closer than two weeks', () => {
    fc.assert(
      fc.property(ranges, (wanted) => expectInside(clampRange(wanted, bounds))),
      RUNS,
    )
  })

  it('moves a range rather than shrink it', () => {
    expect(clampRange({ from: bounds.to - 9, to: bounds.to + 90 }, bounds)).toEqual({
      from: bounds.to - 99,
      to: bounds.to,
    })
    const inside = clampRange({ from: bounds.from - 0.5, to: bounds.from + 99.5 }, bounds)
    expect(inside).toEqual({ from: bounds.from, to: bounds.from + 100 })
  })

  it('leaves a range alone that fits, parts of days too', () => {
    expect(clampRange(shown, bounds)).toEqual(shown)
    const between = { from: shown.from + 0.25, to: shown.to + 0.25 }
    expect(clampRange(between, bounds)).toEqual(between)
  })
})

describe('wholeDays', () => {
  it('gives whole days inside the bounds, half a day off at most', () => {
    fc.assert(
      fc.property(ranges, (wanted) => {
        const whole = wholeDays(wanted, bounds)
        const { from, to } = clampRange(wanted, bounds)
        expectInside(whole)
        expect(Number.isInteger(whole.from) && Number.isInteger(whole.to)).toBe(true)
        expect(Math.abs(whole.from - from)).toBeLessThanOrEqual(1)
        expect(Math.abs(lengthOf(whole) - (to - from + 1))).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
      RUNS,
    )
  })

  it('leaves whole days alone', () => {
    expect(wholeDays(shown, bounds)).toEqual(shown)
    expect(wholeDays({ from: shown.from + 0.4, to: shown.to + 0.4 }, bounds)).toEqual(shown)
  })
})

describe('panRange', () => {
  it('shifts by screens, and stops at the ends', () => {
    expect(panRange(shown, 1, bounds)).toEqual({ from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) })
    expect(panRange(shown, -1, bounds)).toEqual({ from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) })
    expect(panRange(shown, 99, bounds)).toEqual({ from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) })
  })

  it('never changes how much is shown', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: -3, max: 3, noNaN: true }), (wanted, screens) => {
        const before = clampRange(wanted, bounds)
        const after = panRange(before, screens, bounds)
        expectInside(after)
        expect(lengthOf(after)).toBeCloseTo(lengthOf(before), 6)
      }),
      RUNS,
    )
  })
})

describe('zoomRange', () => {
  it('keeps the day under the pointer where it is', () => {
    const about = dayOf(2018, 3, 13)
    const before = { from: dayOf(2016, 1, 1), to: dayOf(2019, 12, 31) }
    const after = zoomRange(before, 0.5, about, bounds)
    const share = ({ from, to }: typeof before) => (about - from) / (to - from + 1)
    expect(lengthOf(after)).toBeCloseTo(lengthOf(before) / 2, 6)
    expect(share(after)).toBeCloseTo(share(before), 6)
  })

  it('goes no closer than two weeks and no further than all years', () => {
    expect(lengthOf(zoomRange(shown, 0.001, shown.from, bounds))).toBe(CLOSEST_DAYS)
    expect(zoomRange(shown, 1000, shown.from, bounds)).toEqual(bounds)
  })
})

describe('revealDays', () => {
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

describe('closerLook', () => {
  const years = { from: dayOf(2016, 1, 1), to: dayOf(2018, 12, 31) }

  it('shows less than before, whatever days are looked at, and them in the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 3000 }), (offset, length) => {
        const days = { from: years.from + offset, to: years.from + offset + length }
        const { from, to } = closerLook(years, days)
        expect(to - from).toBeLessThanOrEqual((years.to - years.from + 1) / 1.5)
        expect((from + to) / 2).toBeCloseTo((days.from + days.to) / 2, 6)
      }),
    )
  })

  it('leaves a margin about days that are few', () => {
    const days = { from: dayOf(2017, 3, 1), to: dayOf(2017, 12, 31) }
    const { from, to } = closerLook(years, days)
    expect(from).toBeLessThan(days.from)
    expect(to).toBeGreaterThan(days.to)
  })
})
