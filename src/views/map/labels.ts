import { contains, overlap, touches, type Box } from './box.ts'
import { LabelRoom } from './label-room.ts'

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
 * obstacle, and stays on the map. Forced ones come first, the rest in the order given. Where an earlier label alone is in the way, it
 * goes to another of its own sides; one that fits nowhere even so is left out. A forced one looks farther off, and where
 * there is no room at all it covers as little as it can.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  map: Box,
): readonly PlacedLabel[] {
  const isClear = (request: LabelRequest, box: Box) =>
    contains(map, box) &&
    !obstacles.some((other) => overlap(box, other)) &&
    !requests.some((other) => other.id !== request.id && touches(box, other))
  const room = new LabelRoom((request) => candidatesFor(request).filter((box) => isClear(request, box)))
  const inTurn = [...requests.filter(({ forced }) => forced), ...requests.filter(({ forced }) => !forced)]
  for (const request of inTurn) {
    if (room.settle(request) || !request.forced) continue
    const covered = (box: Box) =>
      (contains(map, box) ? 0 : OFF_MAP) +
      obstacles.filter((other) => overlap(box, other)).length +
      room.under(box).length +
      requests.filter((other) => other.id !== request.id && touches(box, other)).length
    const least = leastOf([...candidatesFor(request), ...fartherFrom(request)], covered)
    if (least) room.pin(request, least)
  }
  return room.labels()
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
