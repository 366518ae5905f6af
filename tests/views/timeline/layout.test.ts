import { describe, expect, it } from 'vitest'
import { laneRows } from '../../../src/engine/lane-rows.ts'
import { dayOf, type DayRange } from '../../../src/model/time.ts'
import { LANE_KEYS } from '../../../src/view-state/view-state.ts'
import { CLOSE_DAYS, LINE, type TimelineLane, type TimelineLayout } from '../../../src/views/timeline/layout.ts'
import { GLYPH, stretchOf, type Stretch } from '../../../src/views/timeline/mark.ts'
import { boundsOf, openingRange } from '../../../src/views/timeline/range.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { laidOut } from './laid-out.ts'

const bounds = boundsOf(realDataset)
const year = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
const twoMonths = { from: dayOf(2019, 2, 1), to: dayOf(2019, 3, 31) }
const twoWeeks = { from: dayOf(2018, 5, 5), to: dayOf(2018, 5, 18) }
const LOOKS: readonly (readonly [string, DayRange, number])[] = [
  ['all years', bounds, 1100],
  ['all years, wide', bounds, 2000],
  ['as opened', openingRange(realDataset), 1100],
  ['one year', year, 1100],
  ['two months', twoMonths, 1100],
  ['two weeks', twoWeeks, 1100],
  ['all years on a phone', bounds, 340],
  ['a phone as opened', openingRange(realDataset), 340],
  ['two weeks on a phone', twoWeeks, 340],
]
const HEIGHTS = [120, 200, 280, 400]

const isClose = ({ from, to }: DayRange) => to - from + 1 <= CLOSE_DAYS

/** What a lane draws, line by line: stretches of marks and chips, by their left edge. */
function linesOf({ marks, chips }: TimelineLane): readonly (readonly Stretch[])[] {
  const lines = new Map<number, Stretch[]>()
  const all = [...marks.map((mark) => ({ y: mark.y, ...stretchOf(mark) })), ...chips]
  for (const item of all) lines.set(item.y, [...(lines.get(item.y) ?? []), item])
  return [...lines.values()].map((items) => items.toSorted((a, b) => a.left - b.left))
}

const overlapping = (items: readonly Stretch[]) =>
  items.filter((item, index) => index > 0 && item.left < (items[index - 1]?.right ?? -Infinity) - 1e-6)

