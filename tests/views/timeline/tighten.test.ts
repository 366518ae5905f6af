import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { touches } from '../../../src/views/timeline/draw.ts'
import { LANE_PADDING, LINE, type PlacedMark } from '../../../src/views/timeline/layout.ts'
import { stretchOf, worldX } from '../../../src/views/timeline/mark.ts'
import { tighten } from '../../../src/views/timeline/tighten.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { laidOut } from './laid-out.ts'

const WIDTH = 1100
const MARGIN = 275
const firstDays = fc.integer({ min: dayOf(2011, 1, 1), max: dayOf(2019, 10, 1) })

/** Two months from a day, as they are laid out and without the lines that are empty there. */
function look(from: number, headroom = 0) {
  const range = { from, to: from + 60 }
  const whole = laidOut(realDataset, 'group', { range, width: WIDTH, height: 270 }, { headroom })
  const left = worldX(whole.world, from) - MARGIN
  const right = worldX(whole.world, range.to + 1) + MARGIN
  return {
    whole,
    tight: tighten(whole, { left, right }),
    inSight: (mark: PlacedMark) => touches(mark, left, right - left),
  }
}

const lineOf = (top: number, y: number) => (y - top - LANE_PADDING / 2) / LINE - 0.5

describe('lanes in the closest looks', () => {
  it('have a line for what shows and for nothing else, in the same order', () => {
    fc.assert(
      fc.property(firstDays, (from) => {
        const { whole, tight, inSight } = look(from)
        let top = 0
        for (const [index, lane] of tight.lanes.entries()) {
          const before = whole.lanes[index]
          expect(lane.top).toBe(top)
          expect(lane.marks.map(({ row }) => row)).toEqual(before?.marks.map(({ row }) => row))
          const lines = [...new Set(lane.marks.filter(inSight).map(({ y }) => lineOf(lane.top, y)))]
          expect(lines.toSorted((a, b) => a - b)).toEqual(lines.map((_, line) => line))
          expect(lane.height).toBe(Math.max(1, lines.length) * LINE + LANE_PADDING)
          const order = (marks: readonly PlacedMark[]) => marks.filter(inSight).toSorted((a, b) => a.y - b.y)
          expect(order(lane.marks).map(({ row }) => row)).toEqual(order(before?.marks ?? []).map(({ row }) => row))
          top += lane.height
        }
        expect(tight.height).toBe(top)
      }),
      RUNS,
    )
  })

  it('never lay one mark in sight over another', () => {
    fc.assert(
      fc.property(firstDays, (from) => {
        const { tight, inSight } = look(from)
        for (const { marks } of tight.lanes) {
          const placed = marks.filter(inSight).map((mark) => ({ y: mark.y, ...stretchOf(mark) }))
          for (const [index, a] of placed.entries()) {
            for (const b of placed.slice(index + 1)) {
              if (a.y === b.y) expect(a.left >= b.right || b.left >= a.right).toBe(true)
            }
          }
        }
      }),
      RUNS,
    )
  })

  it('are all seen at once in the spring of 2016, when few things happened', () => {
    const { whole, tight } = look(dayOf(2016, 4, 20))
    expect(whole.height).toBeGreaterThan(500)
    expect(tight.height).toBeLessThanOrEqual(270)
  })

  it('keep room for a name that stands above', () => {
    fc.assert(
      fc.property(firstDays, (from) => {
        const beside = look(from).tight.lanes
        const above = look(from, 15).tight.lanes
        expect(above.map(({ height }) => height - 15)).toEqual(beside.map(({ height }) => height))
        const linesOf = (lanes: typeof above) => lanes.map(({ top, marks }) => marks.map(({ y }) => y - top))
        expect(linesOf(above)).toEqual(linesOf(beside).map((lane) => lane.map((y) => y + 15)))
      }),
      { ...RUNS, numRuns: 10 },
    )
  })
})
