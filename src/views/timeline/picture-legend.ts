import type { Shape } from '../../model/catalogue.ts'
import { drawEntries, type SignedText } from '../../take-away/picture-frame.ts'
import type { Pen } from '../../take-away/pen.ts'
import { drawExtent, drawGlyph, type MarkLook } from './draw-mark.ts'
import type { PlacedMark } from './layout.ts'
import type { Paints } from './paints.ts'

/** One sign with what it means. */
export interface LegendEntry {
  readonly text: string
  readonly look: MarkLook
  readonly shape: PlacedMark['shape']
}

export interface LegendWords {
  readonly group: (id: string) => string
  readonly shape: (name: 'day' | 'month' | 'within' | 'interval' | 'open' | 'possible') => string
}

type Group = { readonly id: string; readonly shape: Shape }

/** The groups, then the shapes of dates. What may lie outside the dates is told only where dates were chosen. */
export function legendEntries(groups: readonly Group[], paints: Paints, words: LegendWords, hasWindow: boolean) {
  const kinds = groups.map(({ id, shape }): LegendEntry => ({
    text: words.group(id),
    look: lookOf(paints.group(id), shape),
    shape: 'day',
  }))
  const plain = lookOf(paints.inkSoft, 'circle')
  const dates = (['day', 'month', 'within', 'interval', 'open'] as const).map((shape): LegendEntry => ({
    text: words.shape(shape),
    look: plain,
    shape,
  }))
  const possible: LegendEntry = {
    text: words.shape('possible'),
    look: lookOf(paints.inkSoft, 'circle', true),
    shape: 'day',
  }
  return { kinds, dates: hasWindow ? [...dates, possible] : dates }
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
  const signed = entries.map(({ text, look, shape }): SignedText => {
    const width = shape === 'day' ? 12 : SIGN
    const mark = sampleMark(shape, width)
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
  const lasts = shape === 'interval' || shape === 'open'
  // an open end fades beyond its last day
  const x1 = shape === 'open' ? width - 22 : width
  return {
    row: 0,
    shape,
    x0: 0,
    x1,
    glyphX: lasts ? 5 : width / 2,
    members: [],
    parts: null,
    disputed: false,
    y: 0,
    label: null,
  }
}
