import { describe, expect, it } from 'vitest'
import { laneCount, STATISTICS_LANE } from '../../../src/engine/lane-rows.ts'
import { dayOf, type DayRange } from '../../../src/model/time.ts'
import { LANE_KEYS } from '../../../src/view-state/view-state.ts'
import { LINE, type PlacedMark } from '../../../src/views/timeline/layout.ts'
import { GLYPH, stretchOf } from '../../../src/views/timeline/mark.ts'
import { boundsOf, openingRange } from '../../../src/views/timeline/range.ts'
import { everything, realDataset, rowOf } from '../../fixtures/real-dataset.ts'
import { layOut } from './lay-out.ts'

const bounds = boundsOf(realDataset)
const year = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
/** High enough for every mark. */
const whole = layOut(realDataset, everything, { key: 'group', range: bounds, width: 2000, height: 2000 })
const x = (day: number) => (day - bounds.from) * whole.world.pixelsPerDay

function markOf(id: string): PlacedMark {
  const mark = whole.lanes.flatMap(({ marks }) => marks).find(({ row }) => row === rowOf(id))
  if (!mark) throw new Error(`${id} has no mark`)
  return mark
}

describe('how the dates of the submission are drawn', () => {
  it('a day as wide as one day', () => {
    const { shape, x0, x1, glyphX, members, parts } = markOf('9-opposition-movement-banned')
    expect([shape, members, parts]).toEqual(['day', [], null])
    expect(x0).toBeCloseTo(x(dayOf(2018, 3, 13)), 6)
    expect(x1).toBeCloseTo(x(dayOf(2018, 3, 14)), 6)
    expect(glyphX).toBeCloseTo((x0 + x1) / 2, 6)
  })

  it('a month over the whole month, its span in nobody’s way', () => {
    const mark = markOf('6-forty-refusals-in-almaty')
    expect(mark.shape).toBe('month')
    expect([mark.x0, mark.x1].map(Math.round)).toEqual([x(dayOf(2018, 8, 1)), x(dayOf(2018, 9, 1))].map(Math.round))
    const { left, right } = stretchOf(mark)
    expect(right - left).toBeLessThan(mark.x1 - mark.x0)
  })

  it('what lasted from its first to its last day, its glyph at the start, all of it its own', () => {
    const mark = markOf('11-detentions-in-one-year')
    expect(mark.shape).toBe('interval')
    expect([mark.x0, mark.x1].map(Math.round)).toEqual([x(dayOf(2018, 3, 1)), x(dayOf(2019, 4, 1))].map(Math.round))
    expect(mark.glyphX).toBeCloseTo(mark.x0 + GLYPH / 2, 6)
    expect(stretchOf(mark).right).toBeGreaterThanOrEqual(mark.x1)
  })

  it('several days as its members, joined', () => {
    const mark = markOf('14-bystanders-taken-to-the-police')
    expect(mark.shape).toBe('set')
    const days = [dayOf(2018, 5, 10), dayOf(2018, 6, 23), dayOf(2018, 7, 6), dayOf(2018, 12, 16), dayOf(2019, 2, 27)]
    const starts = mark.members.map(([left]) => Math.round(left))
    expect(starts).toEqual([...days, dayOf(2019, 3, 22)].map((day) => Math.round(x(day))))
  })

  it('an aggregate as a bracket over its parts', () => {
    const mark = markOf('13-six-rallies')
    const stretch = stretchOf(mark)
    expect(mark.parts?.length).toBeGreaterThan(5)
    for (const part of mark.parts ?? []) {
      expect(part).toBeGreaterThanOrEqual(stretch.left)
      expect(part).toBeLessThanOrEqual(stretch.right)
    }
  })

  it('marks the disputed', () => {
    expect(markOf('8-land-protest-detentions').disputed).toBe(true)
    expect(markOf('9-opposition-movement-banned').disputed).toBe(false)
  })

  it('a statistic in the lane of statistics, whatever the lanes stand for', () => {
    for (const key of LANE_KEYS) {
      const { lanes } = layOut(realDataset, everything, { key, range: bounds, width: 2000, height: 2000 })
      const row = rowOf('46-torture-cases-recorded-2015')
      expect(lanes.filter(({ rows }) => rows.includes(row)).map(({ id }) => id)).toEqual([STATISTICS_LANE])
    }
  })

  it('an event of several cities in the lane of each', () => {
    const { lanes } = layOut(realDataset, everything, { key: 'place', range: bounds, width: 2000, height: 2000 })
    const row = rowOf('13-detentions-of-22-march-2019')
    const ids = lanes.filter(({ rows }) => rows.includes(row)).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['astana', 'almaty', 'shymkent']))
  })

  it('counts in its lanes all dated events that pass, each once', () => {
    const events = whole.lanes.filter(({ id }) => id !== STATISTICS_LANE)
    const counted = events.reduce((sum, { rows }) => sum + laneCount(realDataset, rows, null), 0)
    expect(counted).toBe(everything.count - everything.undated)
  })
})

