import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import type { MarkLook } from '../../../src/views/timeline/draw-mark.ts'
import { drawTimeline, layoutOffset, reachOf, type Scene } from '../../../src/views/timeline/draw.ts'
import { pictureOf, redrawOf } from '../../../src/views/timeline/redraw.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'
import { largeDataset } from '../../fixtures/large-lanes.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { PathStub, recordingCanvas } from './canvas-log.ts'
import { laidOut } from './laid-out.ts'
import { paints } from './named-paints.ts'

vi.stubGlobal('Path2D', PathStub)

const WIDTH = 1000
const range = { from: dayOf(2016, 1, 1), to: dayOf(2018, 9, 26) }
const scale = dayScale(range, WIDTH)
const layout = laidOut(realDataset, 'group', { range, width: WIDTH, height: 300 })

/** Lit up to a moment, as when it is scrubbed. */
const litUpTo =
  (moment: number) =>
  (row: number): MarkLook => ({
    colour: `row ${row}`,
    shape: 'square',
    unlit: (realDataset.earliest[row] ?? 0) > moment,
    possible: false,
    emphasis: 'none',
  })

const sceneAt = (moment: number, change: Partial<Scene> = {}): Scene => ({
  layout,
  atEdges: new Map(),
  scale,
  height: 300,
  scrollTop: 0,
  ticks: [],
  window: null,
  momentX: scale.x(moment + 0.5),
  lit: { from: range.from, to: moment },
  lookOf: litUpTo(moment),
  laneColour: () => 'lane',
  loose: [],
  paints,
  ...change,
})
const pictureAt = (...args: Parameters<typeof sceneAt>) => pictureOf(sceneAt(...args), 1)
/** The same days and pixels a day, so many pixels on. */
const pannedBy = (pixels: number) => {
  const days = pixels / scale.pixelsPerDay
  return dayScale({ from: range.from + days, to: range.to + days }, WIDTH)
}
const WHOLE = { shift: 0, from: 0, to: WIDTH }
const MOMENT = dayOf(2017, 3, 1)
const day = fc.integer({ min: range.from, max: range.to })

