import { expect, test } from 'vitest'
import { createScrollGuard } from '../../../src/views/reader/scroll-guard.ts'

test('the page’s own scroll lasts while it moves, and no longer', () => {
  let now = 0
  const guard = createScrollGuard(() => now)
  expect(guard.isActive()).toBe(false)
  guard.begin()
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
  guard.begin()
  guard.end()
  expect(guard.isActive()).toBe(false)
})
