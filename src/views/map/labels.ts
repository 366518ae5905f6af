/** CSS pixels, from the map's top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface LabelRequest {
  readonly id: string
  /** Centre and radius of the symbol. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Of the text. */
  readonly width: number
  readonly height: number
  /** To be shown even where it covers something: what is pointed at or chosen. */
  readonly forced: boolean
}

const SIDES = ['right', 'left', 'below', 'above', 'right-below', 'right-above', 'left-below', 'left-above'] as const
export type Side = (typeof SIDES)[number]

export interface PlacedLabel extends Box {
  readonly id: string
  readonly side: Side
}

/** Between symbol and text. */
const GAP = 4

/**
 * Put each label beside its symbol, on the first of {@link SIDES} where it covers no symbol, no earlier label, no
 * obstacle, and stays on the map. Forced ones come first, the rest in the order given; one that fits nowhere is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  map: Box,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const inTurn = [...requests.filter(({ forced }) => forced), ...requests.filter(({ forced }) => !forced)]
  for (const request of inTurn) {
    const candidates = SIDES.map((side) => ({ id: request.id, side, ...boxAt(request, side) }))
    const free = candidates.find(
      (box) =>
        contains(map, box) &&
        !obstacles.some((other) => overlap(box, other)) &&
        !placed.some((other) => overlap(box, other)) &&
        !requests.some((other) => other.id !== request.id && touches(box, other)),
    )
    const label = free ?? (request.forced ? (candidates.find((box) => contains(map, box)) ?? candidates[0]) : undefined)
    if (label) placed.push(label)
  }
  return placed
}

function boxAt({ x, y, radius, width, height }: LabelRequest, side: Side): Box {
  const size = { width, height }
  // Where a corner of the text meets the symbol's circle.
  const corner = radius * Math.SQRT1_2 + GAP / 2
  switch (side) {
    case 'right':
      return { left: x + radius + GAP, top: y - height / 2, ...size }
    case 'left':
      return { left: x - radius - GAP - width, top: y - height / 2, ...size }
    case 'below':
      return { left: x - width / 2, top: y + radius + GAP / 2, ...size }
    case 'above':
      return { left: x - width / 2, top: y - radius - GAP / 2 - height, ...size }
    case 'right-below':
      return { left: x + corner, top: y + corner - height / 4, ...size }
    case 'right-above':
      return { left: x + corner, top: y - corner - (3 * height) / 4, ...size }
    case 'left-below':
      return { left: x - corner - width, top: y + corner - height / 4, ...size }
    case 'left-above':
      return { left: x - corner - width, top: y - corner - (3 * height) / 4, ...size }
  }
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

/** Whether a box covers part of a symbol. */
function touches(box: Box, { x, y, radius }: LabelRequest): boolean {
  const dx = x - Math.min(Math.max(x, box.left), box.left + box.width)
  const dy = y - Math.min(Math.max(y, box.top), box.top + box.height)
  return dx * dx + dy * dy < radius * radius
}
