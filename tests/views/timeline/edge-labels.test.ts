import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { LANE_KEYS } from '../../../src/view-state/view-state.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import { layoutOffset } from '../../../src/views/timeline/draw.ts'
import { marksAtEdges } from '../../../src/views/timeline/edge-labels.ts'
import type { PlacedMark } from '../../../src/views/timeline/layout.ts'
import { GLYPH, stretchOf } from '../../../src/views/timeline/mark.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { laidOut, measure } from './laid-out.ts'

const WIDTH = 1000
const LOOKS = [
  [dayOf(2018, 3, 1), dayOf(2018, 3, 31)],
  [dayOf(2019, 2, 1), dayOf(2019, 2, 14)],
  [dayOf(2016, 6, 1), dayOf(2016, 12, 31)],
  [dayOf(2015, 1, 1), dayOf(2019, 6, 14)],
] as const

function look(key: (typeof LANE_KEYS)[number], from: number, to: number) {
  const range = { from, to }
  const layout = laidOut(realDataset, key, { range, width: WIDTH, height: 300 })
  const left = layoutOffset({ layout, scale: dayScale(range, WIDTH) })
  const view = {
    left,
    right: left + WIDTH,
    isShown: () => true,
    titleOf: (row: number) => realDataset.records.at(row)?.title ?? '',
    measure,
  }
  const atEdges = marksAtEdges(layout, view)
  const drawn = layout.lanes.map((lane) => lane.marks.map((mark) => atEdges.get(mark) ?? mark))
  return { view, drawn, atEdges }
}

const isAway = ({ glyphX }: PlacedMark, { left, right }: { left: number; right: number }) =>
  glyphX + GLYPH / 2 <= left || glyphX - GLYPH / 2 >= right

describe('titles at the edges of what shows', () => {
  it('of a mark that has gone: whole words from their beginning, within its days and within what shows, or none', () => {
    let pinned = 0
    for (const key of LANE_KEYS) {
      for (const [from, to] of LOOKS) {
        const { view, drawn } = look(key, from, to)
        for (const mark of drawn.flat().filter((each) => isAway(each, view))) {
          const { label } = mark
          if (!label || label.x >= view.right || label.x + label.width <= view.left) continue
          pinned += 1
          expect(mark.shape !== 'day' || mark.parts !== null).toBe(true)
          expect(label.x).toBeGreaterThanOrEqual(Math.max(view.left, Math.min(mark.x0, ...(mark.parts ?? []))))
          expect(label.x).toBeLessThan(Math.max(mark.x1, ...(mark.parts ?? [])))
          expect(label.x + label.width).toBeLessThanOrEqual(view.right)
          const title = view.titleOf(mark.row)
          expect(title === label.text || title.startsWith(label.text.replace(/ …$/, ' '))).toBe(true)
        }
      }
    }
    expect(pinned).toBeGreaterThan(20)
  })

  it('touches nothing else on its line', () => {
    for (const key of LANE_KEYS) {
      for (const [from, to] of LOOKS) {
        const { view, drawn, atEdges } = look(key, from, to)
        const moved = new Set(atEdges.values())
        for (const marks of drawn) {
          for (const mark of marks) {
            const { label } = mark
            if (!label || !moved.has(mark)) continue
            const isClearOf = (left: number, right: number) => label.x >= right || label.x + label.width <= left
            for (const other of marks.filter(({ y }) => y === mark.y)) {
              for (const [first, last] of other.members.slice(1)) expect(isClearOf(first, last)).toBe(true)
              if (other === mark || isAway(other, view)) continue
              const { left, right } = stretchOf(other)
              expect(isClearOf(left, other.label ? Math.max(right, other.label.x + other.label.width) : right)).toBe(
                true,
              )
            }
          }
        }
      }
    }
  })

  it('names what lasts all through a close look', () => {
    const { drawn, view } = look('group', dayOf(2018, 5, 1), dayOf(2018, 5, 31))
    const named = drawn.flat().filter((mark) => isAway(mark, view) && mark.label && mark.label.x > view.left)
    expect(named.length).toBeGreaterThan(3)
  })
})
