import { expect, it } from 'vitest'
import { swipeOf } from '../../../src/views/present/use-swipe.ts'

it.each([
  [-120, 10, 'next'],
  [120, -20, 'previous'],
  [-30, 0, null],
  [-100, 90, null],
  [0, -200, null],
] as const)('a finger that goes %i, %i leads to %s', (x, y, way) => {
  expect(swipeOf(x, y)).toBe(way)
})
