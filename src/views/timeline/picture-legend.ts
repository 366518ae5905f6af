import type { Shape } from '../../model/catalogue.ts'
import { drawEntries, type SignedText } from '../../take-away/picture-frame.ts'
import type { Pen } from '../../take-away/pen.ts'
import { drawExtent, drawGlyph, type MarkLook } from './draw-mark.ts'
import type { PlacedMark } from './layout.ts'
import { DISPUTE, GLYPH } from './mark.ts'
import type { Paints } from './paints.ts'

/** One sign with what it means. */
export interface LegendEntry {
  readonly text: string
  readonly look: MarkLook
  readonly shape: PlacedMark['shape']
  readonly disputed?: boolean
}

const DATES = ['day', 'month', 'within', 'interval', 'open', 'set'] as const

export interface LegendWords {
  readonly group: (id: string) => string
  readonly shape: (name: (typeof DATES)[number] | 'disputed' | 'possible') => string
}

type Group = { readonly id: string; readonly shape: Shape }

/** The groups, then the shapes of dates and the sign of a dispute. What may lie outside the dates is told only where dates were chosen. */
export function legendEntries(groups: readonly Group[], paints: Paints, words: LegendWords, hasWindow: boolean) {
  const kinds = groups.map(({ id, shape }): LegendEntry => ({
    text: words.group(id),
    look: lookOf(paints.group(id), shape),
    shape: 'day',
  }))
  const plain = lookOf(paints.inkSoft, 'circle')
  const dates = DATES.map((shape): LegendEntry => ({ text: words.shape(shape), look: plain, shape }))
  const disputed: LegendEntry = { text: words.shape('disputed'), look: plain, shape: 'day', disputed: true }
  const possible: LegendEntry = {
    text: words.shape('possible'),
    look: lookOf(paints.inkSoft, 'circle', true),
    shape: 'day',
  }
  return { kinds, dates: [...dates, disputed, ...(hasWindow ? [possible] : [])] }
}

function lookOf(colour: string, shape: Shape, possible = false): MarkLook {
  return { colour, shape, possible, unlit: false, emphasis: 'none' }
}

const SIGN = 34

/** Draw entries side by side, in as many lines as they need, and give the height of what comes next. */
export function drawLegend(
  pen: Pen,
  entries: readonly LegendEntry[],
  at: { readonly x: number; readonly y: number; readonly width: number; readonly ratio: number },
  paints: Paints,
  measure: (text: string, font: string) => number,
): number {
  const signed = entries.map(({ text, look, shape, disputed = false }): SignedText => {
    const width = shape !== 'day' ? SIGN : disputed ? GLYPH + DISPUTE : GLYPH + 2
    const mark = { ...sampleMark(shape, width), disputed, ...(disputed && { glyphX: GLYPH / 2 + 1 }) }
    return {
      text,
      width,
      draw(sign) {
        drawExtent(sign, mark, look)
        drawGlyph(sign, mark, look, paints)
      },
    }
  })
  return drawEntries(pen, signed, { ...at, line: 22 }, paints, measure)
}

function sampleMark(shape: PlacedMark['shape'], width: number): PlacedMark {
  const beginsLeft = shape === 'interval' || shape === 'open' || shape === 'set'
  // an open end fades beyond its last day
  const x1 = shape === 'open' ? width - 22 : width
  return {
    row: 0,
    shape,
    x0: 0,
    x1,
    glyphX: beginsLeft ? 5 : width / 2,
    members: shape === 'set' ? [5, width / 2 + 1, width - 3].map((x) => [x, x]) : [],
    parts: null,
    disputed: false,
    y: 0,
    label: null,
  }
}
