import { expect, it } from 'vitest'
import type { PlacedMark, TimelineLane, TimelineLayout } from '../../../src/views/timeline/layout.ts'
import { withStageLabels } from '../../../src/views/timeline/stage-labels.ts'
import { dayMark, measure } from './laid-out.ts'

const mark = (row: number, glyphX: number, y = 10): PlacedMark => ({
  ...dayMark(row, glyphX),
  y,
  label: { text: 'as it was', x: glyphX, width: 500 },
})

const lane = (marks: readonly PlacedMark[], chips: TimelineLane['chips']): TimelineLane => ({
  id: 'lane',
  top: 0,
  height: 40,
  rows: Int32Array.from(marks, ({ row }) => row),
  marks,
  chips,
  density: null,
})

const titles = ['Detained in Almaty', 'A title that is far longer than what a room will ever see of it', 'Released']

function labelsOf(marks: readonly PlacedMark[], hidden: readonly number[] = [], chips: TimelineLane['chips'] = []) {
  const layout: TimelineLayout = {
    world: { origin: 0, pixelsPerDay: 1 },
    height: 40,
    headroom: 0,
    lanes: [lane(marks, chips)],
  }
  const stage = {
    left: 0,
    right: 300,
    isShown: (row: number) => !hidden.includes(row),
    titleOf: (row: number) => titles[row] ?? '',
    measure,
  }
  return withStageLabels(layout, stage).lanes.flatMap((each) => each.marks.map(({ label }) => label))
}

it('puts a label behind its mark where there is room, else before it', () => {
  const [behind] = labelsOf([mark(0, 50)])
  expect(behind).toMatchObject({ text: titles[0] })
  expect(behind?.x).toBeGreaterThan(50)
  const [before] = labelsOf([mark(0, 280)])
  expect(before).toMatchObject({ text: titles[0] })
  expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(280)
})

it('shortens what has room on no side, and lets nothing run out of sight', () => {
  for (const at of [5, 60, 150, 240, 295]) {
    const [label] = labelsOf([mark(1, at)])
    expect(label?.text).toMatch(/ …$/)
    expect(label?.x).toBeGreaterThanOrEqual(0)
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(300)
  }
})

it('keeps clear of the other marks of a line, but not of those that are not drawn', () => {
  expect(labelsOf([mark(1, 140), mark(2, 170)])[0]?.x).toBeLessThan(140)
  expect(labelsOf([mark(1, 100), mark(2, 140)], [2])[0]?.x).toBeGreaterThan(100)
  expect(labelsOf([mark(1, 100), mark(2, 140)], [2])[1]).toBeNull()
  const chip = { left: 150, right: 170, y: 10, rows: [], days: { from: 0, to: 1 } }
  const [label] = labelsOf([mark(0, 100)], [], [chip])
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(100)
  // of a mark out of sight nothing is said
  expect(labelsOf([mark(0, 340)])).toEqual([null])
})
