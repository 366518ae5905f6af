import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { hitIndex, type Hit } from '../../../src/views/timeline/hit-index.ts'
import { densityBins } from '../../../src/views/timeline/lane-density.ts'
import type { PlacedMark, TimelineLayout } from '../../../src/views/timeline/layout.ts'
import { boundsOf, openingRange } from '../../../src/views/timeline/range.ts'
import { largeDataset } from '../../fixtures/large-lanes.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'
import { laidOut } from './laid-out.ts'

const year = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
const layouts = [
  laidOut(realDataset, 'group', { range: openingRange(realDataset), width: 1028, height: 306 }),
  laidOut(realDataset, 'group', { range: year, width: 1028, height: 306 }),
  laidOut(realDataset, 'person', { range: year, width: 1028, height: 306 }),
  laidOut(realDataset, 'place', { range: boundsOf(realDataset), width: 340, height: 150 }),
] as const

/** The same by looking at everything: nearest glyph, else a label, else a chip, else a span. */
function naive(layout: TimelineLayout, passes: (row: number) => boolean, x: number, y: number): Hit | null {
  const inLine = (mark: { readonly y: number }) => Math.abs(y - mark.y) <= 6.5
  const marks = layout.lanes.flatMap((lane) => lane.marks).filter((mark) => passes(mark.row) && inLine(mark))
  const nearest = (found: readonly PlacedMark[], from: (mark: PlacedMark) => number) =>
    found.toSorted((a, b) => Math.abs(x - from(a)) - Math.abs(x - from(b)))[0]
  const glyph = nearest(
    marks.filter((mark) => Math.abs(x - mark.glyphX) <= 12),
    (mark) => mark.glyphX,
  )
  if (glyph) return { kind: 'mark', mark: glyph }
  const label = nearest(
    marks.filter((mark) => mark.label && x >= mark.label.x && x <= mark.label.x + mark.label.width),
    (mark) => mark.label?.x ?? 0,
  )
  if (label) return { kind: 'mark', mark: label }
  const lane = layout.lanes.find(({ top, height }) => y >= top && y < top + height)
  const chip = lane?.chips.find((each) => x >= each.left && x <= each.right && inLine(each))
  const rows = chip?.rows.filter(passes) ?? []
  if (lane && chip && rows.length > 0) return { kind: 'chip', chip: { ...chip, rows }, lane }
  const span = nearest(
    marks.filter((mark) => {
      const reach = [mark.x0, mark.x1, ...(mark.parts ?? [])]
      return (mark.shape !== 'day' || mark.parts) && x >= Math.min(...reach) && x <= Math.max(...reach)
    }),
    (mark) => mark.glyphX,
  )
  return span ? { kind: 'mark', mark: span } : null
}

const told = (hit: Hit | null) =>
  hit === null ? null : hit.kind === 'mark' ? hit.mark.row : hit.kind === 'chip' ? hit.chip.rows : hit.bin

describe('what lies under the pointer', () => {
  it.each(layouts.map((layout, index) => [index, layout] as const))(
    'equals a look at everything, layout %i',
    (_, layout) => {
      const passes = (row: number) => row % 7 !== 0
      const index = hitIndex(layout, passes)
      const widest = 14 * 365 * layout.world.pixelsPerDay
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: -5, max: layout.height + 5, noNaN: true }),
          (share, y) => {
            const x = share * widest
            expect(told(index.at(x, y))).toEqual(told(naive(layout, passes, x, y)))
          },
        ),
        RUNS,
      )
    },
  )

  it('reaches every mark at its glyph, and every chip in its middle', () => {
    for (const layout of layouts) {
      const { at } = hitIndex(layout, () => true)
      for (const { marks, chips } of layout.lanes) {
        for (const mark of marks) expect(told(at(mark.glyphX, mark.y))).toBe(mark.row)
        for (const chip of chips) {
          const hit = at((chip.left + chip.right) / 2, chip.y)
          expect(hit?.kind === 'chip' ? hit.chip.rows : hit?.kind).toEqual(chip.rows)
        }
      }
    }
  })

  it('finds nothing of rows that do not pass', () => {
    const [layout] = layouts
    const mark = layout.lanes
      .flatMap(({ marks }) => marks)
      .find(({ row }) => row === rowOf('7-rapporteur-on-assembly-rules'))
    if (!mark) throw new Error('no mark')
    expect(told(hitIndex(layout, () => true).at(mark.glyphX, mark.y))).toBe(mark.row)
    expect(told(hitIndex(layout, () => false).at(mark.glyphX, mark.y))).toBeNull()
  })

  it('finds the bar of a density, and its days', () => {
    const large = largeDataset(24_000)
    const layout = laidOut(large, 'group', { range: boundsOf(large), width: 1100, height: 300 })
    const [lane] = layout.lanes
    if (!lane?.density) throw new Error('no density')
    const bars = [...densityBins(lane.density, { from: dayOf(2012, 3, 1), to: dayOf(2012, 3, 31) })]
    for (const bar of bars) {
      const x = (bar.days.from + 0.5 - layout.world.origin) * layout.world.pixelsPerDay
      const hit = hitIndex(layout, () => true).at(x, lane.top + 5)
      expect(hit?.kind === 'bin' ? hit.bin : hit?.kind).toEqual(bar)
    }
  })
})
