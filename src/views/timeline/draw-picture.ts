import {
  brokenLines,
  drawLines,
  footBlock,
  headBlock,
  PICTURE_MARGIN as MARGIN,
  PICTURE_WIDTH as WIDTH,
  type FrameWords,
  type Measure,
} from '../../take-away/picture-frame.ts'
import type { Pen } from '../../take-away/pen.ts'
import { shorten } from './labels.ts'
import { drawLegend, type LegendEntry } from './picture-legend.ts'
import { NAMES, type LanesPicture } from './picture.ts'
import { AXIS_FONT, FACE, type Paints } from './paints.ts'

export const AXIS_HEIGHT = 22

export interface PictureWords extends FrameWords {
  readonly laneName: (id: string) => string
}

export interface PictureParts {
  readonly lanes: LanesPicture
  readonly legend: { readonly kinds: readonly LegendEntry[]; readonly dates: readonly LegendEntry[] }
  readonly words: PictureWords
  readonly paints: Paints
  readonly measure: Measure
  /** Device pixels a CSS pixel. */
  readonly ratio: number
}

/** Where the lanes lie, CSS pixels. */
export function lanesPlace({ words, paints, measure }: PictureParts): { readonly x: number; readonly y: number } {
  return { x: MARGIN + NAMES, y: headBlock(words, paints, measure).bottom + 14 + AXIS_HEIGHT }
}

/**
 * All of a picture but its lanes: title, filter and counts above; axis and names of lanes; legend, source and licence
 * below. The lanes are drawn apart, see lanesPlace. Gives the height, CSS pixels.
 */
export function drawAround(pen: Pen, parts: PictureParts): number {
  const { lanes, legend, words, paints, measure, ratio } = parts
  const { x, y } = lanesPlace(parts)
  const width = WIDTH - 2 * MARGIN
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  drawLines(pen, headBlock(words, paints, measure).lines)
  drawNames(pen, { lanes, laneName: words.laneName, paints, measure }, { x: MARGIN, y, width: NAMES })
  drawAxis(pen, parts, x, y)
  let next = y + lanes.scene.height + 12
  for (const row of [legend.kinds, legend.dates]) {
    next = drawLegend(pen, row, { x: MARGIN, y: next, width, ratio }, paints, measure)
  }
  const { lines, bottom } = footBlock(words, paints, next + 8, measure)
  drawLines(pen, lines)
  return bottom + MARGIN - 12
}

const NAME_FONT = `600 13px ${FACE}`
/** For the number beside a name, and between lines of one. */
const COUNT_WIDTH = 34
const NAME_LINE = 15

/** Names of the lanes with their numbers of events, in a column beside them. */
export function drawNames(
  pen: Pen,
  {
    lanes,
    laneName,
    paints,
    measure,
  }: Pick<PictureParts, 'lanes' | 'paints' | 'measure'> & Pick<PictureWords, 'laneName'>,
  at: { readonly x: number; readonly y: number; readonly width: number },
): void {
  pen.textBaseline = 'middle'
  for (const { id, count, top, height } of lanes.names) {
    pen.fillStyle = paints.rule
    pen.fillRect(at.x, at.y + top + height - 1, at.width, 1)
    pen.font = NAME_FONT
    pen.fillStyle = paints.ink
    pen.textAlign = 'left'
    const most = Math.max(1, Math.floor(height / NAME_LINE))
    const lines = nameLines(laneName(id), at.width - COUNT_WIDTH, most, (text) => measure(text, NAME_FONT))
    const first = at.y + top + height / 2 - ((lines.length - 1) * NAME_LINE) / 2
    for (const [index, line] of lines.entries()) pen.fillText(line, at.x, first + index * NAME_LINE)
    if (count === null) continue
    pen.fillStyle = paints.inkSoft
    pen.textAlign = 'right'
    pen.fillText(String(count), at.x + at.width - 10, at.y + top + height / 2)
  }
}

/** A name in as many lines as its lane has room for, its end left out where they do not do. */
function nameLines(name: string, room: number, most: number, measure: (text: string) => number): readonly string[] {
  const lines = brokenLines(name, room, measure)
  if (lines.length <= most) return lines
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), shorten(rest, room, measure) ?? `${lines[most - 1] ?? ''} …`]
}

/** Above the lanes, from their left edge. */
export function drawAxis(
  pen: Pen,
  { lanes, paints }: Pick<PictureParts, 'lanes' | 'paints'>,
  x: number,
  y: number,
): void {
  const { ticks, context } = lanes.axis
  pen.font = AXIS_FONT
  pen.textAlign = 'left'
  for (const tick of ticks) {
    pen.fillStyle = tick.major ? paints.ruleStrong : paints.rule
    pen.fillRect(x + Math.round(tick.x), y - 6, 1, 6)
    pen.fillStyle = tick.major ? paints.ink : paints.inkSoft
    if (tick.label !== null) pen.fillText(tick.label, x + tick.x + 4, y - 10)
  }
  pen.fillStyle = paints.ink
  if (context !== null) pen.fillText(context, x + 4, y - 10)
  pen.fillStyle = paints.ruleStrong
  pen.fillRect(x, y - 1, lanes.scene.scale.width, 1)
}
