import type { Shape } from '../../model/catalogue.ts'
import type { Pen } from '../../take-away/pen.ts'
import { shapePath } from '../../ui/shape-path.ts'
import type { Basis } from './place-marks.ts'
import { SANS, type SymbolPaints } from './symbol-paints.ts'
import { mix } from './mix.ts'
import type { PlacedSymbol } from './symbol-layout.ts'
import {
  BASIS_LINES,
  basisRadii,
  basisSlices,
  beadSize,
  beadsOf,
  donutSlices,
  numberSize,
  radiusOf,
  RING_MARGIN,
  thicknessOf,
  type Slice,
} from './symbols.ts'

/** How a symbol looks just now. */
export interface SymbolLook {
  /** Lit events by group, in the order of the paints. */
  readonly groups: ArrayLike<number>
  readonly lit: number
  /** The donut is on its way from another size: from that of so many events, `share` of the way. */
  readonly grows?: { readonly from: number; readonly share: number }
  readonly bases: Readonly<Record<Basis, number>>
  /** In the middle. */
  readonly number: number
  readonly chosen: boolean
  /** Another place is chosen. */
  readonly muted: boolean
  readonly emphasis: 'none' | 'hovered' | 'selected' | 'pointed'
}

/** Of what nothing is lit, or what stands back behind a chosen place. */
const FADED = 0.5
const TOP = -Math.PI / 2

export function isFaded({ number, emphasis, chosen }: SymbolLook): boolean {
  return number === 0 && emphasis === 'none' && !chosen
}

/** Draw a symbol around the origin. `unit`: radius of one event. `shapes` in the order of the paints' groups. */
export function drawSymbol(
  context: Pen,
  symbol: Pick<PlacedSymbol, 'radius' | 'total' | 'sites'>,
  look: SymbolLook,
  unit: number,
  shapes: readonly Shape[],
  paints: SymbolPaints,
): void {
  const { radius, total } = symbol
  const strength = isFaded(look) ? FADED : 1
  const inner = look.muted ? strength * FADED : strength
  if (symbol.sites.length > 1) drawStack(context, radius, strength, paints)
  context.globalAlpha = 0.94
  context.fillStyle = paints.paper
  circle(context, radius + (total === 0 ? 2 : RING_MARGIN + 1))
  context.fill()
  const litRadius = Math.min(radius, radiusOf(look.lit, unit))
  const { grows } = look
  const donutRadius = grows ? Math.min(radius, mix(radiusOf(grows.from, unit), litRadius, grows.share)) : litRadius
  const size = numberSize(total === 0 ? radius : litRadius || radius, look.number)
  if (total === 0) {
    drawRelated(context, radius, strength, paints)
  } else {
    drawGround(context, radius, strength, look, paints)
    context.globalAlpha = inner
    drawDonut(context, donutRadius, look.groups, shapes, paints)
    drawBases(context, radius, look.bases, paints)
  }
  if (look.chosen || look.emphasis !== 'none') drawHalo(context, radius, look, paints)
  context.globalAlpha = look.emphasis === 'none' ? inner : 1
  context.fillStyle = total === 0 ? paints.inkSoft : paints.ink
  context.font = `650 ${size}px ${SANS}`
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillText(String(look.number), 0, size * 0.355)
}

/** The edge of more discs beneath: several places. */
export function drawStack(context: Pen, radius: number, alpha: number, paints: SymbolPaints): void {
  const reach = radius + RING_MARGIN + 1
  context.globalAlpha = alpha
  context.strokeStyle = paints.inkSoft
  context.lineWidth = 1.1
  for (const shift of [3.2, 1.6]) {
    context.fillStyle = paints.paper
    context.beginPath()
    context.arc(shift * 0.5, -shift, reach - 2, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
  }
}

export function drawRelated(context: Pen, radius: number, alpha: number, paints: SymbolPaints): void {
  context.globalAlpha = alpha
  context.strokeStyle = paints.inkSoft
  context.lineWidth = 1.3
  context.setLineDash([4.5, 3.2])
  circle(context, radius)
  context.stroke()
  context.setLineDash([])
}

/** All events, lit or not. */
function drawGround(context: Pen, radius: number, alpha: number, { emphasis }: SymbolLook, paints: SymbolPaints): void {
  circle(context, radius)
  context.globalAlpha = alpha * 0.055
  context.fillStyle = paints.ink
  context.fill()
  context.globalAlpha = emphasis === 'none' ? alpha * 0.35 : 1
  context.strokeStyle = paints.ink
  context.lineWidth = 0.75
  context.stroke()
}

function drawDonut(
  context: Pen,
  radius: number,
  groups: ArrayLike<number>,
  shapes: readonly Shape[],
  paints: SymbolPaints,
): void {
  if (radius === 0) return
  const slices = donutSlices(groups)
  const thickness = Math.min(thicknessOf(radius), radius)
  const middle = radius - thickness / 2
  // a hair of paper between two parts
  const gap = slices.length > 1 ? 0.5 / middle : 0
  context.lineWidth = thickness
  for (const { index, from, to } of slices) {
    context.strokeStyle = paints.groups[index] ?? paints.inkSoft
    arc(context, middle, { from: from + gap, to: Math.max(from + gap, to - gap) })
    context.stroke()
  }
  for (const { slice, angle } of beadsOf(slices, radius)) {
    const shape = shapes[slice.index]
    if (!shape) continue
    const [x, y] = [middle * Math.sin(angle), -middle * Math.cos(angle)]
    const path = shapePath(shape, beadSize(radius))
    context.translate(x, y)
    context.strokeStyle = paints.paper
    context.lineWidth = 2.4
    context.lineJoin = 'round'
    context.stroke(path)
    context.fillStyle = paints.groups[slice.index] ?? paints.inkSoft
    context.fill(path)
    context.translate(-x, -y)
  }
}

export function drawBases(context: Pen, radius: number, bases: SymbolLook['bases'], paints: SymbolPaints): void {
  context.strokeStyle = paints.inkSoft
  for (const slice of basisSlices(bases)) {
    const { width, dash } = BASIS_LINES[slice.basis]
    context.lineWidth = width
    context.lineCap = slice.basis === 'curated' ? 'butt' : 'round'
    context.setLineDash([...dash])
    for (const at of basisRadii(slice.basis, radius)) {
      arc(context, at, slice)
      context.stroke()
    }
  }
  context.setLineDash([])
  context.lineCap = 'butt'
}

function drawHalo(context: Pen, radius: number, look: SymbolLook, paints: SymbolPaints): void {
  const ofEvent = look.emphasis === 'selected' || look.emphasis === 'pointed'
  context.globalAlpha = 1
  context.strokeStyle = ofEvent ? paints.accent : paints.ink
  context.lineWidth = ofEvent ? 2.4 : look.chosen ? 2 : 1.2
  circle(context, radius + RING_MARGIN + 2.5 - (ofEvent ? 0 : 0.4))
  context.stroke()
}

function circle(context: Pen, radius: number): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
}

function arc(context: Pen, radius: number, { from, to }: Slice): void {
  context.beginPath()
  context.arc(0, 0, radius, TOP + from, TOP + to)
}
