import { areDaysLit } from '../../engine/lit.ts'
import type { DayRange } from '../../model/time.ts'
import type { Pen } from '../../take-away/pen.ts'
import type { AxisTick } from './axis-ticks.ts'
import type { Chip } from './chips.ts'
import type { DayScale } from './day-scale.ts'
import { drawExtent, drawGlyph, type MarkLook } from './draw-mark.ts'
import { densityBins } from './lane-density.ts'
import { LINE, type PlacedMark, type TimelineLane, type TimelineLayout } from './layout.ts'
import type { Paints } from './paints.ts'

/** All that one picture of the lanes needs. */
export interface Scene {
  readonly layout: TimelineLayout
  /** Marks that are drawn otherwise than laid out, as they lie at an edge of the view: see marksAtEdges. */
  readonly atEdges: ReadonlyMap<PlacedMark, PlacedMark>
  readonly scale: DayScale
  /** CSS pixels of the part that shows. */
  readonly height: number
  readonly scrollTop: number
  readonly ticks: readonly AxisTick[]
  readonly window: DayRange | null
  /** The days left out are dimmed beneath the marks, not over them: for a room, which must read every label. */
  readonly veilBelow?: boolean
  /** Where the moment stands, CSS pixels; null for none or off screen. */
  readonly momentX: number | null
  /** Days that the moment lights (see Lit): bars of other days are paler. Null lights all. */
  readonly lit: DayRange | null
  /** How a row looks; null where it does not pass. */
  readonly lookOf: (row: number) => MarkLook | null
  /** Colour of a lane's density. */
  readonly laneColour: (lane: TimelineLane) => string
  /** Marks of rows that must show though their lane has no mark for them: the selected one, the one pointed at. */
  readonly loose: readonly PlacedMark[]
  readonly paints: Paints
}

/** A mark that is drawn, and how. */
export interface DrawnMark {
  readonly mark: PlacedMark
  readonly look: MarkLook
}

/** A chip that is drawn: how many of its events pass, and whether the moment lights none of them. */
export interface DrawnChip {
  readonly chip: Chip
  readonly count: number
  readonly unlit: boolean
}

/** All that is drawn one by one. */
export interface Drawn {
  readonly marks: readonly DrawnMark[]
  readonly chips: readonly DrawnChip[]
}

export const drawnOf = (scene: Scene): Drawn => ({ marks: drawnMarks(scene), chips: drawnChips(scene) })

function drawnChips(scene: Scene): readonly DrawnChip[] {
  const offset = layoutOffset(scene)
  return shownLanes(scene).flatMap(({ chips }) =>
    chips
      .filter((chip) => chip.left < offset + scene.scale.width && chip.right > offset)
      .flatMap((chip) => {
        const looks = chip.rows.map(scene.lookOf).filter((look) => look !== null)
        return looks.length === 0 ? [] : [{ chip, count: looks.length, unlit: looks.every(({ unlit }) => unlit) }]
      }),
  )
}

/** What a scene shows of its marks, in their order. */
export function drawnMarks(scene: Scene): readonly DrawnMark[] {
  const { scale, scrollTop, height } = scene
  const left = layoutOffset(scene)
  const inSight = (y: number) => y > scrollTop - LINE && y < scrollTop + height + LINE
  const visible = shownLanes(scene).flatMap((lane) =>
    lane.marks
      .map((mark) => scene.atEdges.get(mark) ?? mark)
      .filter((mark) => inSight(mark.y) && touches(mark, left, scale.width)),
  )
  return [...visible, ...scene.loose].flatMap((mark) => {
    const look = scene.lookOf(mark.row)
    return look ? [{ mark, look }] : []
  })
}

function shownLanes({ layout, scrollTop, height }: Scene): readonly TimelineLane[] {
  return layout.lanes.filter((lane) => lane.top + lane.height > scrollTop && lane.top < scrollTop + height)
}

/** What of it to draw: a stretch of the width, CSS pixels, and the marks of the scene. */
interface Part {
  readonly from: number
  readonly to: number
  readonly drawn: Drawn
}

/**
 * Draw the lanes, everything in its order from the ground up; or a part of them, which the rest of the canvas does not notice.
 * `ratio`: device pixels per CSS pixel.
 */
export function drawTimeline(context: Pen, ratio: number, scene: Scene, part?: Part): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.globalAlpha = 1
  if (!part) return drawPart(context, ratio, scene, { from: 0, to: scene.scale.width, drawn: drawnOf(scene) })
  context.save()
  context.beginPath()
  context.rect(part.from, 0, part.to - part.from, scene.height)
  context.clip()
  drawPart(context, ratio, scene, part)
  context.restore()
}

