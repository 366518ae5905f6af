import type { ScreenPoint } from './adapter.ts'

export type Segment = readonly [ScreenPoint, ScreenPoint]

/** The shortest set of lines that joins all points: a tree, so that no line says a route nobody took. */
export function joinPoints(points: readonly ScreenPoint[]): readonly Segment[] {
  const [first, ...others] = points
  if (!first) return []
  const joined = [first]
  const waiting = new Set(others)
  const segments: Segment[] = []
  while (waiting.size > 0) {
    let best: { from: ScreenPoint; to: ScreenPoint; length: number } | null = null
    for (const from of joined) {
      for (const to of waiting) {
        const length = Math.hypot(to.x - from.x, to.y - from.y)
        if (!best || length < best.length) best = { from, to, length }
      }
    }
    if (!best) break
    waiting.delete(best.to)
    joined.push(best.to)
    segments.push([best.from, best.to])
  }
  return segments
}
