import type { Position } from 'geojson'
import { roundPosition, samePosition, smallestAreaAt, unwrap } from './lines.ts'

/** Signed area of a ring in square degrees of latitude (positive: anticlockwise), foreshortened at its mean latitude. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0
  let latitudes = 0
  ring.forEach(([x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = ring[i + 1] ?? ring[0] ?? []
    twice += x * ny - nx * y
    latitudes += y
  })
  return (twice / 2) * Math.cos(((latitudes / Math.max(1, ring.length)) * Math.PI) / 180)
}

/** True if the point lies inside the ring (even–odd rule, planar). */
export function ringContains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[i + 1] ?? ring[0] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

/** True if the point lies in the polygon and in none of its holes. */
export function polygonContains(polygon: readonly Position[][], point: Position): boolean {
  const [shell, ...holes] = polygon
  return shell !== undefined && ringContains(shell, point) && !holes.some((hole) => ringContains(hole, point))
}

/** One side of Sutherland–Hodgman: the part of the ring where `sign * (x - edge) >= 0`. */
function clipSide(ring: readonly Position[], edge: number, sign: 1 | -1): Position[] {
  const out: Position[] = []
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a
    const [ax = 0, ay = 0] = a
    const [bx = 0, by = 0] = b
    const aInside = sign * (ax - edge) >= 0
    if (aInside) out.push(a)
    if (aInside !== sign * (bx - edge) >= 0) out.push([edge, ay + ((by - ay) * (edge - ax)) / (bx - ax)])
  })
  return out
}

/** A ring followed over the 180th meridian; one that runs round a pole is closed along it. */
function unwrapRing(ring: readonly Position[]): Position[] {
  const path = unwrap(ring)
  const [first, last] = [path[0], path.at(-1)]
  if (!first || !last || first[0] === last[0]) return path.slice(0, -1)
  const pole = (first[1] ?? 0) < 0 ? -90 : 90
  return [...path, [last[0] ?? 0, pole], [first[0] ?? 0, pole]]
}

function closeRing(ring: readonly Position[], clockwise: boolean): Position[] {
  const distinct = ring.filter((p, i) => !samePosition(p, ring[i - 1] ?? ring.at(-1)))
  const turned = ringArea(distinct) > 0 === clockwise ? distinct.toReversed() : distinct
  return turned[0] ? [...turned, turned[0]] : []
}

/**
 * A spherical polygon (rings stitched over 180°) as planar ones that no map library can misread: cut at ±180°, and at 0°
 * too where it runs round the globe; shells anticlockwise and holes clockwise, as RFC 7946 asks.
 */
export function planarPolygons(polygon: readonly Position[][]): Position[][][] {
  const rings = polygon.map(unwrapRing)
  const longitudes = (rings[0] ?? []).map(([x = 0]) => x)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  if (west >= -180 && east <= 180 && east - west <= 180)
    return [rings.map((ring, i) => closeRing(ring, i > 0)).filter((ring) => ring.length > 3)]
  const step = east - west > 180 ? 180 : 360
  const out: Position[][][] = []
  for (let left = -540; left < 540; left += step) {
    const turn = Math.floor((left + 180) / 360) * 360
    const pieces = rings
      .map((ring) => clipSide(clipSide(ring, left, 1), left + step, -1))
      .map((ring) => ring.map(([x = 0, y = 0]) => roundPosition([x - turn, y])))
      .map((ring, i) => closeRing(ring, i > 0))
    if ((pieces[0]?.length ?? 0) > 3) out.push(pieces.filter((ring) => ring.length > 3))
  }
  return out
}

const areaOf = (polygon: Position[][]): number => Math.abs(ringArea(polygon[0] ?? []))

/** Drops islands too small to see where they lie; with `keepLargest` no unit vanishes. */
export function withoutSpecks(polygons: readonly Position[][][], keepLargest: boolean): Position[][][] {
  const largest = Math.max(...polygons.map(areaOf))
  return polygons.filter((polygon) => {
    const [x = 0, y = 0] = polygon[0]?.[0] ?? []
    const area = areaOf(polygon)
    return (keepLargest && area === largest) || area >= smallestAreaAt(x, y)
  })
}
