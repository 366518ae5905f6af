import type { SignedText } from '../../take-away/picture-frame.ts'
import type { Pen } from '../../take-away/pen.ts'
import { shapePath } from '../../ui/shape-path.ts'
import { BASES } from '../../model/record.ts'
import { drawBases, drawRelated, drawStack } from './draw-symbol.ts'
import type { MapPlan } from './picture.ts'
import type { Basis } from './place-marks.ts'
import { SANS, type SymbolPaints } from './symbol-paints.ts'
import { radiusOf } from './symbols.ts'

interface Words {
  /** In the order of the paints. */
  readonly groups: readonly string[]
  readonly sign: (name: Basis | 'related' | 'moved' | 'crowd' | 'size') => string
}

interface Legend {
  readonly kinds: readonly SignedText[]
  readonly signs: readonly SignedText[]
  readonly size: SignedText
}

const SAMPLE = 6
const SIZES = [1, 10]

/** Kinds of events; whose word it is, and what else stands on this picture; the size of symbols. */
export function mapLegend({ scene }: MapPlan, paints: SymbolPaints, words: Words): Legend {
  const { shapes, layout, unit } = scene
  const kinds = words.groups.map((text, i): SignedText => ({
    text,
    width: 12,
    draw(pen) {
      const shape = shapes[i]
      if (!shape) return
      pen.translate(6, 0)
      pen.fillStyle = paints.groups[i] ?? paints.inkSoft
      pen.fill(shapePath(shape, 11))
    },
  }))
  const sign = (name: Parameters<Words['sign']>[0], draw: (pen: Pen) => void): SignedText => ({
    text: words.sign(name),
    width: 24,
    draw(pen) {
      pen.translate(12, 0)
      draw(pen)
    },
  })
  const bases = BASES.map((basis) =>
    sign(basis, (pen) => drawBases(pen, SAMPLE, { stated: 0, inferred: 0, curated: 0, [basis]: 1 }, paints)),
  )
  const { symbols } = layout
  const more = [
    ...(symbols.some(({ total }) => total === 0)
      ? [sign('related', (pen) => drawRelated(pen, SAMPLE + 2, 1, paints))]
      : []),
    ...(symbols.some(({ sites }) => sites.length > 1) ? [sign('crowd', (pen) => drawCrowd(pen, paints))] : []),
    ...(symbols.some(({ moved }) => moved > 3) ? [sign('moved', (pen) => drawMoved(pen, paints))] : []),
  ]
  return { kinds, signs: [...bases, ...more], size: sizeKey(words.sign('size'), unit, paints) }
}

/** Height of the key of sizes, CSS pixels. */
export const sizeKeyHeight = (unit: number) => 2 * Math.max(...SIZES.map((events) => radiusOf(events, unit))) + 6

function sizeKey(text: string, unit: number, paints: SymbolPaints): SignedText {
  const radii = SIZES.map((events) => radiusOf(events, unit))
  return {
    text,
    width: radii.reduce((sum, radius) => sum + 2 * radius + 8, 0),
    draw(pen) {
      let x = 0
      for (const [i, radius] of radii.entries()) {
        x += radius
        pen.strokeStyle = paints.inkSoft
        pen.lineWidth = 1
        pen.beginPath()
        pen.arc(x, 0, radius, 0, 2 * Math.PI)
        pen.stroke()
        pen.fillStyle = paints.ink
        pen.font = `600 11px ${SANS}`
        pen.textAlign = 'center'
        pen.textBaseline = 'middle'
        pen.fillText(String(SIZES[i]), x, 0)
        x += radius + 8
      }
    },
  }
}

function drawCrowd(pen: Pen, paints: SymbolPaints): void {
  drawStack(pen, SAMPLE - 2, 1, paints)
  pen.beginPath()
  pen.arc(0, 0, SAMPLE + 1, 0, 2 * Math.PI)
  pen.fillStyle = paints.paper
  pen.fill()
  pen.stroke()
}

function drawMoved(pen: Pen, paints: SymbolPaints): void {
  pen.strokeStyle = paints.ink
  pen.lineWidth = 0.9
  pen.beginPath()
  pen.moveTo(-7, 6)
  pen.lineTo(8, -7)
  pen.stroke()
  pen.beginPath()
  pen.arc(-7, 6, 2.2, 0, 2 * Math.PI)
  pen.fillStyle = paints.ink
  pen.fill()
}
