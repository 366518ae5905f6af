import type { Position } from 'geojson'

/** The part of the map the application is about, in degrees: west, south, east, north. */
const FOCUS = [40, 34, 95, 60] as const
const EUROPE = [-12, 34, 40, 72] as const

const within = (box: readonly [number, number, number, number], x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]

/** Brings a longitude back to [-180, 180). */
const wrapLongitude = (x: number): number => ((((x + 180) % 360) + 360) % 360) - 180

/** True for a place about Kazakhstan, where the map is detailed. */
export const isInFocus = ([x = 0, y = 0]: Position): boolean => within(FOCUS, x, y)

/** How far (in degrees of latitude) a line may be moved at this place. */
function toleranceAt(x: number, y: number): number {
  const longitude = wrapLongitude(x)
  if (within(FOCUS, longitude, y)) return 0.006
  if (within(EUROPE, longitude, y)) return 0.025
  if (y < -58) return 0.2
  return y > 66 ? 0.1 : 0.07
}

/** The smallest island kept at this place, in square degrees of latitude. */
export function smallestAreaAt(x: number, y: number): number {
  if (within(FOCUS, x, y)) return 0.0008
  return within(EUROPE, x, y) ? 0.015 : 0.06
}

/** Three decimals in the focus area, two elsewhere; decided by the place alone, so shared points stay shared. */
export function roundPosition([x = 0, y = 0]: Position): Position {
  const digits = within(FOCUS, x, y) ? 1000 : 100
  return [Math.round(x * digits) / digits, Math.round(y * digits) / digits]
}

export const samePosition = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]

/** Follows a line over the 180th meridian: no step is longer than half the globe. */
export function unwrap(line: readonly Position[]): Position[] {
  let turn = 0
  let previous: number | undefined
  return line.map(([x = 0, y = 0]) => {
    if (previous !== undefined) turn -= 360 * Math.round((x + turn - previous) / 360)
    previous = x + turn
    return [previous, y]
  })
}

/** Distance of a point from the segment a–b in the plane. */
export function planarDistance([px = 0, py = 0]: Position, a: Position, b: Position): number {
  const ax = (a[0] ?? 0) - px
  const ay = (a[1] ?? 0) - py
  const dx = (b[0] ?? 0) - (a[0] ?? 0)
  const dy = (b[1] ?? 0) - (a[1] ?? 0)
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + t * dx, ay + t * dy)
}

/** The same in degrees of latitude, longitudes foreshortened at the point. */
function distanceToSegment(point: Position, a: Position, b: Position): number {
  const foreshortening = Math.cos(((point[1] ?? 0) * Math.PI) / 180)
  const shorten = ([x = 0, y = 0]: Position): Position => [x * foreshortening, y]
  return planarDistance(shorten(point), shorten(a), shorten(b))
}

function douglasPeucker(line: readonly Position[], factor: number): Position[] {
  const keep = new Set([0, line.length - 1])
  const stack: [number, number][] = [[0, line.length - 1]]
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span
    const a = line[from]
    const b = line[to]
    if (!a || !b) continue
    let worst = 1
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const p = line[i]
      if (!p) continue
      const excess = distanceToSegment(p, a, b) / (toleranceAt(p[0] ?? 0, p[1] ?? 0) * factor)
      if (excess > worst) [worst, at] = [excess, i]
    }
    if (at > 0) {
      keep.add(at)
      stack.push([from, at], [at, to])
    }
  }
  return line.filter((_, i) => keep.has(i))
}

/**
 * A line with fewer points (Douglas–Peucker), rounded; its ends stay. A closed line keeps at least three corners: the
 * tolerance is halved until it does.
 */
export function simplifyLine(line: readonly Position[]): Position[] {
  const path = unwrap(line)
  const closed = samePosition(line[0], line.at(-1))
  for (let factor = 1; ; factor /= 2) {
    const rounded = douglasPeucker(path, factor).map(([x = 0, y = 0]) => roundPosition([wrapLongitude(x), y]))
    const distinct = rounded.filter((p, i) => i === 0 || !samePosition(p, rounded[i - 1]))
    if (!closed || distinct.length >= 4 || factor < 1 / 64) return distinct.length > 1 ? distinct : rounded.slice(0, 2)
  }
}

/** True for a step along the 180th meridian, which is where the source was cut, and no coast. */
const runsAlongAntimeridian = (a: Position, b: Position): boolean =>
  Math.abs(a[0] ?? 0) > 179.98 && Math.abs(b[0] ?? 0) > 179.98

/**
 * Cuts a line where it crosses the 180th meridian, so that none runs back across the whole map, and leaves out what runs
 * along it.
 */
export function cutLineAtAntimeridian(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = []
  let piece: Position[] = []
  for (const position of line) {
    const previous = piece.at(-1)
    const [x = 0, y = 0] = position
    if (previous && runsAlongAntimeridian(previous, position)) {
      pieces.push(piece)
      piece = []
    } else if (previous && Math.abs(x - (previous[0] ?? 0)) > 180) {
      const [px = 0, py = 0] = previous
      const side = px > 0 ? 180 : -180
      const travelled = side - px
      const whole = x + 2 * side - px
      const crossing = whole === 0 ? y : py + ((y - py) * travelled) / whole
      pieces.push([...piece, roundPosition([side, crossing])])
      piece = [roundPosition([-side, crossing])]
    }
    piece.push(position)
  }
  pieces.push(piece)
  return pieces
    .map((p) => p.filter((position, i) => i === 0 || !samePosition(position, p[i - 1])))
    .filter((p) => p.length > 1)
}
