import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dragPath } from '../../../src/workshop/bench/drag.ts'
import { costPerFrame } from '../../../src/workshop/bench/page-cost.ts'

describe('a drag', () => {
  it('moves every frame by a stride, and ends where it began', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }).map((half) => half * 2),
        fc.integer({ min: -20, max: 20 }),
        (frames, stride) => {
          const path = dragPath({ x: 100, y: 0, stride, frames })
          expect(path).toHaveLength(frames)
          expect(path.at(-1)).toBe(100)
          expect(Math.max(...path.map((x) => Math.abs(x - 100)))).toBe((Math.abs(stride) * frames) / 2)
        },
      ),
    )
    expect(dragPath({ x: 10, y: 0, stride: 3, frames: 4 })).toEqual([13, 16, 13, 10])
  })

  it('costs what lies between two readings, a frame', () => {
    const before = { main: 100, mainCpu: 50, renderer: 200, gpu: 10 }
    const after = { main: 180, mainCpu: 70, renderer: 300, gpu: 10 }
    expect(costPerFrame(before, after, 40)).toEqual({ main: 2, mainCpu: 0.5, renderer: 2.5, gpu: 0 })
  })
})
