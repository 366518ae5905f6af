import type { Camera } from '../../view-state/view-state.ts'

export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What the base map is drawn for: Kazakhstan, its borders just inside. Degrees. */
export const HOME_BOUNDS: Bounds = { west: 46.4, south: 40.5, east: 87.4, north: 55.5 }
/** How far a person can pan, from the mid-Atlantic to Korea: the base map reaches beyond it on every side. Degrees. */
export const REACH: Bounds = { west: -32, south: 10, east: 128, north: 74 }
export const MIN_ZOOM = 1.4
export const MAX_ZOOM = 9

export interface GeoPoint {
  readonly longitude: number
  readonly latitude: number
}

/** The smallest box around all points, at least `least` degrees high and wide; null without a point. */
export function boundsAround(points: readonly GeoPoint[], least = 1.5): Bounds | null {
  if (points.length === 0) return null
  const longitudes = points.map(({ longitude }) => longitude)
  const latitudes = points.map(({ latitude }) => latitude)
  const [west, east] = widened(Math.min(...longitudes), Math.max(...longitudes), least)
  const [south, north] = widened(Math.min(...latitudes), Math.max(...latitudes), least)
  return { west, south, east, north }
}

function widened(low: number, high: number, least: number): readonly [number, number] {
  const grow = Math.max(0, (least - (high - low)) / 2)
  return [low - grow, high + grow]
}

/** Whether two cameras show the same, but for the rounding of links. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.longitude - b.longitude) < 2e-3 &&
    Math.abs(a.latitude - b.latitude) < 2e-3 &&
    Math.abs(a.zoom - b.zoom) < 1e-2
  )
}
