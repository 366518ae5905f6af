import { describe, expect, it } from 'vitest'
import { isAtRest, SLOWEST_THROW, throwSpeed, thrownDistance } from '../../../src/views/timeline/inertia.ts'

describe('a throw', () => {
  it('runs on the way it was going, ever slower, and comes to rest', () => {
    const steps = [0, 50, 100, 200, 400, 800, 1600].map((elapsed) => thrownDistance(2, elapsed))
    expect(steps[0]).toBe(0)
    steps.slice(1).forEach((far, index) => expect(far).toBeGreaterThan(steps[index] ?? Infinity))
    expect(thrownDistance(2, 1)).toBeCloseTo(2, 1)
    expect(thrownDistance(-2, 400)).toBe(-thrownDistance(2, 400))
    expect(isAtRest(2, 100)).toBe(false)
    expect(isAtRest(2, 3000)).toBe(true)
    expect(thrownDistance(2, 60_000) - thrownDistance(2, 3000)).toBeLessThan(0.5)
  })
})

describe('the speed of the hand', () => {
  const moving = Array.from({ length: 11 }, (_, step) => ({ x: step * 10, time: step * 10 }))

  it('is that of the last moves', () => {
    expect(throwSpeed(moving, 100)).toBe(1)
    expect(
      throwSpeed(
        moving.map(({ x, time }) => ({ x: -x, time })),
        100,
      ),
    ).toBe(-1)
  })

  it('is none where the hand had stopped, moved too slowly, or hardly moved', () => {
    expect(throwSpeed(moving, 300)).toBe(0)
    expect(
      throwSpeed(
        moving.map(({ x, time }) => ({ x: x * SLOWEST_THROW * 0.9, time })),
        100,
      ),
    ).toBe(0)
    expect(throwSpeed(moving.slice(-1), 100)).toBe(0)
    expect(throwSpeed([], 100)).toBe(0)
  })
})
