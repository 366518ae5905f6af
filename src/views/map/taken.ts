import type { Size } from '../../ui/use-size.ts'
import type { Box } from './box.ts'

/** Where the controls, the legend's button and the credits stand: the same sizes as in map.css. CSS pixels. */
export function takenBy({ width, height }: Size): readonly Box[] {
  const oneRow = width >= 380
  const row = width >= 520 ? 484 : oneRow ? 332 : 300
  // below that they take two lines
  const credits = width >= 580 ? 22 : 32
  return [
    { left: width - 40, top: 0, width: 40, height: 168 },
    { left: 0, top: 0, width: Math.min(width - 44, row), height: oneRow ? 36 : 68 },
    { left: 0, top: height - 34, width: 74, height: 34 },
    { left: 74, top: height - credits, width: width - 74, height: credits },
  ]
}

/** A room sees credits only, and the buttons of the zoom where somebody moves the pointer: scene.css. */
export function takenOnStage({ width, height }: Size): readonly Box[] {
  return [
    { left: width - 40, top: 0, width: 40, height: 100 },
    { left: 0, top: height - 10, width, height: 10 },
  ]
}

/** Of the legend: beside and above what is measured inside it, and its button below; as in map.css. CSS pixels. */
const LEGEND = { left: 8, beside: 24, above: 18, foot: 42 }

/** Where the open legend stands, by the size of what it holds; nowhere while that is 0 × 0. */
export function takenByLegend({ height }: Size, held: Size): readonly Box[] {
  if (held.height === 0) return []
  const top = Math.max(0, height - held.height - LEGEND.above - LEGEND.foot)
  return [{ left: LEGEND.left, top, width: held.width + LEGEND.beside, height: height - top }]
}
