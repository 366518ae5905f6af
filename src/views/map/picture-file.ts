import {
  drawEntries,
  drawLines,
  footBlock,
  headBlock,
  PICTURE_MARGIN,
  PICTURE_RATIO,
  PICTURE_WIDTH,
  svgFile,
  type FrameWords,
  type Measure,
} from '../../take-away/picture-frame.ts'
import type { Pen } from '../../take-away/pen.ts'
import { SvgPen } from '../../take-away/svg-pen.ts'
import { outlineOf } from '../../ui/shape-path.ts'
import { pngOf as fileOf, surface } from '../../ui/surface.ts'
import { drawLabels, drawSymbols } from './draw-symbols.ts'
import { sizeKeyHeight, type mapLegend } from './picture-legend.ts'
import type { MapPlan } from './picture.ts'
import { SANS } from './symbol-paints.ts'

/** Of the map on the picture, CSS pixels. */
export const MAP_SIZE = { width: PICTURE_WIDTH - 2 * PICTURE_MARGIN, height: 860 }

export interface MapPicture {
  readonly ground: HTMLCanvasElement
  readonly plan: MapPlan
  readonly legend: ReturnType<typeof mapLegend>
  readonly words: FrameWords
  readonly measure: Measure
}

const LEGEND_FONT = `500 12.5px ${SANS}`
const LINE = 22

/** All of the picture but the map, which lies at `mapTop`. */
function drawAround(pen: Pen, ratio: number, { plan, legend, words, measure }: MapPicture) {
  const { paints, unit } = plan.scene
  const head = headBlock(words, paints, measure)
  const mapTop = Math.round(head.bottom + 14)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  drawLines(pen, head.lines)
  const type = { ink: paints.ink, font: LEGEND_FONT }
  let next = mapTop + MAP_SIZE.height + 10
  for (const [entries, line] of [
    [legend.kinds, LINE],
    [legend.signs, LINE],
    [[legend.size], Math.max(LINE, sizeKeyHeight(unit))],
  ] as const) {
    const at = { x: PICTURE_MARGIN, y: next, width: MAP_SIZE.width, line, ratio }
    next = drawEntries(pen, entries, at, type, measure)
  }
  const foot = footBlock(words, paints, next + 8, measure)
  drawLines(pen, foot.lines)
  return { mapTop, height: foot.bottom + PICTURE_MARGIN - 12 }
}

/** The picture as an SVG file: the ground as an image, because a map's tiles are; symbols and words as they are. */
export function svgOf(picture: MapPicture): string {
  const { plan, ground, measure, words } = picture
  const { scene, labels } = plan
  const pen = new SvgPen(PICTURE_WIDTH, 'page', outlineOf, measure)
  const { mapTop, height } = drawAround(pen, 1, picture)
  const { width } = MAP_SIZE
  pen.image(ground.toDataURL('image/png'), PICTURE_MARGIN, mapTop, width, MAP_SIZE.height)
  const symbols = new SvgPen(width, 'symbols', outlineOf, measure)
  drawSymbols(symbols, 1, scene)
  drawLabels(symbols, 1, scene, labels)
  pen.place(symbols, PICTURE_MARGIN, mapTop, MAP_SIZE.height)
  drawFrame(pen, 1, mapTop, scene.paints.inkSoft)
  return svgFile(pen.elements, height, scene.paints.paper, words)
}

/** The picture as a PNG file. */
export async function pngOf(picture: MapPicture): Promise<Blob> {
  const { plan, ground, measure } = picture
  const { scene, labels } = plan
  const { height } = drawAround(new SvgPen(PICTURE_WIDTH, 'size', outlineOf, measure), 1, picture)
  const { canvas, pen } = surface(PICTURE_WIDTH, height, PICTURE_RATIO)
  pen.fillStyle = scene.paints.paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  const { mapTop } = drawAround(pen, PICTURE_RATIO, picture)
  // apart, because each clears what it draws on
  const symbols = surface(MAP_SIZE.width, MAP_SIZE.height, PICTURE_RATIO)
  drawSymbols(symbols.pen, PICTURE_RATIO, scene)
  const names = surface(MAP_SIZE.width, MAP_SIZE.height, PICTURE_RATIO)
  drawLabels(names.pen, PICTURE_RATIO, scene, labels)
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.globalAlpha = 1
  for (const layer of [ground, symbols.canvas, names.canvas]) {
    pen.drawImage(layer, PICTURE_MARGIN * PICTURE_RATIO, mapTop * PICTURE_RATIO)
  }
  drawFrame(pen, PICTURE_RATIO, mapTop, scene.paints.inkSoft)
  return fileOf(canvas)
}

function drawFrame(pen: Pen, ratio: number, mapTop: number, colour: string): void {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.globalAlpha = 1
  pen.strokeStyle = colour
  pen.lineWidth = 0.75
  pen.beginPath()
  pen.rect(PICTURE_MARGIN, mapTop, MAP_SIZE.width, MAP_SIZE.height)
  pen.stroke()
}
