import type { Position } from 'geojson'
import type { Placed } from './layers.ts'
import { ringArea } from './rings.ts'

/** West, south, east, north, to a tenth of a degree. */
export type AreaBounds = readonly [number, number, number, number]

/** What is smaller than this, beside the largest part of an area, lies too far off or is too small to look for. */
const LEAST_SHARE = 1 / 5

/** The box around the main parts of each area, by its `key`: of France Europe alone, of New Zealand both islands. */
export function mainBounds(areas: readonly Placed[], key: string): Readonly<Record<string, AreaBounds>> {
  const bounds: Record<string, AreaBounds> = {}
  for (const { feature } of areas) {
    const { geometry, properties } = feature
    const name: unknown = properties?.[key]
    if (typeof name === 'string' && geometry.type === 'MultiPolygon') bounds[name] = boundsOf(geometry.coordinates)
  }
  return bounds
}

const tenths = (value: number, round: (value: number) => number) => round(value * 10) / 10

function boundsOf(polygons: readonly Position[][][]): AreaBounds {
  const shells = polygons.map(([shell = []]) => ({ shell, area: Math.abs(ringArea(shell)) }))
  const least = Math.max(...shells.map(({ area }) => area)) * LEAST_SHARE
  const corners = shells.filter(({ area }) => area >= least).flatMap(({ shell }) => shell)
  const xs = corners.map(([x = 0]) => x)
  const ys = corners.map(([, y = 0]) => y)
  return [
    tenths(Math.min(...xs), Math.floor),
    tenths(Math.min(...ys), Math.floor),
    tenths(Math.max(...xs), Math.ceil),
    tenths(Math.max(...ys), Math.ceil),
  ]
}
