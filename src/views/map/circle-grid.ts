interface Point {
  readonly x: number
  readonly y: number
}

export interface CircleGrid {
  /** Numbers of the circles that may touch circle `i`, ascending. */
  readonly near: (i: number) => readonly number[]
  /** To be told when a circle has moved. */
  readonly move: (i: number) => void
}

/**
 * Circles by the square of a grid that their middle lies in; a square is as wide as the widest circle, so that what may touch
 * one lies in the squares around it. The grid begins at the first circle, so that a pan changes nothing. `at` is read anew each time.
 */
export function circleGrid(circles: readonly { readonly radius: number }[], at: readonly Point[]): CircleGrid {
  const side = 2 * circles.reduce((most, { radius }) => Math.max(most, radius), 1)
  const originX = at[0]?.x ?? 0
  const originY = at[0]?.y ?? 0
  const squares = new Map<number, number[]>()
  const squareOf = ({ x, y }: Point) => squareAt(Math.floor((x - originX) / side), Math.floor((y - originY) / side))
  const known = at.map((point, i) => {
    const square = squareOf(point)
    const there = squares.get(square)
    if (there) there.push(i)
    else squares.set(square, [i])
    return square
  })

  return {
    near(i) {
      const point = at[i]
      if (!point) return []
      const column = Math.floor((point.x - originX) / side)
      const row = Math.floor((point.y - originY) / side)
      const found: number[] = []
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const j of squares.get(squareAt(column + dx, row + dy)) ?? []) if (j !== i) found.push(j)
        }
      }
      return found.toSorted((a, b) => a - b)
    },
    move(i) {
      const point = at[i]
      const before = known[i]
      if (!point || before === undefined) return
      const square = squareOf(point)
      if (square === before) return
      known[i] = square
      const left = squares.get(before)
      left?.splice(left.indexOf(i), 1)
      const there = squares.get(square)
      if (there) there.push(i)
      else squares.set(square, [i])
    },
  }
}

/** One number for a square: no map is this many squares wide. */
const squareAt = (column: number, row: number) => column * 1_000_003 + row