function drawPart(context: Pen, ratio: number, scene: Scene, { from, to, drawn: all }: Part): void {
  const { scale, height, scrollTop, paints } = scene
  const offset = -layoutOffset(scene)
  context.clearRect(from, 0, to - from, height)
  context.textBaseline = 'middle'
  drawGuides(context, scene)
  const shown = shownLanes(scene)
  const days = { from: scale.day(from), to: scale.day(to) }
  for (const lane of shown) if (lane.density) drawDensity(context, lane, scene, days)

  if (scene.veilBelow) drawVeil(context, scene)

  const drawn = all.marks.filter(({ mark }) => touches(mark, from - offset, to - from))
  const at = (y: number) => context.setTransform(ratio, 0, 0, ratio, offset * ratio, (y - scrollTop) * ratio)
  for (const { mark, look } of drawn) {
    at(mark.y)
    drawExtent(context, mark, look)
  }
  const drawGlyphs = (which: readonly (typeof drawn)[number][]) => {
    for (const { mark, look } of which) {
      at(mark.y)
      drawGlyph(context, mark, look, paints)
    }
  }
  drawGlyphs(drawn.filter(({ look }) => look.emphasis === 'none'))
  context.globalAlpha = 1
  for (const { chip, count, unlit } of all.chips) {
    if (chip.right + offset < from || chip.left + offset > to) continue
    at(chip.y)
    context.globalAlpha = unlit ? UNLIT_CHIP : 1
    drawChip(context, chip.left, chip.right, count, paints)
  }
  context.globalAlpha = 1
  // what is pointed at or selected lies on top, of the chips too
  const emphasised = drawn.filter(({ look }) => look.emphasis !== 'none')
  drawGlyphs(emphasised.toSorted((a, b) => RANK[a.look.emphasis] - RANK[b.look.emphasis]))
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  if (!scene.veilBelow) drawVeil(context, scene)
  drawMoment(context, scene)
}

/** Paler than what is lit; its number can still be read. */
const UNLIT_CHIP = 0.4

const RANK = { none: 0, partner: 1, selected: 2, pointed: 3 } as const

/** World pixels left of what is shown. */
export function layoutOffset({ layout: { world }, scale }: Pick<Scene, 'layout' | 'scale'>): number {
  return (scale.range.from - world.origin) * world.pixelsPerDay
}

/** Whether anything of a mark lies within a stretch of the world, its label included. */
export function touches(mark: PlacedMark, left: number, width: number): boolean {
  const [first, last] = reachOf(mark)
  return first < left + width && last > left
}

/** More than what any mark draws beside its days: halo, fade, sign of a dispute. */
const OVERHANG = 40

/** From where to where in the world anything of a mark may be drawn, its label included. */
export function reachOf({ x0, x1, glyphX, parts, label }: PlacedMark): readonly [number, number] {
  let first = Math.min(x0, glyphX)
  let last = Math.max(x1, glyphX, label ? label.x + label.width : 0)
  for (const part of parts ?? []) {
    first = Math.min(first, part)
    last = Math.max(last, part)
  }
  return [first - OVERHANG, last + OVERHANG]
}

function drawGuides(context: Pen, { layout, scale, height, scrollTop, ticks, paints }: Scene): void {
  context.lineWidth = 1
  for (const { x, major } of ticks) {
    context.strokeStyle = major ? paints.ruleStrong : paints.rule
    context.globalAlpha = major ? 0.45 : 0.6
    context.beginPath()
    context.moveTo(Math.round(x) + 0.5, 0)
    context.lineTo(Math.round(x) + 0.5, height)
    context.stroke()
  }
  context.globalAlpha = 1
  context.fillStyle = paints.rule
  for (const { top, height: laneHeight } of layout.lanes)
    context.fillRect(0, top + laneHeight - scrollTop - 1, scale.width, 1)
}

function drawDensity(context: Pen, lane: TimelineLane, scene: Scene, shown: DayRange): void {
  const { density } = lane
  if (!density || density.most === 0) return
  const { layout, scale, scrollTop } = scene
  const bottom = lane.top + lane.height - scrollTop - 1
  const full = lane.height - layout.headroom - 5
  context.fillStyle = scene.laneColour(lane)
  for (const { days, events } of densityBins(density, shown)) {
    context.globalAlpha = areDaysLit(days.from, days.to, scene.lit) ? LIT_BAR : UNLIT_BAR
    const left = scale.x(days.from)
    const barHeight = Math.max(1.5, (events / density.most) * full)
    context.fillRect(left, bottom - barHeight, Math.max(1, scale.x(days.to + 1) - left - 0.75), barHeight)
  }
  context.globalAlpha = 1
}

const LIT_BAR = 0.75
const UNLIT_BAR = 0.25

function drawChip(context: Pen, left: number, right: number, count: number, paints: Paints): void {
  context.fillStyle = paints.sunken
  context.strokeStyle = paints.ruleStrong
  context.lineWidth = 1
  context.beginPath()
  context.roundRect(left + 0.5, -6, right - left - 1, 12, 6)
  context.fill()
  context.stroke()
  context.fillStyle = paints.ink
  context.font = paints.smallFont
  context.textAlign = 'center'
  context.fillText(`+${count}`, (left + right) / 2, 0.5)
}

/** Dims the days that the window leaves out, and bounds the others: by night and on paper, dimmed is hardly darker. */
function drawVeil(context: Pen, { window, scale, height, paints }: Scene): void {
  if (!window) return
  const left = Math.max(0, scale.x(window.from))
  const right = Math.min(scale.width, scale.x(window.to + 1))
  context.fillStyle = paints.sunken
  context.globalAlpha = 0.8
  context.fillRect(0, 0, left, height)
  context.fillRect(right, 0, scale.width - right, height)
  context.globalAlpha = 1
  context.fillStyle = paints.ruleStrong
  for (const x of [left, right]) if (x > 0 && x < scale.width) context.fillRect(x - 0.5, 0, 1, height)
}

function drawMoment(context: Pen, { momentX, height, paints }: Scene): void {
  if (momentX === null) return
  context.fillStyle = paints.accent
  context.fillRect(momentX - 0.75, 0, 1.5, height)
}
