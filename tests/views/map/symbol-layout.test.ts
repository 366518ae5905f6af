import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lieOf, worldPoint } from '../../../src/views/map/mercator.ts'
import type { PlaceSite } from '../../../src/views/map/place-marks.ts'
import { symbolHits } from '../../../src/views/map/symbol-hits.ts'
import { layoutSymbols, reachOf, type SymbolLayout } from '../../../src/views/map/symbol-layout.ts'
import { radiusOf } from '../../../src/views/map/symbols.ts'
import { site } from './site.ts'

const SIDE = 512 * 2 ** 4
const UNIT = 5

const random = fc.array(
  fc.record({
    longitude: fc.double({ min: 48, max: 86, noNaN: true }),
    latitude: fc.double({ min: 41, max: 55, noNaN: true }),
    total: fc.integer({ min: 0, max: 40 }),
  }),
  { minLength: 1, maxLength: 120 },
)
const sitesOf = (places: readonly Partial<PlaceSite>[]) =>
  places.map((place, i) => site(`p${i}`, { related: 1, ...place })).toSorted((a, b) => b.total - a.total)

function overlaps({ symbols }: SymbolLayout): number {
  return symbols.reduce(
    (count, a, i) =>
      count +
      symbols.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < reachOf(a.radius) + reachOf(b.radius))
        .length,
    0,
  )
}

/** Thousands of places, at the same spots on every machine. */
const many = sitesOf(
  Array.from({ length: 5000 }, (_, i) => ({
    longitude: 50 + ((i * 0.618034) % 1) * 35,
    latitude: 42 + ((i * 0.754878) % 1) * 12,
    total: 1 + (i % 7),
  })),
)

describe('the layout of symbols', () => {
  test('none lies over another, every place has one, and no event is lost or counted twice', () => {
    fc.assert(
      fc.property(random, (places) => {
        const sites = sitesOf(places)
        const layout = layoutSymbols(sites, SIDE, UNIT)
        expect(overlaps(layout)).toBe(0)
        expect([...layout.symbolOf.keys()].toSorted()).toEqual(sites.map(({ id }) => id).toSorted())
        const sum = (totals: readonly { total: number }[]) => totals.reduce((all, { total }) => all + total, 0)
        expect(sum(layout.symbols)).toBe(sum(sites))
        expect(layout.symbols.flatMap((symbol) => symbol.sites)).toHaveLength(sites.length)
      }),
      { seed: 20190322, numRuns: 100 },
    )
  })

  test('areas are in proportion to events, gathered ones too', () => {
    for (const { radius, total } of layoutSymbols(many, SIDE, UNIT).symbols) {
      expect(radius).toBe(Math.max(10, radiusOf(total, UNIT)))
    }
  })

  test('places far from each other stand where they are', () => {
    const { symbols } = layoutSymbols(
      [site('almaty', { longitude: 76.9, latitude: 43.2, total: 9 }), ASTANA],
      SIDE,
      UNIT,
    )
    for (const { moved, x, anchor } of symbols) {
      expect(moved).toBe(0)
      expect(x).toBe(anchor.x)
    }
  })

  test('two near ones part; too many are gathered, and a closer look parts them', () => {
    const near = (count: number) =>
      sitesOf(Array.from({ length: count }, (_, i) => ({ longitude: 71 + i * 0.02, latitude: 51, total: 2 })))
    expect(layoutSymbols(near(2), SIDE, UNIT).symbols).toHaveLength(2)
    const far = layoutSymbols(near(40), SIDE, UNIT).symbols
    expect(far.length).toBeLessThan(20)
    expect(layoutSymbols(near(40), SIDE * 2 ** 6, UNIT).symbols).toHaveLength(40)
  })

  test('of five thousand places no symbol is carried far from its place', () => {
    const layout = layoutSymbols(many, SIDE, 1.4)
    expect(layout.symbols.length).toBeLessThan(500)
    expect(overlaps(layout)).toBe(0)
    expect(Math.max(...layout.symbols.map(({ moved }) => moved))).toBeLessThan(150)
  })
})

const ASTANA = site('astana', { longitude: 71.4, latitude: 51.2, total: 4 })

describe('what lies under the pointer', () => {
  const layout = layoutSymbols(many, SIDE, 1.4)
  const hits = symbolHits(layout)

  test('every symbol can be met, at its middle and at its edge', () => {
    for (const symbol of layout.symbols) {
      expect(hits.at(symbol.x, symbol.y)).toBe(symbol)
      expect(hits.at(symbol.x + symbol.radius, symbol.y)).toBe(symbol)
    }
  })

  test('nothing where there is none', () => {
    expect(hits.at(0, 0)).toBeNull()
    expect(symbolHits(layoutSymbols([], SIDE, UNIT)).at(0, 0)).toBeNull()
  })
})

describe('the world on the screen', () => {
  test('follows from where the map projects two points', () => {
    const [side, left, top] = [4096, -2500, -1200]
    const project = (longitude: number, latitude: number) => {
      const { x, y } = worldPoint(longitude, latitude)
      return { x: left + x * side, y: top + y * side }
    }
    const lie = lieOf({ project })
    expect(lie.side).toBeCloseTo(side, 6)
    expect(lie.left).toBeCloseTo(left, 6)
    expect(lie.top).toBeCloseTo(top, 6)
  })

  test('is Web Mercator', () => {
    expect(worldPoint(0, 0)).toEqual({ x: 0.5, y: 0.5 })
    expect(worldPoint(-180, 85.0511287798066).x).toBe(0)
    expect(worldPoint(-180, 85.0511287798066).y).toBeCloseTo(0, 10)
  })
})
