import { expect, test } from 'vitest'
import { Copies } from '../../src/engine/copies.ts'

test('copies of any length keep what they held, whatever is counted or copied later', () => {
  const copies = new Copies()
  const counts = new Int32Array(100_000)
  const taken = [0, 1, 30_000, 40_000, 65_536, 70_000, 3].map((length, at) => {
    counts.fill(at)
    return { at, length, copy: copies.take(counts, 7, 7 + length) }
  })
  counts.fill(-1)
  for (const { at, length, copy } of taken) {
    expect(copy).toHaveLength(length)
    expect(copy.every((count) => count === at)).toBe(true)
  }
})
