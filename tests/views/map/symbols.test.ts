import { describe, expect, test } from 'vitest'
import {
  basisRadii,
  basisSlices,
  beadSize,
  beadsOf,
  donutSlices,
  MIN_RADIUS,
  numberSize,
  radiusOf,
  thicknessOf,
  unitRadius,
} from '../../../src/views/map/symbols.ts'

describe('the size of a symbol', () => {
  test('grows with the square root of its events, so that areas are in proportion', () => {
    expect(radiusOf(36, 6)).toBe(36)
    expect(radiusOf(9, 6)).toBe(18)
    expect(radiusOf(36, 6) ** 2 / radiusOf(9, 6) ** 2).toBe(4)
  })

  test('is never too small for its number, and nothing without an event', () => {
    expect(radiusOf(1, 4)).toBe(MIN_RADIUS)
    expect(radiusOf(0, 6)).toBe(0)
    for (const radius of [MIN_RADIUS, 18, 40]) expect(radius - thicknessOf(radius)).toBeGreaterThan(6)
  })

  test('follows the map, and the largest stays within a ninth of its shorter side', () => {
    expect(unitRadius(10, 90, 760, 430)).toBeGreaterThan(unitRadius(10, 90, 390, 260))
    expect(radiusOf(400, unitRadius(400, 500, 760, 430))).toBeCloseTo(430 / 9)
    expect(unitRadius(0, 0, 760, 430)).toBe(unitRadius(1, 1, 760, 430))
  })

  test('all together take no more than a quarter of the map, however they are gathered', () => {
    const unit = unitRadius(3, 9000, 760, 430)
    expect(Math.PI * radiusOf(9000, unit) ** 2).toBeCloseTo((760 * 430) / 4)
  })

  test('leaves the number room in the hole', () => {
    for (const [radius, number] of [
      [10, 9],
      [18, 27],
      [30, 120],
    ] as const) {
      const width = numberSize(radius, number) * 0.5 * String(number).length
      expect(width).toBeLessThan(2 * (radius - thicknessOf(radius)))
    }
  })
})

describe('the donut', () => {
  test('has a part for each group that is not empty, from the top on, in proportion', () => {
    expect(donutSlices([3, 0, 1])).toEqual([
      { index: 0, from: 0, to: 1.5 * Math.PI },
      { index: 2, from: 1.5 * Math.PI, to: 2 * Math.PI },
    ])
    expect(donutSlices([0, 0])).toEqual([])
  })

  test('bears the shape of each group whose part is long enough', () => {
    const beads = beadsOf(donutSlices([20, 19, 1]), 30)
    expect(beads.map(({ slice }) => slice.index)).toEqual([0, 1])
    for (const { slice, angle } of beads) {
      const half = beadSize(30) / 2 / (30 - thicknessOf(30) / 2)
      expect(angle - half).toBeGreaterThan(slice.from)
      expect(angle + half).toBeLessThan(slice.to)
    }
  })

  test('bears, where it is small, only the shape of the strongest group; alone, at the top', () => {
    expect(beadsOf(donutSlices([1, 2, 1]), MIN_RADIUS).map(({ slice }) => slice.index)).toEqual([1])
    expect(beadsOf(donutSlices([0, 1]), MIN_RADIUS)).toMatchObject([{ slice: { index: 1 }, angle: 0 }])
  })
})

describe('the ring that tells the basis', () => {
  test('is one closed line where all is stated, two where all is from another source', () => {
    expect(basisSlices({ stated: 4, inferred: 0, curated: 0 })).toEqual([{ basis: 'stated', from: 0, to: 2 * Math.PI }])
    expect(basisRadii('stated', 20)).toHaveLength(1)
    expect(basisRadii('curated', 20)).toHaveLength(2)
  })

  test('is shared where words differ, with gaps between', () => {
    const slices = basisSlices({ stated: 1, inferred: 1, curated: 2 })
    expect(slices.map(({ basis }) => basis)).toEqual(['stated', 'inferred', 'curated'])
    for (const [i, { to }] of slices.slice(0, -1).entries()) expect(slices[i + 1]?.from).toBeGreaterThan(to + 0.1)
    expect(slices[2]?.to).toBeLessThan(2 * Math.PI)
  })

  test('is not drawn where nothing happened', () => {
    expect(basisSlices({ stated: 0, inferred: 0, curated: 0 })).toEqual([])
  })
})
