import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { LANE_KEYS } from '../../../src/view-state/view-state.ts'
import { assignLanes, STATISTICS_LANE } from '../../../src/views/timeline/lanes.ts'
import { dayScale, GLYPH, layoutTimeline, type TimelineMark } from '../../../src/views/timeline/layout.ts'
import { boundsOf, openingRange } from '../../../src/views/timeline/range.ts'
import { everything, realDataset, rowOf } from '../../fixtures/real-dataset.ts'

const bounds = boundsOf(realDataset)
const scale = dayScale(bounds, 2000)
const layoutBy = (key: (typeof LANE_KEYS)[number], range = bounds, width = 2000) =>
  layoutTimeline(realDataset, everything, assignLanes(realDataset, key), dayScale(range, width))
const layout = layoutBy('group')
const markOf = (id: string): TimelineMark => {
  const mark = layout.marks.find((candidate) => candidate.id === id)
  if (!mark) throw new Error(`${id} has no mark`)
  return mark
}

describe('what is drawn of the real submission', () => {
  it('gives every dated record a mark, and no undated one', () => {
    const drawn = new Set(layout.marks.map(({ row }) => row))
    expect([...drawn].toSorted((a, b) => a - b)).toEqual(Array.from({ length: realDataset.datedRows }, (_, row) => row))
  })

  it('draws a day as one day, a month over the whole month', () => {
    const ban = markOf('9-opposition-movement-banned')
    expect(ban.shape).toBe('day')
    expect([ban.x0, ban.x1]).toEqual([scale.x(dayOf(2018, 3, 13)), scale.x(dayOf(2018, 3, 14))])
    const refusals = markOf('6-forty-refusals-in-almaty')
    expect(refusals.shape).toBe('month')
    expect([refusals.x0, refusals.x1]).toEqual([scale.x(dayOf(2018, 8, 1)), scale.x(dayOf(2018, 9, 1))])
  })

  it('draws what lasted from its first to its last day', () => {
    const year = markOf('11-detentions-in-one-year')
    expect(year.shape).toBe('interval')
    expect([year.x0, year.x1]).toEqual([scale.x(dayOf(2018, 3, 1)), scale.x(dayOf(2019, 4, 1))])
  })

  it('puts a statistic into the lane of statistics, whatever the lanes stand for', () => {
    for (const key of LANE_KEYS) {
      const marks = layoutBy(key).marks.filter(({ id }) => id === '46-torture-cases-recorded-2015')
      expect(marks.map(({ lane }) => lane)).toEqual([STATISTICS_LANE])
    }
  })

  it('shows an event of several cities in the lane of each', () => {
    const lanes = layoutBy('place')
      .marks.filter(({ id }) => id === '13-detentions-of-22-march-2019')
      .map(({ lane }) => lane)
    expect(lanes).toEqual(expect.arrayContaining(['astana', 'almaty', 'shymkent']))
  })

  it('counts in its lanes all dated events that pass, each once', () => {
    const counted = layout.lanes.reduce((sum, lane) => sum + lane.count, 0)
    expect(counted).toBe(everything.count - everything.undated)
  })
})

describe.each([
  ['all years', bounds, 1100],
  ['as opened', openingRange(realDataset), 1100],
  ['one year', { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }, 1100],
  ['a phone', openingRange(realDataset), 340],
])('the layout of %s', (_, range, width) => {
  it.each(LANE_KEYS)('hides no glyph behind another, lanes by %s', (key) => {
    const { marks } = layoutBy(key, range, width)
    const hidden = marks.flatMap((a, i) =>
      marks.slice(i + 1).filter((b) => a.y === b.y && Math.abs(a.glyphX - b.glyphX) < GLYPH),
    )
    expect(hidden).toEqual([])
  })

  it('counts what lies off screen', () => {
    const { marks, before, after } = layoutBy('group', range, width)
    const shown = marks.filter(({ x0, x1 }) => x1 >= 0 && x0 <= width)
    const events = shown.reduce((sum, { row }) => sum + (realDataset.weight[row] ?? 0), 0)
    expect(events + before + after).toBe(everything.count - everything.undated)
  })
})

describe('panning', () => {
  it('keeps every mark in its line', () => {
    const year = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
    const moved = { from: year.from + 40, to: year.to + 40 }
    const lines = (range: typeof year) => new Map(layoutBy('group', range).marks.map(({ row, y }) => [row, y]))
    const after = lines(moved)
    const stayed = [...lines(year)].filter(([row]) => after.has(row))
    expect(stayed.length).toBeGreaterThan(30)
    expect(stayed).toEqual(stayed.map(([row]) => [row, after.get(row)]))
    expect(after.has(rowOf('9-opposition-movement-banned'))).toBe(true)
  })
})
