import { describe, expect, test } from 'vitest'
import { basisArcs, donutArcs, MIN_RADIUS, radiusOf, thicknessOf, unitRadius } from '../../../src/views/map/symbols.ts'

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
    expect(unitRadius(10, 760, 430)).toBeGreaterThan(unitRadius(10, 390, 260))
    expect(radiusOf(400, unitRadius(400, 760, 430))).toBeCloseTo(430 / 9)
    expect(unitRadius(0, 760, 430)).toBe(unitRadius(1, 760, 430))
  })
})

describe('the donut', () => {
  test('has one part a group, in the order given', () => {
    const arcs = donutArcs(
      [
        { group: 'detention', count: 3 },
        { group: 'assembly', count: 1 },
      ],
      20,
    )
    expect(arcs.map(({ key }) => key)).toEqual(['detention', 'assembly'])
    // Three quarters clockwise from the top end at nine o'clock, where the last quarter begins.
    expect(arcs[0]?.path).toMatch(/^M0,-20A20,20,0,1,1,-20,/)
    expect(arcs[1]?.path).toMatch(/^M-20,/)
    expect(donutArcs([], 20)).toEqual([])
  })
})

describe('the ring that tells the basis', () => {
  test('is one closed line where all is stated, two where all is from another source', () => {
    const stated = basisArcs({ stated: 4, inferred: 0, curated: 0 }, 20)
    expect(stated.map(({ key }) => key)).toEqual(['stated-0'])
    expect(stated[0]?.path).toMatch(/Z$/)
    expect(basisArcs({ stated: 0, inferred: 0, curated: 2 }, 20).map(({ basis }) => basis)).toEqual([
      'curated',
      'curated',
    ])
  })

  test('is shared where words differ, with gaps between', () => {
    const arcs = basisArcs({ stated: 1, inferred: 1, curated: 2 }, 20)
    expect(arcs.map(({ basis }) => basis)).toEqual(['stated', 'inferred', 'curated', 'curated'])
    for (const { path } of arcs) expect(path).not.toMatch(/Z$/)
  })

  test('is not drawn where nothing happened', () => {
    expect(basisArcs({ stated: 0, inferred: 0, curated: 0 }, 20)).toEqual([])
  })
})
