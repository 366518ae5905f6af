import { contains, distance, overlap, touches, type Box } from './box.ts'
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
/** Nearer than this to another symbol, a name reads as that one's: where the symbol stands in the line of its letters, and elsewhere. */
const APART_IN_LINE = 11
const APART = 3
/** Of a label's height, free above and below its letters. */
const LEADING = 3
/** How much farther a forced label may go where it has no room. */
const FARTHER = [10, 22, 36, 52]
/** And any other, among so few that their lines confuse nobody. */
const ASIDE = [10, 22]
const FEW = 40

/**
 * Put each label beside its symbol, on the first of {@link SIDES} where it covers no symbol, no earlier label, no
 * obstacle, stays on the map and cannot be read as another symbol's. Forced ones come first, the rest in the order given. Where an
 * earlier label alone is in the way, it goes to another of its own sides. One that fits nowhere even so stands a little farther off,
 * with a line that leads to it, where symbols are few and there is room for both, or else is left out. A forced one looks farther off
 * still, and where there is no room at all it covers as little as it can.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  map: Box,
): readonly PlacedLabel[] {
  const isClear = (request: LabelRequest, box: Box) =>
    contains(map, box) &&
    !obstacles.some((other) => overlap(box, other)) &&
    !requests.some((other) => other.id !== request.id && readsAs(other, box, request))
  const isFree = (request: LabelRequest, box: PlacedLabel) =>
    contains(map, box) &&
    !obstacles.some((other) => overlap(box, other)) &&
    room.under(box).length === 0 &&
    ![...obstacles, ...room.labels()].some((other) => isCrossed(other, box, request)) &&
    !requests.some((other) => other.id !== request.id && (isNear(other, box) || isBetween(other, box, request)))
  const room = new LabelRoom((request) => candidatesFor(request).filter((box) => isClear(request, box)))
  const inTurn = [...requests.filter(({ forced }) => forced), ...requests.filter(({ forced }) => !forced)]
  for (const request of inTurn) {
    if (room.settle(request)) continue
    if (!request.forced) {
      const aside = requests.length > FEW ? undefined : fartherFrom(request, ASIDE).find((box) => isFree(request, box))
      if (aside) room.pin(request, aside)
      continue
    }
    const covered = (box: PlacedLabel) =>
      (contains(map, box) ? 0 : OFF_MAP) +
      obstacles.filter((other) => overlap(box, other)).length +
      room.under(box).length +
      requests.reduce((sum, other) => sum + (other.id === request.id ? 0 : harmTo(other, box, request)), 0)
    const least = leastOf([...candidatesFor(request), ...fartherFrom(request, FARTHER)], covered)
    if (least) room.pin(request, least)
  }
  return room.labels()
}

/** Worse than to cover whatever is there. */
const OFF_MAP = 1000
/** To be read as another's is less bad than to cover one. */
const MISREAD = 0.01

/** Whether a label of `own` stands so near to another symbol that it reads as that one's name. */
function readsAs(other: LabelRequest, box: Box, own: LabelRequest): boolean {
  return isNear(other, box) || distance(lettersOf(box), other) < distance(lettersOf(box), own)
}

function isNear(other: LabelRequest, box: Box): boolean {
  const isInLine = Math.abs(other.y - box.top - box.height / 2) < other.radius
  return distance(lettersOf(box), other) < (isInLine ? APART_IN_LINE : APART)
}

function lettersOf(box: Box): Box {
  return { ...box, top: box.top + LEADING, height: box.height - 2 * LEADING }
}

/** Whether the line from a symbol to its label would cross another symbol. */
function isBetween(other: LabelRequest, box: Box, { x, y }: LabelRequest): boolean {
  const end = nearest(box, x, y)
  const [dx, dy] = [end.x - x, end.y - y]
  const along = ((other.x - x) * dx + (other.y - y) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x + share * dx - other.x, y + share * dy - other.y) < other.radius
}

/** Whether it would cross another label, or what else is on the map. */
function isCrossed(other: Box, box: Box, { x, y }: LabelRequest): boolean {
  const end = nearest(box, x, y)
  return POINTS.some((share) => {
    const point = { left: x + share * (end.x - x), top: y + share * (end.y - y), width: 1, height: 1 }
    return overlap(other, point)
  })
}

/** Along a line: so near each other that no label lies between two. */
const POINTS = Array.from({ length: 12 }, (_, i) => i / 12)

function nearest({ left, top, width, height }: Box, x: number, y: number) {
  return { x: Math.min(Math.max(x, left), left + width), y: Math.min(Math.max(y, top), top + height) }
}

function harmTo(other: LabelRequest, box: PlacedLabel, own: LabelRequest): number {
  if (touches(box, other)) return 1
  return box.away ? 0 : readsAs(other, box, own) ? MISREAD : 0
}

function candidatesFor(request: LabelRequest): readonly PlacedLabel[] {
  return SIDES.map((side) => ({ id: request.id, side, ...boxAt(request, side) }))
}

function fartherFrom(request: LabelRequest, steps: readonly number[]): readonly PlacedLabel[] {
  return steps.flatMap((by) =>
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