const LOOKS: [string, DayRange, number, number][] = [
  ['all years', bounds, 1100, 300],
  ['as opened', openingRange(realDataset), 1030, 306],
  ['as opened, low', openingRange(realDataset), 1030, 150],
  ['one year', year, 1100, 300],
  ['two weeks', { from: dayOf(2019, 2, 20), to: dayOf(2019, 3, 5) }, 1030, 300],
  ['a phone', openingRange(realDataset), 340, 170],
]

describe.each(LOOKS)('the layout of %s', (_, range, width, height) => {
  it.each(LANE_KEYS)('loses no row: each is a mark or in a chip of its lane, once, lanes by %s', (key) => {
    const { lanes } = layOut(realDataset, everything, { key, range, width, height })
    for (const { rows, marks, chips, density } of lanes) {
      expect(density).toBeNull()
      const shown = [...marks.map(({ row }) => row), ...chips.flatMap((chip) => chip.rows)]
      expect(shown.toSorted((a, b) => a - b)).toEqual([...rows])
    }
    const placed = new Set(lanes.flatMap(({ rows }) => [...rows]))
    expect(placed.size).toBe(realDataset.datedRows)
  })

  it.each(LANE_KEYS)('hides no mark behind another, nor a chip, lanes by %s', (key) => {
    const { lanes } = layOut(realDataset, everything, { key, range, width, height })
    const hidden = lanes.flatMap(({ marks, chips }) => {
      const boxes = [
        ...marks.map((mark) => ({ y: mark.y, ...stretchOf(mark) })),
        ...chips.map(({ y, left, right }) => ({ y, left, right })),
      ].toSorted((a, b) => a.y - b.y || a.left - b.left)
      return boxes.slice(1).filter((box, i) => box.y === boxes[i]?.y && box.left < (boxes[i]?.right ?? 0) - 1e-6)
    })
    expect(hidden).toEqual([])
  })

  it('keeps labels off all marks of their line', () => {
    const { lanes } = layOut(realDataset, everything, { key: 'group', range, width, height })
    const covered = lanes.flatMap(({ marks }) =>
      marks.filter(({ label, y, row }) =>
        marks.some((other) => {
          const stretch = stretchOf(other)
          if (!label || other.row === row || other.y !== y) return false
          return label.x < stretch.right - 1e-6 && label.x + label.width > stretch.left + 1e-6
        }),
      ),
    )
    expect(covered).toEqual([])
  })

  it('lies within the height where every lane can have two lines, and never gives one less than a line', () => {
    const layout = layOut(realDataset, everything, { key: 'group', range, width, height })
    const close = range.to - range.from < 62
    const fits = !close && height >= layout.lanes.length * (2 * LINE + 4)
    expect(layout.height).toBeLessThanOrEqual(fits ? height : Infinity)
    for (const lane of layout.lanes) expect(lane.height).toBeGreaterThanOrEqual(LINE)
  })
})

describe('in a close look', () => {
  it('every event has a mark of its own', () => {
    const range = { from: dayOf(2019, 2, 1), to: dayOf(2019, 3, 31) }
    const { lanes } = layOut(realDataset, everything, { key: 'group', range, width: 1000, height: 200 })
    expect(lanes.flatMap(({ chips }) => chips)).toEqual([])
  })
})

const marks = (range: DayRange) =>
  layOut(realDataset, everything, { key: 'group', range, width: 1000, height: 300 }).lanes.flatMap((lane) => lane.marks)

describe('panning', () => {
  it('leaves every mark in its line, and every label as it is', () => {
    const moved = { from: year.from + 40, to: year.to + 40 }
    expect(marks(moved)).toEqual(marks(year))
    expect(marks(year).filter(({ label }) => label !== null).length).toBeGreaterThan(20)
  })
})
