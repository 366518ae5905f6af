import { describe, expect, it } from 'vitest'
import { findMark } from '../../../src/views/timeline/find-mark.ts'
import { markNotes } from '../../../src/views/timeline/mark-notes.ts'
import { openingRange } from '../../../src/views/timeline/range.ts'
import { largeDataset } from '../../fixtures/large-lanes.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'
import { laidOut } from './laid-out.ts'

const notes = markNotes(realDataset)
const opened = { range: openingRange(realDataset), width: 1028, height: 306 }
const layout = laidOut(realDataset, 'group', opened)

describe('where a row stands', () => {
  it('the mark its lane draws', () => {
    const row = rowOf('13-six-rallies')
    const found = findMark(realDataset, layout, row, notes)
    expect(found?.drawn).toBe(true)
    expect(layout.lanes.some(({ marks }) => marks.some((mark) => mark === found?.mark))).toBe(true)
  })

  it('of several lanes in the one that is meant, else in the first', () => {
    const row = rowOf('13-detentions-of-22-march-2019')
    const byPlace = laidOut(realDataset, 'place', { ...opened, range: { from: 17_900, to: 17_990 }, height: 900 })
    const lane = (id: string) => byPlace.lanes.find((each) => each.id === id)
    const inLane = (near: string | null) => {
      const y = findMark(realDataset, byPlace, row, notes, near)?.mark.y ?? NaN
      return byPlace.lanes.find(({ top, height }) => y >= top && y < top + height)?.id
    }
    expect(lane('almaty')?.rows.includes(row) && lane('shymkent')?.rows.includes(row)).toBe(true)
    expect(inLane('shymkent')).toBe('shymkent')
    expect(inLane('almaty')).toBe('almaty')
    const first = byPlace.lanes.find(({ rows }) => rows.includes(row))?.id
    expect([inLane(null), inLane('oral')]).toEqual([first, first])
  })

  it('in its chip’s line where it is gathered, to be drawn apart', () => {
    const gathered = layout.lanes.flatMap(({ chips }) =>
      chips.flatMap(({ rows, y }) => rows.map((row) => ({ row, y }))),
    )
    expect(gathered.length).toBeGreaterThan(10)
    for (const { row, y } of gathered) {
      expect(findMark(realDataset, layout, row, notes)).toMatchObject({ drawn: false, mark: { row, y, label: null } })
    }
  })

  it('inside its lane where that is a density', () => {
    const large = largeDataset(24_000)
    const dense = laidOut(large, 'group', { ...opened, range: { from: 15_000, to: 16_000 } })
    const found = findMark(large, dense, 12_345, markNotes(large))
    const lane = dense.lanes.find(({ rows }) => rows.includes(12_345))
    expect(found?.drawn).toBe(false)
    expect(found?.mark.y).toBeGreaterThan(lane?.top ?? Infinity)
    expect(found?.mark.y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0))
  })

  it('below its lane’s name', () => {
    const large = largeDataset(24_000)
    const dense = laidOut(large, 'group', { ...opened, range: { from: 15_000, to: 16_000 } }, { headroom: 15 })
    const lane = dense.lanes.find(({ rows }) => rows.includes(12_345))
    const { mark } = findMark(large, dense, 12_345, markNotes(large)) ?? {}
    expect(mark?.y).toBeGreaterThan((lane?.top ?? Infinity) + 15)
    expect(mark?.y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0))
  })

  it('nowhere for an undated row, none at all, or one that fails the filters', () => {
    expect(findMark(realDataset, layout, realDataset.datedRows, notes)).toBeNull()
    expect(findMark(realDataset, layout, undefined, notes)).toBeNull()
    const none = laidOut(realDataset, 'group', opened, { lanes: [] })
    expect(findMark(realDataset, none, 0, notes)).toBeNull()
  })
})
