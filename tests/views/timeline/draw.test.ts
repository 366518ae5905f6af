import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import type { MarkLook } from '../../../src/views/timeline/draw-mark.ts'
import { drawTimeline, layoutOffset, type Scene } from '../../../src/views/timeline/draw.ts'
import type { PlacedMark } from '../../../src/views/timeline/layout.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'
import { largeDataset } from '../../fixtures/large-lanes.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'
import { PathStub, recordingCanvas, type Drawn } from './canvas-log.ts'
import { laidOut } from './laid-out.ts'
import { paints } from './named-paints.ts'

vi.stubGlobal('Path2D', PathStub)

const range = { from: dayOf(2018, 1, 1), to: dayOf(2019, 6, 30) }
const scale = dayScale(range, 1000)
const layout = laidOut(realDataset, 'group', { range, width: 1000, height: 300 })
const BAN = rowOf('9-opposition-movement-banned')
const BAR = rowOf('40-law-on-the-bar')

/** Every row has a colour of its own, so that a call tells which it draws. */
const colourOf = (row: number) => `row ${row}`
const plain = (row: number): MarkLook => ({
  colour: colourOf(row),
  shape: 'square',
  unlit: false,
  possible: false,
  emphasis: 'none',
})

function draw(change: Partial<Scene> = {}): readonly Drawn[] {
  const { context, log } = recordingCanvas()
  drawTimeline(context, 1, {
    layout,
    atEdges: new Map(),
    scale,
    height: layout.height,
    scrollTop: 0,
    ticks: [],
    window: null,
    momentX: null,
    lit: null,
    lookOf: plain,
    laneColour: ({ id }) => `lane ${id}`,
    loose: [],
    paints,
    ...change,
  })
  return log
}

const ofRow = (log: readonly Drawn[], row: number) =>
  log.filter(
    ({ call, fill, stroke }) =>
      (call.startsWith('fill') && fill === colourOf(row)) || (call === 'stroke' && stroke === colourOf(row)),
  )
const markOfRow = (row: number): PlacedMark => {
  const mark = layout.lanes.flatMap(({ marks }) => marks).find((each) => each.row === row)
  if (!mark) throw new Error(`no mark for row ${row}`)
  return mark
}
const screenX = (mark: PlacedMark) => mark.glyphX - (range.from - layout.world.origin) * layout.world.pixelsPerDay

