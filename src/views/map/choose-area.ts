import { polygonContains } from 'd3'
import type { Size } from '../../ui/use-size.ts'
import type { ScreenPoint } from './adapter.ts'

/** How an area is drawn on the map: between two corners, or round it by hand. */
export const AREA_MODES = ['box', 'lasso'] as const
export type AreaMode = (typeof AREA_MODES)[number]

export interface SitePoint extends ScreenPoint {
  readonly id: string
}

/** A drag shorter than this, in both directions, is a click and draws nothing. CSS pixels. */
const LEAST_DRAG = 4

/** The outline of what a drag draws; null while it draws nothing. `path` is every point the pointer passed. */
export function outlineOf(mode: AreaMode, path: readonly ScreenPoint[]): readonly ScreenPoint[] | null {
  const [first] = path
  const last = path.at(-1)
  if (!first || !last) return null
  const xs = path.map(({ x }) => x)
  const ys = path.map(({ y }) => y)
  if (Math.max(...xs) - Math.min(...xs) < LEAST_DRAG && Math.max(...ys) - Math.min(...ys) < LEAST_DRAG) return null
  if (mode === 'lasso') return path
  return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }]
}

/** Ids of the points inside an outline, which closes itself. Where it crosses itself, even–odd decides. */
export function idsWithin(points: readonly SitePoint[], outline: readonly ScreenPoint[]): readonly string[] {
  const ring = outline.map(({ x, y }): [number, number] => [x, y])
  return points.filter(({ x, y }) => polygonContains(ring, [x, y])).map(({ id }) => id)
}

/** Ids of the points on the screen. */
export function idsInView(points: readonly SitePoint[], { width, height }: Size): readonly string[] {
  return points.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).map(({ id }) => id)
}