describe.each(LOOKS)('the real submission, %s', (_, range, width) => {
  describe.each(LANE_KEYS)('lanes by %s', (key) => {
    const layouts = HEIGHTS.map((height) => [height, laidOut(realDataset, key, { range, width, height })] as const)
    const each = (look: (layout: TimelineLayout, height: number) => void) => {
      for (const [height, layout] of layouts) look(layout, height)
    }

    it('loses no row: each is in each of its lanes once, as a mark or in a chip', () => {
      const expected = laneRows(realDataset, new Uint16Array(realDataset.records.length), key)
      each(({ lanes }) => {
        expect(lanes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        for (const [index, { marks, chips, density }] of lanes.entries()) {
          expect(density).toBeNull()
          const drawn = [...marks.map(({ row }) => row), ...chips.flatMap(({ rows }) => rows)]
          expect(drawn.toSorted((a, b) => a - b)).toEqual([...(expected[index]?.rows ?? [])])
        }
        const anywhere = new Set(lanes.flatMap(({ rows }) => [...rows]))
        expect(anywhere.size).toBe(realDataset.datedRows)
      })
    })

    it('lets nothing of a line cover anything else of it: no glyph, bar, bracket or chip', () => {
      each(({ lanes }) => {
        for (const lane of lanes) for (const items of linesOf(lane)) expect(overlapping(items)).toEqual([])
      })
    })

    it('hides no glyph behind another', () => {
      each(({ lanes }) => {
        const hidden = lanes.flatMap(({ marks }) =>
          marks.flatMap((a, i) =>
            marks.slice(i + 1).filter((b) => a.y === b.y && Math.abs(a.glyphX - b.glyphX) < GLYPH),
          ),
        )
        expect(hidden).toEqual([])
      })
    })

    it('begins a label behind its glyph and ends it before the next mark of the line', () => {
      each(({ lanes }) => {
        for (const { marks } of lanes) {
          for (const mark of marks) {
            if (!mark.label) continue
            const { x, width: labelWidth } = mark.label
            expect(x).toBeGreaterThanOrEqual(mark.glyphX + GLYPH / 2)
            const behind = marks
              .filter((other) => other !== mark && other.y === mark.y)
              .map((other) => stretchOf(other).left)
              .filter((left) => left > stretchOf(mark).left)
            expect(x + labelWidth).toBeLessThanOrEqual(Math.min(...behind, Infinity))
          }
        }
      })
    })

    it('stacks the lanes without a gap, each high enough for its lines, its marks inside it', () => {
      each(({ lanes, height }) => {
        let top = 0
        for (const lane of lanes) {
          expect(lane.top).toBe(top)
          top += lane.height
          for (const { y } of [...lane.marks, ...lane.chips]) {
            expect(y - LINE / 2).toBeGreaterThanOrEqual(lane.top)
            expect(y + LINE / 2).toBeLessThanOrEqual(top)
          }
        }
        expect(height).toBe(top)
      })
    })

    it('fits the height whenever each lane can have two lines, but for the closest looks', () => {
      if (isClose(range)) {
        each(({ lanes }) => expect(lanes.flatMap(({ chips }) => chips)).toEqual([]))
        return
      }
      each(({ lanes, height }, available) => {
        if (lanes.length * (2 * LINE + 4) <= available) expect(height).toBeLessThanOrEqual(available)
      })
    })

    it('leaves every mark in its line and every label as it is, however one pans', () => {
      const days = range.to - range.from + 1
      for (const shift of [-1.4 * days, 0.37, days]) {
        const moved = { from: range.from + shift, to: range.to + shift }
        expect(laidOut(realDataset, key, { range: moved, width, height: 280 })).toEqual(
          laidOut(realDataset, key, { range, width, height: 280 }),
        )
      }
    })
  })
})

it('gives every row a mark of its own in the closest looks, and most rows one as opened', () => {
  const close = laidOut(realDataset, 'group', { range: twoMonths, width: 1100, height: 200 })
  expect(close.lanes.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(realDataset.datedRows)
  const opened = laidOut(realDataset, 'group', { range: openingRange(realDataset), width: 1028, height: 306 })
  const marks = opened.lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
  expect(marks).toBeGreaterThan(realDataset.datedRows * 0.6)
})

it('keeps the events that hold others where not all fit', () => {
  const { lanes } = laidOut(realDataset, 'group', { range: openingRange(realDataset), width: 1028, height: 306 })
  const drawn = new Set(lanes.flatMap(({ marks }) => marks.map(({ row }) => realDataset.records.at(row)?.id)))
  expect(drawn).toContain('13-six-rallies')
  expect(drawn).toContain('11-detentions-in-one-year')
  expect(drawn).toContain('22-more-than-30-prosecuted')
})

describe.each(LANE_KEYS)('lanes by %s whose names stand above them', (key) => {
  it.each(LOOKS)('are the same lanes, each with room for its name: %s', (_, range, width) => {
    const headroom = 15
    const beside = laidOut(realDataset, key, { range, width, height: 280 })
    const above = laidOut(
      realDataset,
      key,
      { range, width, height: 280 + headroom * beside.lanes.length },
      { headroom },
    )
    const lower = (lane: TimelineLane, index: number): TimelineLane => {
      const by = headroom * (index + 1)
      return {
        ...lane,
        top: lane.top + by - headroom,
        height: lane.height + headroom,
        marks: lane.marks.map((mark) => ({ ...mark, y: mark.y + by })),
        chips: lane.chips.map((chip) => ({ ...chip, y: chip.y + by })),
      }
    }
    expect(above.lanes).toEqual(beside.lanes.map(lower))
    expect(above.height).toBe(beside.height + headroom * beside.lanes.length)
  })
})
