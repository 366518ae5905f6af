// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePaced } from '../../src/ui/use-paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
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
