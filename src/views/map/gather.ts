import { circleGrid } from './circle-grid.ts'
import type { Circle } from './spread.ts'

/** How far around a circle the crowd is judged, CSS pixels. */
const AROUND = 96
/** More of that neighbourhood than this can be covered, and spreading would carry symbols far from their places. */
const FULL = 0.42

/**
 * Which circles stand for themselves and which must be gathered. In the order given each is let in where it touches nothing
 * that is in already, or where so much room is left around it that the two can be spread; else it joins the smallest that
 * it touches. Answers with lists of numbers: the first of a list is in, the others have joined it.
 */
export function gatherCircles(circles: readonly Circle[]): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>()
  const widest = circles.reduce((most, { radius }) => Math.max(most, radius), 0)
  const grid = circleGrid(circles, Math.max(AROUND, 2 * widest))
  for (const [i, circle] of circles.entries()) {
    let host: number | null = null
    let covered = circle.radius ** 2
    for (const j of grid.near(i)) {
      const other = circles[j]
      if (!other) continue
      const distance = Math.hypot(other.x - circle.x, other.y - circle.y)
      if (distance < AROUND) covered += other.radius ** 2
      if (distance >= other.radius + circle.radius) continue
      if (host === null || other.radius < (circles[host]?.radius ?? 0)) host = j
    }
    if (host !== null && covered > FULL * AROUND ** 2) lists.get(host)?.push(i)
    else {
      lists.set(i, [i])
      grid.add(i)
    }
  }
  return [...lists.values()]
}
