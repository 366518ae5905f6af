import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { CHIP_WIDTH, fillLastLine } from '../../../src/views/timeline/chips.ts'
import { markOf, stretchOf, type World } from '../../../src/views/timeline/mark.ts'
import { markNotes } from '../../../src/views/timeline/mark-notes.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

const notes = markNotes(realDataset)
const rows = fc.uniqueArray(fc.integer({ min: 0, max: realDataset.datedRows - 1 }), { maxLength: 40 })
const worlds = fc
  .double({ min: 0.05, max: 8, noNaN: true })
  .map((pixelsPerDay): World => ({ origin: dayOf(2007, 1, 1), pixelsPerDay }))
const filled = (which: readonly number[], world: World) =>
  fillLastLine(
    realDataset,
    which.map((row) => markOf(realDataset, row, world, notes)),
    7,
  )

describe('the last line of a lane that is too full', () => {
  it('holds each event once, as a mark or in a chip', () => {
    fc.assert(
      fc.property(rows, worlds, (which, world) => {
        const { chips, marks } = filled(which, world)
        const held = [...marks.map(({ row }) => row), ...chips.flatMap((chip) => chip.rows)]
        expect(held.toSorted((a, b) => a - b)).toEqual(which.toSorted((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('lets no chip touch another or a mark', () => {
    fc.assert(
      fc.property(rows, worlds, (which, world) => {
        const { chips, marks } = filled(which, world)
        const all = [...chips, ...marks.map(stretchOf)].toSorted((a, b) => a.left - b.left)
        for (const [index, item] of all.entries()) {
          expect(item.left).toBeGreaterThanOrEqual((all[index - 1]?.right ?? -Infinity) - 1e-9)
        }
        for (const { left, right } of chips) expect(right - left).toBeGreaterThanOrEqual(CHIP_WIDTH - 1e-9)
      }),
      RUNS,
    )
  })

  it('says of each chip the days from its first event to its last', () => {
    fc.assert(
      fc.property(rows, worlds, (which, world) => {
        for (const chip of filled(which, world).chips) {
          expect(chip.y).toBe(7)
          expect(chip.days).toEqual({
            from: Math.min(...chip.rows.map((row) => realDataset.earliest[row] ?? NaN)),
            to: Math.max(...chip.rows.map((row) => realDataset.latest[row] ?? NaN)),
          })
        }
      }),
      RUNS,
    )
  })

  it('gathers what is close together, and leaves alone what has room', () => {
    const world = { origin: dayOf(2007, 1, 1), pixelsPerDay: 1 }
    const row = (id: string) => realDataset.rowOf.get(id) ?? -1
    const sameDay = [row('23-eight-year-sentence'), row('23-seven-year-sentence')]
    const alone = row('25-prison-term-since-2007')
    const { chips, marks } = filled([alone, ...sameDay], world)
    expect(marks.map((mark) => mark.row)).toEqual([alone])
    expect(chips.map((chip) => chip.rows)).toEqual([sameDay])
  })
})
