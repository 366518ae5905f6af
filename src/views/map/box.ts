import type { Circle } from './spread.ts'

/** CSS pixels, from the map's top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  )
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

/** Whether a box covers part of a symbol. */
export function touches(box: Box, symbol: Circle): boolean {
  return distance(box, symbol) < 0
}

/** Between a box and a symbol's edge; negative where one covers part of the other. */
export function distance(box: Box, { x, y, radius }: Circle): number {
  const dx = x - Math.min(Math.max(x, box.left), box.left + box.width)
  const dy = y - Math.min(Math.max(y, box.top), box.top + box.height)
  return Math.hypot(dx, dy) - radius
}
