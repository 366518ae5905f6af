import type { CssPixels } from './day-scale.ts'
import { drawnOf, layoutOffset, reachOf, type Drawn, type DrawnChip, type DrawnMark, type Scene } from './draw.ts'
import type { MarkLook } from './draw-mark.ts'

/** A picture of the lanes, and what is on it. */
export interface Picture {
  readonly scene: Scene
  /** Device pixels a CSS pixel. */
  readonly ratio: number
  readonly drawn: Drawn
}

/** How to come from one picture to the next: move it to the right, then draw a stretch of it anew. */
export interface Redraw {
  /** A whole number of device pixels. */
  readonly shift: CssPixels
  readonly from: CssPixels
  /** At or before `from` where nothing is to be drawn. */
  readonly to: CssPixels
}

/** Parts of a device pixel by which sums may miss. */
const ROUNDING = 1e-3
/** Half the bar of the moment, rounded up. */
const MOMENT = 2

export const pictureOf = (scene: Scene, ratio: number): Picture => ({ scene, ratio, drawn: drawnOf(scene) })

/**
 * A gesture changes little of a picture: a scrub the marks whose day it passes, a pan what comes in at the side, a pointer two
 * marks. Anything else is drawn whole.
 */
export function redrawOf(before: Picture | null, after: Picture): Redraw {
  const { width } = after.scene.scale
  const whole = { shift: 0, from: 0, to: width }
  if (before === null || !isSameView(before, after)) return whole
  const offset = layoutOffset(after.scene)
  const shift = layoutOffset(before.scene) - offset
  const device = shift * after.ratio
  if (Math.abs(device - Math.round(device)) > ROUNDING || Math.abs(shift) >= width) return whole

  const stretches = [
    ...movedIn(shift, width),
    ...momentStretches(before.scene, after.scene, shift),
    ...barStretches(before.scene, after.scene),
  ]
  for (const { left, right } of changedChips(before.drawn.chips, after.drawn.chips)) {
    stretches.push([left - offset - 1, right - offset + 1])
  }
  for (const mark of changedMarks(before.drawn.marks, after.drawn.marks)) {
    const [left, right] = reachOf(mark)
    stretches.push([left - offset, right - offset])
  }
  const from = Math.max(0, Math.min(...stretches.map(([left]) => left)))
  const to = Math.min(width, Math.max(...stretches.map(([, right]) => right)))
  return {
    shift: Math.round(device) / after.ratio,
    from: Math.floor(from * after.ratio) / after.ratio,
    to: Math.ceil(to * after.ratio) / after.ratio,
  }
}

/** All that is drawn alike, but for where one has panned to, the moment, and the looks of marks. */
function isSameView(before: Picture, after: Picture): boolean {
  const [a, b] = [before.scene, after.scene]
  return (
    before.ratio === after.ratio &&
    a.layout === b.layout &&
    a.scale.width === b.scale.width &&
    a.scale.pixelsPerDay === b.scale.pixelsPerDay &&
    a.height === b.height &&
    a.scrollTop === b.scrollTop &&
    a.window === b.window &&
    a.paints === b.paints
  )
}

type Stretch = readonly [CssPixels, CssPixels]

/** What a pan has brought into sight, a pixel more for what was cut at the edge. */
function movedIn(shift: CssPixels, width: CssPixels): Stretch[] {
  if (shift === 0) return []
  return shift > 0 ? [[0, shift + 1]] : [[width + shift - 1, width]]
}

function momentStretches(before: Scene, after: Scene, shift: CssPixels): readonly Stretch[] {
  const was = before.momentX === null ? null : before.momentX + shift
  if (was === after.momentX) return []
  return [was, after.momentX].flatMap((x): Stretch[] => (x === null ? [] : [[x - MOMENT, x + MOMENT]]))
}

/** Where bars are lit by one moment and not by the other, on the second picture. */
function barStretches(before: Scene, { lit, layout, scale }: Scene): readonly Stretch[] {
  const widest = Math.max(0, ...layout.lanes.map(({ density }) => density?.binDays ?? 0))
  if (widest === 0 || before.lit === lit) return []
  if (before.lit === null || lit === null) return [[0, scale.width]]
  const edges = [
    [before.lit.from, lit.from],
    [before.lit.to, lit.to],
  ] as const
  return edges.flatMap(([a, b]): Stretch[] =>
    a === b ? [] : [[scale.x(Math.min(a, b) - widest), scale.x(Math.max(a, b) + widest)]],
  )
}

/** Marks that have come, gone, or look different. */
function changedMarks(before: readonly DrawnMark[], after: readonly DrawnMark[]): readonly DrawnMark['mark'][] {
  const looks = new Map(before.map(({ mark, look }) => [mark, look]))
  const changed = after.flatMap(({ mark, look }) => {
    const was = looks.get(mark)
    looks.delete(mark)
    return was && isSameLook(was, look) ? [] : [mark]
  })
  return [...changed, ...looks.keys()]
}

/** Chips that have come, gone, or look different. */
function changedChips(before: readonly DrawnChip[], after: readonly DrawnChip[]): readonly DrawnChip['chip'][] {
  const were = new Map(before.map((each) => [each.chip, each]))
  const changed = after.flatMap(({ chip, count, unlit }) => {
    const was = were.get(chip)
    were.delete(chip)
    return was?.count === count && was.unlit === unlit ? [] : [chip]
  })
  return [...changed, ...were.keys()]
}

function isSameLook(a: MarkLook, b: MarkLook): boolean {
  return (
    a.colour === b.colour &&
    a.shape === b.shape &&
    a.unlit === b.unlit &&
    a.possible === b.possible &&
    a.emphasis === b.emphasis
  )
}
