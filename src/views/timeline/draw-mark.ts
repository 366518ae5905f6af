import type { Shape } from '../../model/catalogue.ts'
import type { Pen } from '../../take-away/pen.ts'
import { shapePath } from '../../ui/shape-path.ts'
import type { PlacedMark } from './layout.ts'
import { FADE, GLYPH } from './mark.ts'
import type { Paints } from './paints.ts'

/** How a mark looks just now. */
export interface MarkLook {
  readonly colour: string
  readonly shape: Shape
  /** The moment has not reached it, or has left it behind. */
  readonly unlit: boolean
  /** It may lie outside the window. */
  readonly possible: boolean
  readonly emphasis: 'none' | 'partner' | 'pointed' | 'selected'
}

/** Half heights, CSS pixels. */
const SOFT = 5
/** A bar lies along the foot of its line, a bracket along its head, so that a label has room between. */
const BAR = 2.5
const BAR_TOP = 3.5
const BRACKET_TOP = -6
const UNLIT_ALPHA = 0.22
const LABEL_HALO = 3

/** The stretch that a date may mean, below all glyphs. The origin is the left end of the world, at the mark's height. */
export function drawExtent(context: Pen, mark: PlacedMark, look: MarkLook): void {
  const { shape, x0, x1, members, parts } = mark
  const strong = look.emphasis === 'pointed' || look.emphasis === 'selected'
  const alpha = look.unlit && !strong ? UNLIT_ALPHA : 1
  const width = Math.max(1, x1 - x0)
  context.fillStyle = look.colour
  context.strokeStyle = look.colour
  const fill = (opacity: number, draw: () => void) => {
    context.globalAlpha = alpha * opacity
    draw()
  }
  if (parts) {
    fill(1, () => drawBracket(context, Math.min(x0, ...parts), Math.max(x1, ...parts), parts))
    return
  }
  switch (shape) {
    case 'day':
      return
    case 'month':
    case 'year':
      return fill(strong ? 0.34 : 0.13, () => roundBar(context, x0, width, SOFT))
    case 'within':
      return fill(strong ? 1 : 0.62, () => hatch(context, x0, width))
    case 'interval':
      return fill(0.6, () => {
        context.fillRect(x0, BAR_TOP, width, BAR)
        context.fillRect(x1 - 1.5, BAR_TOP - 3, 1.5, BAR + 3)
      })
    case 'open':
      return fill(0.6, () => {
        context.fillRect(x0, BAR_TOP, width, BAR)
        fadeOut(context, x1, look.colour)
      })
    case 'set': {
      const [first] = members
      const last = members.at(-1)
      if (!first || !last) return
      fill(0.5, () =>
        context.fillRect((first[0] + first[1]) / 2, -0.5, (last[0] + last[1] - first[0] - first[1]) / 2, 1),
      )
      for (const [left, right] of members.slice(1)) {
        fill(0.8, () => {
          if (right - left > GLYPH) roundBar(context, left, right - left, 2)
          else fillShape(context, look.shape, GLYPH * 0.66, (left + right) / 2)
        })
      }
    }
  }
}

/** Glyph, halo, sign of a dispute and label: over all extents. The origin as in drawExtent. */
export function drawGlyph(context: Pen, mark: PlacedMark, look: MarkLook, paints: Paints): void {
  const { glyphX, label } = mark
  const strong = look.emphasis !== 'none'
  context.globalAlpha = look.unlit && !strong ? UNLIT_ALPHA : 1
  if (strong) drawHalo(context, glyphX, look, paints)
  drawShape(context, look, paints, glyphX)
  if (mark.disputed) {
    context.fillStyle = paints.ink
    context.font = paints.smallFont
    context.textAlign = 'left'
    context.fillText('≠', glyphX + GLYPH * 0.62, -4)
  }
  if (!label) return
  // over its own slanted lines no word could be read
  if (mark.shape === 'within' && label.x < mark.x1) {
    context.fillStyle = paints.paper
    context.fillRect(label.x - LABEL_HALO, -SOFT - 1, label.width + 2 * LABEL_HALO, 2 * SOFT + 2)
  }
  context.fillStyle = look.emphasis === 'none' ? paints.inkSoft : paints.ink
  context.font = paints.font
  context.textAlign = 'left'
  // brackets, bars and lines of the grid do not strike it through
  context.strokeStyle = paints.paper
  context.lineWidth = LABEL_HALO
  context.lineJoin = 'round'
  context.strokeText(label.text, label.x, 0)
  context.fillText(label.text, label.x, 0)
}

