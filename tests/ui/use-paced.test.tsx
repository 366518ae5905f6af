// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePaced } from '../../src/ui/use-paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const later = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('after a rest it follows at once', async () => {
  const { result, rerender } = renderHook(({ value }) => usePaced(value, 250), { initialProps: { value: 'a' } })
  await later(1000)
  rerender({ value: 'b' })
  expect(result.current).toBe('a')
  await later(0)
  expect(result.current).toBe('b')
})

test('while a value changes with every frame it follows at its pace, and ends at the last', async () => {
  const { result, rerender } = renderHook(({ value }) => usePaced(value, 250), { initialProps: { value: 0 } })
  await later(1000)
  const shown = new Set<number>()
  for (let frame = 1; frame <= 60; frame++) {
    rerender({ value: frame })
    await later(16)
    shown.add(result.current)
  }
  // 960 ms at four a second
  expect(shown.size).toBeGreaterThanOrEqual(3)
  expect(shown.size).toBeLessThanOrEqual(6)
  await later(250)
  expect(result.current).toBe(60)
})

/** Follows, and says what it draws; the first drawing follows nothing. */
function useDrawn(value: number, onDraw: () => void): number {
  const followed = usePaced(value, 250)
  useLayoutEffect(() => {
    if (followed > 0) onDraw()
  }, [followed, onDraw])
  return followed
}

test('what takes long to draw follows less often, and ends at the last all the same', async () => {
  let clock = 0
  const now = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => now() + clock)
  const onDraw = vi.fn<() => void>(() => {
    clock += 200
  })
  const { result, rerender } = renderHook(({ value }) => useDrawn(value, onDraw), { initialProps: { value: 0 } })
  await later(1000)
  for (let frame = 1; frame <= 60; frame++) {
    rerender({ value: frame })
    await later(16)
  }
  // in 960 ms, with a rest of 600 ms after each: four would be the pace
  expect(onDraw).toHaveBeenCalledTimes(2)
  await later(1000)
  expect(result.current).toBe(60)
})
