import type { Shape } from '../../model/catalogue.ts'
import type { Pen } from '../../take-away/pen.ts'
import type { ScreenPoint } from './adapter.ts'
import { drawSymbol, isFaded, type SymbolLook } from './draw-symbol.ts'
import type { Segment } from './join.ts'
import type { Lie } from './mercator.ts'
import type { Box } from './box.ts'
import type { PlacedLabel } from './labels.ts'
import { isInSight, reachOf, type PlacedSymbol, type SymbolLayout } from './symbol-layout.ts'
import type { SymbolPaints } from './symbol-paints.ts'
import { LABEL_FONT } from './text-width.ts'

/** All that one picture of the symbols needs. */
export interface SymbolScene {
  readonly layout: SymbolLayout
  readonly lie: Lie
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Radius of one event. */
  readonly unit: number
  /** In the order of the paints' groups. */
  readonly shapes: readonly Shape[]
  readonly lookOf: (symbol: PlacedSymbol) => SymbolLook
  /** Places of one event, to be joined by lines. */
  readonly joined: readonly (readonly Segment[])[]
  readonly paints: SymbolPaints
}

/** A symbol moved less than this needs no line to its place, CSS pixels. */
const AT_HOME = 3

/** Where a point of the layout is on the screen. */
export function onScreen({ layout, lie }: Pick<SymbolScene, 'layout' | 'lie'>, { x, y }: ScreenPoint): ScreenPoint {
  const scale = lie.side / layout.side
  return { x: lie.left + x * scale, y: lie.top + y * scale }
}

export function inSight(scene: Pick<SymbolScene, 'layout' | 'lie' | 'width' | 'height'>): readonly PlacedSymbol[] {
  return scene.layout.symbols.filter((symbol) => {
    const { x, y } = onScreen(scene, symbol)
    return isInSight(x, y, symbol.radius, scene.width, scene.height)
  })
}

/** Draw lines and symbols anew. `ratio`: device pixels per CSS pixel. */
export function drawSymbols(context: Pen, ratio: number, scene: SymbolScene): void {
  const { width, height } = scene
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  const shown = inSight(scene)
  for (const symbol of shown) if (symbol.moved > AT_HOME) drawLeader(context, scene, symbol)
  for (const segments of scene.joined) drawJoin(context, scene, segments)
  for (const symbol of shown) drawOne(context, ratio, scene, symbol)
}

/**
 * Draw only these symbols anew: what changes on a scrub. No symbol lies over another, so each is wiped and drawn within its own circle.
 */
export function redrawSymbols(
  context: CanvasRenderingContext2D,
  ratio: number,
  scene: SymbolScene,
  changed: readonly PlacedSymbol[],
): void {
  for (const symbol of changed) {
    const { x, y } = onScreen(scene, symbol)
    if (!isInSight(x, y, symbol.radius, scene.width, scene.height)) continue
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.globalAlpha = 1
    context.globalCompositeOperation = 'destination-out'
    context.beginPath()
    context.arc(x, y, reachOf(symbol.radius), 0, 2 * Math.PI)
    context.fill()
    context.globalCompositeOperation = 'source-over'
    drawOne(context, ratio, scene, symbol)
  }
}

function drawOne(context: Pen, ratio: number, scene: SymbolScene, symbol: PlacedSymbol): void {
  const { x, y } = onScreen(scene, symbol)
  context.setTransform(ratio, 0, 0, ratio, x * ratio, y * ratio)
  drawSymbol(context, symbol, scene.lookOf(symbol), scene.unit, scene.shapes, scene.paints)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}

/** From where a symbol belongs to where it stands. */
function drawLeader(context: Pen, scene: SymbolScene, symbol: PlacedSymbol): void {
  const { paints } = scene
  const from = onScreen(scene, symbol.anchor)
  const to = onScreen(scene, symbol)
  context.globalAlpha = 0.65
  context.strokeStyle = paints.ink
  context.lineWidth = 0.9
  line(context, from, to)
  context.globalAlpha = 1
  context.beginPath()
  context.arc(from.x, from.y, 2.2, 0, 2 * Math.PI)
  context.fillStyle = paints.ink
  context.fill()
  context.strokeStyle = paints.paper
  context.lineWidth = 1
  context.stroke()
}

function drawJoin(context: Pen, scene: SymbolScene, segments: readonly Segment[]): void {
  context.globalAlpha = 1
  for (const [stroke, width] of [
    [scene.paints.paper, 4],
    [scene.paints.accent, 1.6],
  ] as const) {
    context.strokeStyle = stroke
    context.lineWidth = width
    for (const [from, to] of segments) line(context, onScreen(scene, from), onScreen(scene, to))
  }
}

function line(context: Pen, from: ScreenPoint, to: ScreenPoint): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.stroke()
}

/** A label of a symbol: what it says, and where it stands. It moves with its symbol. */
export interface SymbolLabel {
  readonly text: string
  /** Its `id` is that of the symbol. */
  readonly placed: PlacedLabel
  /** To be shown wherever it stands. */
  readonly forced: boolean
  /** Where the symbol's middle was when the label was placed, screen pixels. */
  readonly from: ScreenPoint
}

/** Draw the names anew, on a canvas of their own over the symbols. */
export function drawLabels(context: Pen, ratio: number, scene: SymbolScene, labels: readonly SymbolLabel[]): void {
  const { width, height, paints } = scene
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  context.font = LABEL_FONT
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const { text, placed, from, forced } of labels) {
    const symbol = scene.layout.symbolOf.get(placed.id)
    // at another zoom it may have been gathered
    if (symbol?.id !== placed.id) continue
    const look = scene.lookOf(symbol)
    const at = onScreen(scene, symbol)
    const x = placed.left + at.x - from.x
    const y = placed.top + at.y - from.y
    context.globalAlpha = isFaded(look) ? 0.6 : 1
    if (placed.away) drawWayToLabel(context, at, reachOf(symbol.radius), { ...placed, left: x, top: y }, paints)
    // the plate is wider than the words, so that among many it would lie over neighbours
    if (look.chosen && forced) {
      context.fillStyle = paints.ink
      context.beginPath()
      context.roundRect(x - 4, y - 2, placed.width + 8, placed.height + 4, 3)
      context.fill()
      context.fillStyle = paints.paper
    } else {
      context.strokeStyle = paints.paper
      context.lineWidth = 4
      context.strokeText(text, x, y + BASELINE)
      const ofEvent = look.emphasis === 'selected' || look.emphasis === 'pointed'
      context.fillStyle = ofEvent ? paints.accent : look.muted || symbol.total === 0 ? paints.inkSoft : paints.ink
    }
    context.fillText(text, x, y + BASELINE)
  }
}

/** From a symbol's edge to the label that found no room beside it. */
function drawWayToLabel(
  context: Pen,
  from: ScreenPoint,
  reach: number,
  { left, top, width, height }: Box,
  paints: SymbolPaints,
): void {
  const to = {
    x: Math.min(Math.max(from.x, left), left + width),
    y: Math.min(Math.max(from.y, top), top + height),
  }
  const share = Math.min(1, reach / Math.hypot(to.x - from.x, to.y - from.y))
  const edge = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  for (const [stroke, lineWidth] of [
    [paints.paper, 3],
    [paints.ink, 1],
  ] as const) {
    context.strokeStyle = stroke
    context.lineWidth = lineWidth
    line(context, edge, to)
  }
}

/** From the top of a label's line, CSS pixels. */
const BASELINE = 12
