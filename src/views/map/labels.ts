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
  /** It had to go so far from its symbol that a line leads to it. */
  readonly away?: true
}

/** Between symbol and text. */
const GAP = 4
/** How much farther a forced label may go where it has no room. */
const FARTHER = [10, 22, 36, 52]

/**
 * Put each label beside its symbol, on the first of {@link SIDES} where it covers no symbol, no earlier label, no
 * obstacle, and stays on the map. Forced ones come first, the rest in the order given; one that fits nowhere is left out. A forced one
 * looks farther off, and where there is no room at all it covers as little as it can.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  map: Box,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const inTurn = [...requests.filter(({ forced }) => forced), ...requests.filter(({ forced }) => !forced)]
  for (const request of inTurn) {
    const covered = (box: Box) =>
      (contains(map, box) ? 0 : OFF_MAP) +
      obstacles.filter((other) => overlap(box, other)).length +
      placed.filter((other) => overlap(box, other)).length +
      requests.filter((other) => other.id !== request.id && touches(box, other)).length
    const beside = candidatesFor(request)
    const free = beside.find((box) => covered(box) === 0)
    const label = free ?? (request.forced ? leastOf([...beside, ...fartherFrom(request)], covered) : undefined)
    if (label) placed.push(label)
  }
  return placed
}

/** Worse than to cover whatever is there. */
const OFF_MAP = 1000

function candidatesFor(request: LabelRequest): readonly PlacedLabel[] {
  return SIDES.map((side) => ({ id: request.id, side, ...boxAt(request, side) }))
}

function fartherFrom(request: LabelRequest): readonly PlacedLabel[] {
  return FARTHER.flatMap((by) =>
    candidatesFor({ ...request, radius: request.radius + by }).map((label) => ({ ...label, away: true as const })),
  )
}

/** The first of those with the least cost. */
function leastOf<Each>(all: readonly Each[], costOf: (each: Each) => number): Each | undefined {
  let best: Each | undefined
  let least = Infinity
  for (const each of all) {
    const cost = costOf(each)
    if (cost < least) [best, least] = [each, cost]
    if (least === 0) break
  }
  return best
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

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

/** Whether a box covers part of a symbol. */
export function touches(box: Box, { x, y, radius }: Pick<LabelRequest, 'x' | 'y' | 'radius'>): boolean {
  const dx = x - Math.min(Math.max(x, box.left), box.left + box.width)
  const dy = y - Math.min(Math.max(y, box.top), box.top + box.height)
  return dx * dx + dy * dy < radius * radius
}