function drawShape(context: Pen, look: MarkLook, paints: Paints, x: number): void {
  const path = shapePath(look.shape, GLYPH)
  context.translate(x, 0)
  context.lineJoin = 'round'
  context.strokeStyle = paints.paper
  context.lineWidth = 2
  context.stroke(path)
  if (look.possible) {
    context.fillStyle = paints.paper
    context.fill(path)
    context.strokeStyle = look.colour
    context.lineWidth = 1.5
    context.stroke(path)
  } else {
    context.fillStyle = look.colour
    context.fill(path)
  }
  context.translate(-x, 0)
}

function drawHalo(context: Pen, x: number, { emphasis }: MarkLook, paints: Paints): void {
  context.beginPath()
  context.arc(x, 0, emphasis === 'partner' ? GLYPH * 0.8 : GLYPH * 0.98, 0, 2 * Math.PI)
  context.fillStyle = paints.paper
  context.strokeStyle = emphasis === 'selected' ? paints.accent : paints.ink
  context.lineWidth = emphasis === 'selected' ? 2.5 : emphasis === 'pointed' ? 1.5 : 0.75
  context.fill()
  context.stroke()
}

function fillShape(context: Pen, shape: Shape, size: number, x: number): void {
  context.translate(x, 0)
  context.fill(shapePath(shape, size))
  context.translate(-x, 0)
}

/** Over its parts: a line with an end at each side and a tick at each part. */
function drawBracket(context: Pen, left: number, right: number, parts: readonly number[]): void {
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(left, 6)
  context.lineTo(left, BRACKET_TOP)
  context.lineTo(right, BRACKET_TOP)
  context.lineTo(right, 6)
  for (const part of parts) {
    context.moveTo(part, BRACKET_TOP)
    context.lineTo(part, BRACKET_TOP + 3.5)
  }
  context.stroke()
}

function roundBar(context: Pen, x: number, width: number, half: number): void {
  context.beginPath()
  context.roundRect(x, -half, width, 2 * half, Math.min(half, width / 2))
  context.fill()
}

/** "One day within": slanted lines between dotted ends. Drawn where it shows only, however long it is. */
function hatch(context: Pen, x: number, width: number): void {
  const { e: shift, a: ratio } = context.getTransform()
  const left = Math.max(x, -shift / ratio - 8)
  const right = Math.min(x + width, (context.canvas.width - shift) / ratio + 8)
  if (right <= left) return
  context.save()
  context.beginPath()
  context.rect(x, -SOFT, width, 2 * SOFT)
  context.clip()
  context.lineWidth = 1.1
  context.beginPath()
  for (let at = Math.floor(left / 6) * 6 - 2 * SOFT; at < right; at += 6) {
    context.moveTo(at, SOFT)
    context.lineTo(at + 2 * SOFT, -SOFT)
  }
  context.stroke()
  context.restore()
}

function fadeOut(context: Pen, x: number, colour: string): void {
  context.fillStyle = fadeOf(context, colour)
  context.translate(x, 0)
  context.fillRect(0, BAR_TOP, FADE, BAR)
  context.translate(-x, 0)
}

const fades = new WeakMap<Pen, Map<string, CanvasGradient>>()

/** From a colour to nothing, over the first FADE pixels. */
function fadeOf(context: Pen, colour: string): CanvasGradient {
  const made = fades.get(context) ?? new Map<string, CanvasGradient>()
  fades.set(context, made)
  const known = made.get(colour)
  if (known) return known
  const gradient = context.createLinearGradient(0, 0, FADE, 0)
  gradient.addColorStop(0, colour)
  gradient.addColorStop(1, transparentOf(colour))
  made.set(colour, gradient)
  return gradient
}

/** The same colour without opacity: `transparent` would fade through grey. */
function transparentOf(colour: string): string {
  const channels = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1]?.split(',').slice(0, 3).join(',')
  return channels ? `rgba(${channels},0)` : 'rgba(0,0,0,0)'
}
