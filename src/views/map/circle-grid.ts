interface Point {
  readonly x: number
  readonly y: number
}

export interface CircleGrid {
  readonly add: (i: number) => void
  /** Numbers of the added circles that may lie within a square's side of circle `i`, ascending, but for itself. */
  readonly near: (i: number) => readonly number[]
  /** To be told when an added circle has moved. */
  readonly move: (i: number) => void
}

/**
 * Circles by the square of a grid that their middle lies in: what is no farther than `side` from one lies in the squares around
 * it. The grid begins at the first circle, so that a pan changes nothing. `at` is read anew each time.
 */
export function circleGrid(at: readonly Point[], side: number): CircleGrid {
  const originX = at[0]?.x ?? 0
  const originY = at[0]?.y ?? 0
  const squares = new Map<number, number[]>()
  const known = new Map<number, number>()
  const columnOf = ({ x }: Point) => Math.floor((x - originX) / side)
  const rowOf = ({ y }: Point) => Math.floor((y - originY) / side)

  function put(i: number, square: number): void {
    known.set(i, square)
    const there = squares.get(square)
    if (there) there.push(i)
    else squares.set(square, [i])
  }

  return {
    add(i) {
      const point = at[i]
      if (point) put(i, squareAt(columnOf(point), rowOf(point)))
    },
    near(i) {
      const point = at[i]
      if (!point) return []
      const [column, row] = [columnOf(point), rowOf(point)]
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
      const before = known.get(i)
      if (!point || before === undefined) return
      const square = squareAt(columnOf(point), rowOf(point))
      if (square === before) return
      const left = squares.get(before)
      left?.splice(left.indexOf(i), 1)
      put(i, square)
    },
  }
}

/** One number for a square: no map is this many squares wide. */
const squareAt = (column: number, row: number) => column * 1_000_003 + row
