import { PICTURE_RATIO, PICTURE_WIDTH, svgFile } from '../../take-away/picture-frame.ts'
import type { Pen } from '../../take-away/pen.ts'
import { SvgPen } from '../../take-away/svg-pen.ts'
import { outlineOf } from '../../ui/shape-path.ts'
import { pngOf as fileOf, surface } from '../../ui/surface.ts'
import { drawTimeline } from './draw.ts'
import { drawAround, lanesPlace, type PictureParts } from './draw-picture.ts'

type Parts = Omit<PictureParts, 'ratio'>

/** The picture as an SVG file. */
export function svgOf(drawn: Parts): string {
  const parts = { ...drawn, ratio: 1 }
  const { scene } = parts.lanes
  const pen = new SvgPen(PICTURE_WIDTH, 'page', outlineOf, parts.measure)
  const height = drawAround(pen, parts)
  const lanes = new SvgPen(scene.scale.width, 'lanes', outlineOf, parts.measure)
  drawTimeline(lanes, 1, scene)
  const { x, y } = lanesPlace(parts)
  pen.place(lanes, x, y, scene.height)
  return svgFile(pen.elements, height, parts.paints.paper, parts.words)
}

/** The picture as a PNG file. */
export async function pngOf(drawn: Parts): Promise<Blob> {
  const parts = { ...drawn, ratio: PICTURE_RATIO }
  const { scene } = parts.lanes
  const height = drawAround(new SvgPen(PICTURE_WIDTH, 'size', outlineOf, parts.measure), parts)
  const page = surface(PICTURE_WIDTH, height, PICTURE_RATIO)
  page.pen.fillStyle = parts.paints.paper
  page.pen.fillRect(0, 0, page.canvas.width, page.canvas.height)
  drawAround(page.pen satisfies Pen, parts)
  // apart, because it clears what it draws on
  const lanes = surface(scene.scale.width, scene.height, PICTURE_RATIO)
  drawTimeline(lanes.pen, PICTURE_RATIO, scene)
  const { x, y } = lanesPlace(parts)
  page.pen.setTransform(1, 0, 0, 1, 0, 0)
  page.pen.globalAlpha = 1
  page.pen.drawImage(lanes.canvas, Math.round(x * PICTURE_RATIO), Math.round(y * PICTURE_RATIO))
  return fileOf(page.canvas)
}
