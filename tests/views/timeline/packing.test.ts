import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stretch } from '../../../src/views/timeline/mark.ts'
import { linesNeeded, NO_LINE, packImportant, packSpread, shareLines } from '../../../src/views/timeline/packing.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 90 }))
  .map(([left, width]): Stretch => ({ left, right: left + width }))
/** By their left edge, as the packing wants them. */
const items = fc.array(stretch, { maxLength: 30 }).map((all) => all.toSorted((a, b) => a.left - b.left))
const lineCount = fc.integer({ min: 0, max: 8 })

const overlap = (a: Stretch, b: Stretch) => a.left < b.right && b.left < a.right

/** Pairs of one line that overlap. */
const clashes = (all: readonly Stretch[], lines: Int32Array) =>
  all.flatMap((a, i) => all.filter((b, j) => i < j && lines[i] !== NO_LINE && lines[i] === lines[j] && overlap(a, b)))

/** The most stretches that share a point, found at each left edge: a lower bound of every packing. */
const deepest = (all: readonly Stretch[]) =>
  all.reduce(
    (most, { left }) => Math.max(most, all.filter((other) => other.left <= left && other.right > left).length),
    0,
  )

describe('linesNeeded', () => {
  it('is the most that overlap anywhere, and that many lines hold all', () => {
    fc.assert(
      fc.property(items, (all) => {
        const needed = linesNeeded(all)
        expect(needed).toBe(deepest(all))
        const lines = packSpread(all, needed)
        expect(lines).not.toContain(NO_LINE)
        expect(clashes(all, lines)).toEqual([])
      }),
      RUNS,
    )
  })

  it('lets one begin where another ends', () => {
    expect(linesNeeded([])).toBe(0)
    expect(linesNeeded([stretchOf(0, 10), stretchOf(10, 20)])).toBe(1)
    expect(linesNeeded([stretchOf(0, 10), stretchOf(9, 20), stretchOf(9, 11)])).toBe(3)
  })
})

describe('packSpread', () => {
  it('never lets two of a line overlap; with too few lines it leaves some out', () => {
    fc.assert(
      fc.property(items, lineCount, (all, count) => {
        const lines = packSpread(all, count)
        expect(clashes(all, lines)).toEqual([])
        expect([...lines].every((line) => line === NO_LINE || (line >= 0 && line < count))).toBe(true)
        expect(lines.includes(NO_LINE)).toBe(count < linesNeeded(all))
      }),
      RUNS,
    )
  })

  it('takes the line that has been free the longest, so that a label has room behind', () => {
    const row = [stretchOf(0, 10), stretchOf(20, 30), stretchOf(40, 50), stretchOf(60, 70)]
    expect([...packSpread(row, 2)]).toEqual([0, 1, 0, 1])
  })
})

describe('packImportant', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 30, maxLength: 30 })

  it('never lets two of a line overlap', () => {
    fc.assert(
      fc.property(items, weights, lineCount, (all, weight, count) => {
        const lines = packImportant(all, (index) => weight[index] ?? 0, count)
        expect(clashes(all, lines)).toEqual([])
        expect([...lines].every((line) => line === NO_LINE || (line >= 0 && line < count))).toBe(true)
      }),
      RUNS,
    )
  })

  it('leaves one out only where every line holds one at least as important in its way', () => {
    fc.assert(
      fc.property(items, weights, lineCount, (all, weight, count) => {
        const lines = packImportant(all, (index) => weight[index] ?? 0, count)
        all.forEach((item, index) => {
          if (lines[index] !== NO_LINE) return
          for (let line = 0; line < count; line++) {
            const inTheWay = all.some(
              (other, j) => lines[j] === line && overlap(other, item) && (weight[j] ?? 0) >= (weight[index] ?? 0),
            )
            expect(inTheWay).toBe(true)
          }
        })
      }),
      RUNS,
    )
  })

  it('keeps the more important of two that overlap, the earlier of two alike', () => {
    const two = [stretchOf(0, 10), stretchOf(5, 15)]
    expect([...packImportant(two, (index) => index, 1)]).toEqual([NO_LINE, 0])
    expect([...packImportant(two, () => 1, 1)]).toEqual([0, NO_LINE])
  })
})

describe('shareLines', () => {
  const lanes = fc.array(
    fc.record({ needed: fc.integer({ min: 1, max: 12 }), items: fc.integer({ min: 1, max: 40 }) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  const total = fc.integer({ min: 0, max: 60 })

  it('gives each the least or what it needs, and never more than there is beyond that', () => {
    fc.assert(
      fc.property(lanes, total, (all, lines) => {
        const given = shareLines(all, lines, 2)
        const least = all.map(({ needed }) => Math.min(needed, 2))
        expect(given.every((count, index) => count >= (least[index] ?? 0))).toBe(true)
        expect(sum(given)).toBeLessThanOrEqual(Math.max(lines, sum(least)))
      }),
      RUNS,
    )
  })

  it('gives none more than it needs before all have what they need', () => {
    fc.assert(
      fc.property(lanes, total, (all, lines) => {
        const given = shareLines(all, lines, 2)
        const isLacking = all.some(({ needed }, index) => needed > (given[index] ?? 0))
        const hasMore = all.some(({ needed }, index) => (given[index] ?? 0) > needed)
        expect(isLacking && hasMore).toBe(false)
        if (isLacking) expect(sum(given)).toBeGreaterThanOrEqual(lines)
      }),
      RUNS,
    )
  })

  it('gives none a line that no item of it could stand in alone', () => {
    fc.assert(
      fc.property(lanes, total, (all, lines) => {
        const given = shareLines(all, lines, 2)
        all.forEach(({ needed, items: count }, index) => {
          expect(given[index]).toBeLessThanOrEqual(Math.max(needed, count))
        })
      }),
      RUNS,
    )
  })

  it('lets the one that lacks most grow first, then the one where most share a line', () => {
    expect(
      shareLines(
        [
          { needed: 9, items: 9 },
          { needed: 3, items: 3 },
        ],
        8,
        2,
      ),
    ).toEqual([6, 2])
    expect(
      shareLines(
        [
          { needed: 1, items: 1 },
          { needed: 2, items: 12 },
        ],
        6,
        2,
      ),
    ).toEqual([1, 5])
  })
})

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

function stretchOf(left: number, right: number): Stretch {
  return { left, right }
}
