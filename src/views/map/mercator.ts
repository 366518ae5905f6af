import type { Frame } from './adapter.ts'

/** Web Mercator: the world as a square of side 1, its north-west corner at 0,0. */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

export function worldPoint(longitude: number, latitude: number): WorldPoint {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

/** How the world lies on the screen: a point of the world is at `left + x * side`, `top + y * side`. CSS pixels. */
export interface Lie {
  readonly side: number
  readonly left: number
  readonly top: number
}

/** North is up and nothing is tilted, so that two points tell it all. */
export function lieOf({ project }: Frame): Lie {
  const west = project(-180, 0)
  const east = project(180, 0)
  const side = east.x - west.x
  return { side, left: west.x, top: west.y - side / 2 }
}
