import { circleGrid } from './circle-grid.ts'

/** A symbol as a circle on the screen, CSS pixels. */
export interface Circle {
  readonly x: number
  readonly y: number
  /** With whatever must stay free around it. */
  readonly radius: number
}

export interface Spread {
  readonly x: number
  readonly y: number
  /** How far from where it belongs. */
  readonly moved: number
}

/** Rounds of pushing; even sixty circles on one point come apart in fewer. */
const ROUNDS = 400
/** Pushed this much farther than needed, so that rounding leaves nothing touching. */
const CLEAR = 0.02

/**
 * Push overlapping circles apart until none overlap, the smaller one farther. Circles that touch nothing stay where
 * they are. Depends only on where they stand to each other, so that a pan moves nothing about. Same order as given.
 * After the first round only what has moved, and what is near it, is looked at again.
 */
export function spreadCircles(circles: readonly Circle[]): readonly Spread[] {
  const at = circles.map(({ x, y }) => ({ x, y }))
  const grid = circleGrid(at, 2 * circles.reduce((most, { radius }) => Math.max(most, radius), 1))
  for (const i of circles.keys()) grid.add(i)
  let restless: readonly number[] = [...circles.keys()]
  for (let round = 0; round < ROUNDS && restless.length > 0; round++) {
    const moved = new Set<number>()
    for (const i of restless) {
      for (const j of grid.near(i)) {
        if (!pushApart(circles, at, Math.min(i, j), Math.max(i, j))) continue
        grid.move(i)
        grid.move(j)
        moved.add(i).add(j)
      }
    }
    restless = [...moved].toSorted((a, b) => a - b)
  }
  return circles.map(({ x, y }, i) => {
    const to = at[i] ?? { x, y }
    return { ...to, moved: Math.hypot(to.x - x, to.y - y) }
  })
}

interface Position {
  x: number
  y: number
}

/** False where the two do not overlap. */
function pushApart(circles: readonly Circle[], at: readonly Position[], i: number, j: number): boolean {
  const a = circles[i]
  const b = circles[j]
  const p = at[i]
  const q = at[j]
  if (!a || !b || !p || !q) return false
  const need = a.radius + b.radius
  let dx = q.x - p.x
  let dy = q.y - p.y
  if (dx * dx + dy * dy >= need * need) return false
  let distance = Math.hypot(dx, dy)
  if (distance < 1e-6) {
    // On one spot: each leaves in its own direction, the golden angle apart.
    dx = Math.cos(j * 2.39996)
    dy = Math.sin(j * 2.39996)
    distance = 1
  }
  const push = need - Math.hypot(q.x - p.x, q.y - p.y) + CLEAR
  const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2)
  p.x -= (dx / distance) * push * share
  p.y -= (dy / distance) * push * share
  q.x += (dx / distance) * push * (1 - share)
  q.y += (dy / distance) * push * (1 - share)
  return true
}
