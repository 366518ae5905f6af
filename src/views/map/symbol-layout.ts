import type { ScreenPoint } from './adapter.ts'
import type { PlaceMark } from './place-marks.ts'
import { spreadCircles } from './spread.ts'
import { MIN_RADIUS, radiusOf, RING_MARGIN } from './symbols.ts'

/** A place's symbol on the screen, CSS pixels. */
export interface PlacedSymbol {
  readonly mark: PlaceMark
  /** Centre, moved aside where others are in the way. */
  readonly x: number
  readonly y: number
  /** Where the place truly is. */
  readonly anchor: ScreenPoint
  /** Of the donut if all its events were lit. */
  readonly radius: number
  readonly moved: number
}

/** Paper kept free around a symbol's ring. */
const AIR = 2

/** Half the width of all that belongs to a symbol. */
export function reachOf(radius: number): number {
  return radius + RING_MARGIN + AIR
}

/** Every mark's symbol, in the order given, none over another. */
export function layoutSymbols(
  marks: readonly PlaceMark[],
  project: (longitude: number, latitude: number) => ScreenPoint,
  unit: number,
): readonly PlacedSymbol[] {
  const circles = marks.map(({ longitude, latitude, total }) => ({
    ...project(longitude, latitude),
    radius: Math.max(MIN_RADIUS, radiusOf(total, unit)),
  }))
  const spread = spreadCircles(circles.map((circle) => ({ ...circle, radius: reachOf(circle.radius) })))
  return marks.flatMap((mark, i) => {
    const circle = circles[i]
    const place = spread[i]
    if (!circle || !place) return []
    return [{ mark, ...place, anchor: { x: circle.x, y: circle.y }, radius: circle.radius }]
  })
}

/** Whether any of a symbol is on a map of this size. */
export function isInSight({ x, y, radius }: PlacedSymbol, width: number, height: number): boolean {
  const reach = reachOf(radius)
  return x > -reach && y > -reach && x < width + reach && y < height + reach
}
