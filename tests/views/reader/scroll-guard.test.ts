// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createScrollGuard } from '../../../src/views/reader/scroll-guard.ts'

test('the page’s own scroll lasts while it moves, and no longer', () => {
  let now = 0
  const guard = createScrollGuard(() => now)
  expect(guard.isActive()).toBe(false)
  guard.begin(document.body)
  for (now = 0; now < 3000; now += 100) {
    guard.scrolled()
    expect(guard.isActive()).toBe(true)
  }
  now += 400
  expect(guard.isActive()).toBe(false)
  guard.scrolled()
  expect(guard.isActive()).toBe(false)
})

test('a hand on the wheel ends it at once', () => {
  const guard = createScrollGuard(() => 5)
  guard.begin(document.body)
  guard.end()
  expect(guard.isActive()).toBe(false)
})

test('what the page brought into view is told, and known until a hand takes over', () => {
  const guard = createScrollGuard(() => 5)
  const told: (Element | null)[] = []
  const leave = guard.listen(() => told.push(guard.brought()))
  guard.begin(document.body)
  expect(told).toEqual([document.body])
  guard.end()
  expect(guard.brought()).toBeNull()
  leave()
  guard.begin(document.body)
  expect(told).toHaveLength(1)
})