describe('the picture of the lanes', () => {
  it('draws each glyph where its mark stands', () => {
    const log = draw()
    for (const row of [BAN, BAR]) {
      const glyph = ofRow(log, row).find(({ call }) => call === 'fill')
      expect(glyph?.x).toBeCloseTo(screenX(markOfRow(row)), 6)
      expect(glyph?.y).toBeCloseTo(markOfRow(row).y, 6)
    }
  })

  it('draws nothing of a mark that does not pass', () => {
    const log = draw({ lookOf: (row) => (row === BAN ? null : plain(row)) })
    expect(ofRow(log, BAN)).toEqual([])
    expect(ofRow(log, BAR).length).toBeGreaterThan(0)
  })

  it('draws nothing that is off screen', () => {
    const log = draw()
    const left = (range.from - layout.world.origin) * layout.world.pixelsPerDay - 50
    const before = layout.lanes.flatMap(({ marks }) =>
      marks.filter(({ x1, parts, label }) => Math.max(x1, ...(parts ?? []), label ? label.x + label.width : 0) < left),
    )
    expect(before.length).toBeGreaterThan(5)
    for (const { row } of before) expect(ofRow(log, row)).toEqual([])
  })

  it('dims what the moment does not light', () => {
    const log = draw({ lookOf: (row) => ({ ...plain(row), unlit: row === BAN }) })
    const alphas = (row: number) => [...new Set(ofRow(log, row).map(({ alpha }) => alpha))]
    expect(alphas(BAR)).toEqual([1])
    expect(alphas(BAN)).toEqual([0.22])
  })

  it('draws what may lie outside the window hollow', () => {
    const log = draw({ lookOf: (row) => ({ ...plain(row), possible: row === BAN }) })
    expect(ofRow(log, BAN).map(({ call }) => call)).toEqual(['stroke'])
    expect(ofRow(log, BAR).map(({ call }) => call)).toEqual(['fill'])
  })

  it('draws the selected one last of all glyphs, on a halo, lit or not', () => {
    const log = draw({
      lookOf: (row) => ({ ...plain(row), unlit: true, emphasis: row === BAN ? 'selected' : 'none' }),
    })
    const glyphs = log.filter(({ call, fill }) => call === 'fill' && String(fill).startsWith('row'))
    expect(glyphs.at(-1)?.fill).toBe(colourOf(BAN))
    expect(glyphs.at(-1)?.alpha).toBe(1)
    const halo = log.findIndex(({ call }) => call === 'arc')
    const glyph = log.findLastIndex(({ call, fill }) => call === 'fill' && fill === colourOf(BAN))
    expect(halo).toBeGreaterThan(0)
    expect(halo).toBeLessThan(glyph)
    expect(log.slice(halo, glyph).some(({ call, stroke }) => call === 'stroke' && stroke === 'accent')).toBe(true)
    expect(log.filter(({ call }) => call === 'arc')).toHaveLength(1)
  })

  it('draws apart the mark of a row that its lane has gathered', () => {
    const loose = { ...markOfRow(BAN), row: 999, y: 40, label: null }
    expect(ofRow(draw(), 999)).toEqual([])
    const [glyph] = ofRow(draw({ loose: [loose] }), 999)
    expect(glyph).toMatchObject({ call: 'fill', y: 40 })
  })

  it('writes the labels of the layout, and ≠ beside what is disputed', () => {
    const texts = draw().filter(({ call }) => call === 'fillText')
    const label = markOfRow(BAR).label
    expect(texts.some(({ args }) => args[0] === label?.text && args[1] === label?.x)).toBe(true)
    expect(texts.some(({ args }) => args[0] === '≠')).toBe(true)
  })

  it('pales a chip as long as the moment lights none of its events, and only then', () => {
    const left = layoutOffset({ layout, scale })
    const first = layout.lanes
      .flatMap((lane) => lane.chips)
      .find((chip) => chip.rows.length > 1 && chip.left > left && chip.right < left + 1000)?.rows
    const [one = -1, ...others] = first ?? []
    const paleChips = (isUnlit: (row: number) => boolean) =>
      draw({ lookOf: (row) => ({ ...plain(row), unlit: isUnlit(row) }) }).filter(
        ({ call, alpha, args }) => call === 'fillText' && String(args[0]).startsWith('+') && alpha < 1,
      ).length
    expect(paleChips(() => false)).toBe(0)
    expect(paleChips((row) => first?.includes(row) ?? false)).toBe(1)
    expect(paleChips((row) => others.includes(row) && row !== one)).toBe(0)
  })

  it('writes on each chip how many of its events pass, and draws none of nothing', () => {
    const counts = (log: readonly Drawn[]) =>
      log.flatMap(({ call, args: [text] }) => (call === 'fillText' && String(text).startsWith('+') ? String(text) : []))
    const left = (range.from - layout.world.origin) * layout.world.pixelsPerDay
    const chips = layout.lanes.flatMap((lane) =>
      lane.chips.filter((chip) => chip.right >= left && chip.left <= left + 1000),
    )
    expect(chips.length).toBeGreaterThan(5)
    expect(counts(draw())).toEqual(chips.map(({ rows }) => `+${rows.length}`))
    const passes = (row: number) => row >= BAN
    const passing = chips.map(({ rows }) => rows.filter(passes).length).filter((count) => count > 0)
    expect(passing.length).toBeLessThan(chips.length)
    expect(counts(draw({ window: range, lookOf: (row) => (passes(row) ? plain(row) : null) }))).toEqual(
      passing.map((count) => `+${count}`),
    )
  })

  it('veils the days outside the window, and bounds it', () => {
    const window = { from: dayOf(2018, 5, 1), to: dayOf(2018, 7, 31) }
    const log = draw({ window })
    const veils = log.filter(({ call, alpha, fill }) => call === 'fillRect' && alpha === 0.8 && fill === 'sunken')
    const [left, right] = [scale.x(window.from), scale.x(window.to + 1)]
    expect(veils.map(({ args }) => args)).toEqual([
      [0, 0, left, layout.height],
      [right, 0, 1000 - right, layout.height],
    ])
    const bounds = (drawn: typeof log) =>
      drawn.filter(({ call, fill, args }) => call === 'fillRect' && fill === 'strong' && args[3] === layout.height)
    expect(bounds(log).map(({ args }) => args[0])).toEqual([left - 0.5, right - 0.5])
    expect(bounds(draw())).toEqual([])
    expect(draw().some(({ alpha, fill }) => alpha === 0.8 && fill === 'sunken')).toBe(false)
  })

  it('draws the moment as a line over everything, at its place', () => {
    const log = draw({ momentX: 400 })
    expect(log.at(-1)).toMatchObject({ call: 'fillRect', fill: 'accent', args: [399.25, 0, 1.5, layout.height] })
    expect(draw().some(({ fill }) => fill === 'accent')).toBe(false)
  })

  it.each([0, 15])(
    'draws a density as bars in the lane’s colour, as high as the lane below a name of %i',
    (headroom) => {
      const large = largeDataset(60_000)
      const bounds = boundsOf(large)
      const dense = laidOut(large, 'group', { range: bounds, width: 1000, height: 300 }, { headroom })
      const [lane] = dense.lanes
      const log = draw({ layout: dense, scale: dayScale(bounds, 1000) })
      const bars = log.filter(({ call, fill }) => call === 'fillRect' && fill === `lane ${lane?.id}`)
      const heights = bars.map(({ args }) => Number(args[3]))
      expect(bars.length).toBeGreaterThan(100)
      expect(Math.max(...heights)).toBeCloseTo((lane?.height ?? 0) - headroom - 5, 6)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.5)
    },
  )

  it('draws bars of days that the moment does not light paler, and all so where it lights none', () => {
    const large = largeDataset(60_000)
    const bounds = boundsOf(large)
    const dense = laidOut(large, 'group', { range: bounds, width: 1000, height: 300 })
    const wide = dayScale(bounds, 1000)
    const lane = `lane ${dense.lanes[0]?.id}`
    const middle = Math.round((bounds.from + bounds.to) / 2)
    const barsWith = (lit: Scene['lit']) =>
      draw({ layout: dense, scale: wide, lit }).filter(({ call, fill }) => call === 'fillRect' && fill === lane)
    const alphas = (lit: Scene['lit'], onlyAfter = -Infinity) =>
      new Set(barsWith(lit).flatMap(({ args, alpha }) => (Number(args[0]) > onlyAfter ? [alpha] : [])))
    expect([...alphas(null)]).toEqual([0.75])
    expect([...alphas({ from: bounds.from, to: middle })]).toEqual([0.75, 0.25])
    expect([...alphas({ from: bounds.from, to: middle }, wide.x(middle))]).toEqual([0.25])
    expect([...alphas({ from: bounds.from, to: bounds.from - 1 })]).toEqual([0.25])
  })
})
