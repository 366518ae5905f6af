import type { Pen } from '../../take-away/pen.ts'
import { SvgPen } from '../../take-away/svg-pen.ts'
import { attributes, escapeXml } from '../../take-away/svg-text.ts'
import { drawTimeline } from './draw.ts'
import { outlineOf } from './draw-mark.ts'
import { drawAround, lanesPlace, type PictureParts } from './draw-picture.ts'
import { WIDTH } from './picture.ts'

/** Device pixels a CSS pixel: sharp on a projector and in print. */
const RATIO = 2

type Parts = Omit<PictureParts, 'ratio'>

/** The picture as an SVG file. Faces are named, not held in it: where they are missing, the next of the list takes their place, at the same width. */
export function svgOf(drawn: Parts): string {
  const parts = { ...drawn, ratio: 1 }
  const { scene } = parts.lanes
  const pen = new SvgPen(WIDTH, 'page', outlineOf, parts.measure)
  const height = drawAround(pen, parts)
  const lanes = new SvgPen(scene.scale.width, 'lanes', outlineOf, parts.measure)
  drawTimeline(lanes, 1, scene)
  const { x, y } = lanesPlace(parts)
  pen.place(lanes, x, y, scene.height)
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
  })
  const { title, filter, counts } = parts.words
  return (
    `<svg${root}><title>${escapeXml(title)}</title><desc>${escapeXml(`${filter}. ${counts}`)}</desc>` +
    `<rect${attributes({ width: WIDTH, height, fill: parts.paints.paper })}/>${pen.elements}</svg>\n`
  )
}

/** The picture as a PNG file. */
export async function pngOf(drawn: Parts): Promise<Blob> {
  const parts = { ...drawn, ratio: RATIO }
  const { scene } = parts.lanes
  const height = drawAround(new SvgPen(WIDTH, 'size', outlineOf, parts.measure), parts)
  const page = surface(WIDTH, height)
  page.pen.fillStyle = parts.paints.paper
  page.pen.fillRect(0, 0, WIDTH * RATIO, height * RATIO)
  drawAround(page.pen, parts)
  // apart, because it clears what it draws on
  const lanes = surface(scene.scale.width, scene.height)
  drawTimeline(lanes.pen, RATIO, scene)
  const { x, y } = lanesPlace(parts)
  page.pen.setTransform(1, 0, 0, 1, 0, 0)
  page.pen.globalAlpha = 1
  page.pen.drawImage(lanes.canvas, Math.round(x * RATIO), Math.round(y * RATIO))
  return new Promise((resolve, reject) => {
    page.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG'))), 'image/png')
  })
}

function surface(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * RATIO)
  canvas.height = Math.ceil(height * RATIO)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('the browser gives no canvas to draw on')
  return { canvas, pen: pen satisfies Pen }
}
