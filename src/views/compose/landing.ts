/** Upper and lower edge, CSS pixels. */
export interface Edges {
  readonly top: number
  readonly bottom: number
}

/** The gap that is nearest to `y`: 0 before the first row, as many as there are rows behind the last. */
export function gapAt(rows: readonly Edges[], y: number): number {
  return rows.filter(({ top, bottom }) => (top + bottom) / 2 < y).length
}

/** How many places a row at `from` is moved by to stand in a gap; the gaps above and below it are its own. */
export function placesTo(from: number, gap: number): number {
  return gap > from ? gap - from - 1 : gap - from
}

/** CSS pixels from an edge within which a list scrolls while something is dragged, and how fast at the edge itself, in CSS pixels a second. */
const NEAR = 48
const FASTEST = 720

/** Speed in CSS pixels a second, upwards below 0: the nearer to an edge, and beyond it, the faster. */
export function scrollSpeed({ top, bottom }: Edges, y: number): number {
  const near = Math.min(NEAR, (bottom - top) / 4)
  if (near <= 0) return 0
  if (y < top + near) return -FASTEST * Math.min(1, (top + near - y) / near)
  if (y > bottom - near) return FASTEST * Math.min(1, (y - bottom + near) / near)
  return 0
}