describe('what is drawn anew of the lanes', () => {
  it('is all of them at first, and where anything but moment, place and looks is another', () => {
    const before = pictureAt(MOMENT)
    expect(redrawOf(null, before)).toEqual(WHOLE)
    const others: Partial<Scene>[] = [
      { window: { from: range.from + 10, to: range.to } },
      { scrollTop: 12 },
      { height: 200 },
      { paints: { ...paints } },
      { layout: { ...layout } },
      { scale: dayScale(range, WIDTH - 1) },
      { scale: dayScale({ from: range.from, to: range.to - 30 }, WIDTH) },
    ]
    for (const other of others) {
      const redraw = redrawOf(before, pictureAt(MOMENT, other))
      expect({ other, redraw }).toEqual({ other, redraw: { shift: 0, from: 0, to: (other.scale ?? scale).width } })
    }
    expect(redrawOf(before, pictureOf(sceneAt(MOMENT), 2))).toEqual(WHOLE)
  })

  it('is nothing where nothing has changed', () => {
    const { shift, from, to } = redrawOf(pictureAt(MOMENT), pictureAt(MOMENT))
    expect(shift).toBe(0)
    expect(to).toBeLessThanOrEqual(from)
  })

  it('of a scrub holds every mark that looks different, and both places of the bar', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const { shift, from, to } = redrawOf(pictureAt(a), pictureAt(b))
        expect(shift).toBe(0)
        const mustHold = a === b ? [] : [scale.x(a + 0.5), scale.x(b + 0.5)]
        for (const { marks } of layout.lanes) {
          for (const mark of marks) {
            if (litUpTo(a)(mark.row).unlit === litUpTo(b)(mark.row).unlit) continue
            const offset = layoutOffset(sceneAt(a))
            mustHold.push(...reachOf(mark).map((x) => Math.min(Math.max(x - offset, 0), WIDTH)))
          }
        }
        for (const x of mustHold) expect(x >= from && x <= to, `${x} in ${from}..${to}`).toBe(true)
      }),
    )
  })

  it('of a scrub holds every bar of a density that gets lit or pale', () => {
    const large = largeDataset(60_000)
    const bounds = boundsOf(large)
    const dense = laidOut(large, 'group', { range: bounds, width: WIDTH, height: 300 })
    const wide = dayScale(bounds, WIDTH)
    const [lane] = dense.lanes
    const denseAt = (lit: Scene['lit']) =>
      sceneAt(MOMENT, { layout: dense, scale: wide, momentX: null, lookOf: litUpTo(bounds.to), lit })
    const barsOf = (scene: Scene) => {
      const { context, log } = recordingCanvas()
      drawTimeline(context, 1, scene)
      return log.filter(({ call, fill }) => call === 'fillRect' && fill === 'lane')
    }
    expect(lane?.density).not.toBeNull()
    const anyDay = fc.integer({ min: bounds.from - 40, max: bounds.to + 40 })
    const anyLit = fc.option(fc.record({ from: anyDay, to: anyDay }), { freq: 5 })
    fc.assert(
      fc.property(anyLit, anyLit, (a, b) => {
        const { from, to } = redrawOf(pictureOf(denseAt(a), 1), pictureOf(denseAt(b), 1))
        const after = barsOf(denseAt(b))
        for (const [at, bar] of barsOf(denseAt(a)).entries()) {
          if (bar.alpha === after[at]?.alpha) continue
          const [left = NaN, , width = NaN] = bar.args.map(Number)
          const isHeld = Math.max(left, 0) >= from && Math.min(left + width, WIDTH) <= to
          expect(isHeld, `${left} to ${left + width} within ${from}..${to}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('of a short scrub is a small part', () => {
    const { from, to } = redrawOf(pictureAt(dayOf(2018, 6, 10)), pictureAt(dayOf(2018, 6, 12)))
    expect(to - from).toBeLessThan(WIDTH / 2)
  })

  it('of a pan by whole pixels is what comes in at the side; by parts of one it is all', () => {
    const bare = { momentX: null, lookOf: litUpTo(range.to) }
    const before = pictureAt(MOMENT, bare)
    const on = redrawOf(before, pictureAt(MOMENT, { ...bare, scale: pannedBy(24) }))
    expect(on.shift).toBe(-24)
    expect(on.to).toBe(WIDTH)
    expect(on.from).toBeGreaterThan(WIDTH / 2)
    expect(on.from).toBeLessThanOrEqual(WIDTH - 24)
    const back = redrawOf(before, pictureAt(MOMENT, { ...bare, scale: pannedBy(-24) }))
    expect(back).toMatchObject({ shift: 24, from: 0 })
    expect(back.to).toBeGreaterThanOrEqual(24)
    expect(redrawOf(before, pictureAt(MOMENT, { ...bare, scale: pannedBy(24.4) }))).toEqual(WHOLE)
    expect(redrawOf(before, pictureAt(MOMENT, { ...bare, scale: pannedBy(WIDTH + 5) }))).toEqual(WHOLE)
  })

  it('of a part are the marks there, in the order of the whole', () => {
    const scene = sceneAt(MOMENT)
    const { drawn } = pictureOf(scene, 1)
    const glyphs = (part?: { readonly from: number; readonly to: number }) => {
      const { context, log } = recordingCanvas()
      drawTimeline(context, 1, scene, part && { ...part, drawn })
      return log.flatMap(({ call, fill }) => (call === 'fill' && String(fill).startsWith('row ') ? [String(fill)] : []))
    }
    const whole = glyphs()
    const offset = layoutOffset(scene)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WIDTH - 50 }), (from) => {
        const to = from + 50
        const here = new Set<string>()
        for (const { mark } of drawn.marks) {
          const [left, right] = reachOf(mark)
          if (left - offset < to && right - offset > from) here.add(`row ${mark.row}`)
        }
        expect(glyphs({ from, to })).toEqual(whole.filter((row) => here.has(row)))
      }),
      { numRuns: 20 },
    )
  })
})
