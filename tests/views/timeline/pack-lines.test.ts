import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packLines, type Extent } from '../../../src/views/timeline/layout.ts'

const extent = fc
  .tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 1, max: 300, noNaN: true }))
  .map(([left, width]): Extent => ({ left, right: left + width }))
const items = fc.array(fc.array(extent, { minLength: 1, maxLength: 3 }), { maxLength: 50 })

const overlap = (a: readonly Extent[], b: readonly Extent[]) =>
  a.some((one) => b.some((other) => one.left < other.right && other.left < one.right))

describe('packLines', () => {
  it('never lets two items of one line overlap', () => {
    fc.assert(
      fc.property(items, (all) => {
        const lines = packLines(all)
        const clashes = all.flatMap((a, i) => all.filter((b, j) => i < j && lines[i] === lines[j] && overlap(a, b)))
        expect(clashes).toEqual([])
      }),
    )
  })

  it('opens no line that the items before would have left free', () => {
    fc.assert(
      fc.property(items, (all) => {
        const lines = packLines(all)
        all.forEach((item, i) => {
          for (let line = 0; line < (lines[i] ?? 0); line++) {
            expect(all.some((other, j) => j < i && lines[j] === line && overlap(other, item))).toBe(true)
          }
        })
      }),
    )
  })

  it('puts apart what overlaps, together what does not, and threads sets through gaps', () => {
    expect(
      packLines([
        [{ left: 0, right: 10 }],
        [{ left: 5, right: 15 }],
        [
          { left: 10, right: 20 },
          { left: 90, right: 99 },
        ],
        [{ left: 30, right: 80 }],
      ]),
    ).toEqual([0, 1, 0, 0])
  })
})
