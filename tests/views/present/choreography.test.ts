import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, CHOREOGRAPHY_MS, eased, sameLook } from '../../../src/views/present/choreography.ts'

const BOUNDS = { from: 0, to: 9999 }
const days = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 14, max: 900 }))
  .map(([from, length]) => ({ from, to: from + length - 1 }))
const look = fc.record({ visible: days, window: fc.option(days) })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const RUNS = { seed: 12, numRuns: 400 }

it('takes at most a second', () => {
  expect(CHOREOGRAPHY_MS).toBeLessThanOrEqual(1000)
})

describe('between', () => {
  it('begins where one was and ends where one goes', () => {
    fc.assert(
      fc.property(look, look, (a, b) => {
        const first = between(a, b, BOUNDS, 0)
        expect(first.visible.from).toBeCloseTo(a.visible.from, 6)
        expect(first.visible.to).toBeCloseTo(a.visible.to, 6)
        expect(first.window).toEqual(a.window ?? (b.window && BOUNDS))
        expect(between(a, b, BOUNDS, 1)).toEqual(b)
      }),
      RUNS,
    )
  })

  it('never leaves what lies between the two', () => {
    fc.assert(
      fc.property(look, look, share, (a, b, at) => {
        const { visible, window } = between(a, b, BOUNDS, at)
        for (const end of ['from', 'to'] as const) {
          const [low, high] = [a.visible[end], b.visible[end]].toSorted((x, y) => x - y)
          expect(visible[end]).toBeGreaterThanOrEqual((low ?? 0) - 1e-6)
          expect(visible[end]).toBeLessThanOrEqual((high ?? 0) + 1e-6)
        }
        if (window === null) return
        expect(window.from).toBeLessThanOrEqual(window.to)
        expect([window.from % 1, window.to % 1]).toEqual([0, 0])
      }),
      RUNS,
    )
  })

  it('zooms by the same factor in the same time', () => {
    const [near, far] = [
      { visible: { from: 1000, to: 1019 }, window: null },
      { visible: { from: 0, to: 1999 }, window: null },
    ]
    const { visible } = between(near, far, BOUNDS, 0.5)
    expect(visible.to - visible.from + 1).toBeCloseTo(200, 6)
  })

  it('opens a window from all years, and to them', () => {
    const none = { visible: { from: 0, to: 99 }, window: null }
    const some = { visible: { from: 0, to: 99 }, window: { from: 100, to: 200 } }
    expect(between(none, some, BOUNDS, 0.5).window).toEqual({ from: 50, to: 5100 })
    expect(between(some, none, BOUNDS, 1).window).toBeNull()
    expect(between(none, none, BOUNDS, 0.5).window).toBeNull()
  })
})

it('eases: slow at both ends, never backwards', () => {
  expect([eased(-1), eased(0), eased(0.5), eased(1), eased(2)]).toEqual([0, 0, 0.5, 1, 1])
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      expect(eased(early)).toBeLessThanOrEqual(eased(late))
    }),
    RUNS,
  )
  expect(eased(0.1)).toBeLessThan(0.1)
})

it('knows when nothing would move', () => {
  const at = { visible: { from: 1, to: 20 }, window: null }
  expect(sameLook(at, { visible: { from: 1, to: 20 }, window: null })).toBe(true)
  expect(sameLook(at, { ...at, window: { from: 1, to: 2 } })).toBe(false)
  expect(sameLook(at, { ...at, visible: { from: 1, to: 21 } })).toBe(false)
})
