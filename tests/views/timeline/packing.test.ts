import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stretch } from '../../../src/views/timeline/mark.ts'
import { linesNeeded, NO_LINE, packImportant, packSpread, shareLines } from '../../../src/views/timeline/packing.ts'

const stretches = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 })), { maxLength: 40 })
  .map((all) =>
    all.map(([left, width]): Stretch => ({ left, right: left + width })).toSorted((a, b) => a.left - b.left),
  )

const overlaps = (a: Stretch, b: Stretch) => a.left < b.right && b.left < a.right

/** Pairs of one line that overlap. */
function collisions(items: readonly Stretch[], lines: Int32Array) {
  return items.flatMap((a, i) =>
    items.slice(i + 1).filter((b, j) => lines[i] !== NO_LINE && lines[i] === lines[i + 1 + j] && overlaps(a, b)),
  )
}

describe('packing', () => {
  it('needs as many lines as overlap anywhere, and with them leaves none out and lets none overlap', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const needed = linesNeeded(items)
        const most = Math.max(
          0,
          ...items.map(({ left }) => items.filter((b) => b.left <= left && b.right > left).length),
        )
        expect(needed).toBe(most)
        const lines = packSpread(items, needed)
        expect([...lines]).not.toContain(NO_LINE)
        expect(collisions(items, lines)).toEqual([])
        expect(needed < 2 || packSpread(items, needed - 1).includes(NO_LINE)).toBe(true)
      }),
    )
  })

  it('with too few lines keeps the important: what is left out would touch one no less important in every line', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.nat(5), { minLength: 40 }),
        (items, count, weights) => {
          const weight = (index: number) => weights[index] ?? 0
          const lines = packImportant(items, weight, count)
          expect(collisions(items, lines)).toEqual([])
          for (const [index, item] of items.entries()) {
            if (lines[index] !== NO_LINE) continue
            for (let line = 0; line < count; line++) {
              const taken = items.some(
                (other, at) => lines[at] === line && overlaps(item, other) && weight(at) >= weight(index),
              )
              expect(taken).toBe(true)
            }
          }
        },
      ),
    )
  })

  it('shares lines out: what is needed first, then where most events share one', () => {
    const lanes = [
      { needed: 8, items: 24 },
      { needed: 1, items: 2 },
      { needed: 3, items: 4 },
    ]
    expect(shareLines(lanes, 6, 2)).toEqual([3, 1, 2])
    expect(shareLines(lanes, 12, 2)).toEqual([8, 1, 3])
    expect(shareLines(lanes, 14, 2).reduce((sum, lines) => sum + lines, 0)).toBe(14)
    // each keeps its least, even where the total is smaller
    expect(shareLines(lanes, 2, 2)).toEqual([2, 1, 2])
  })
})
