import type { Size } from '../../ui/use-size.ts'
import type { ScreenPoint } from './adapter.ts'
import { overlap, touches, type Box } from './box.ts'
import type { Circle } from './spread.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** A place told of at the edge when it is out of sight. */
export interface EdgePoint extends ScreenPoint {
  readonly id: string
  /** Of its name and number, CSS pixels. */
  readonly width: number
}

/** What lies beyond one side of the map, and where that is said: CSS pixels from the map's top left. */
export interface EdgeBadge extends Box {
  readonly side: Side
  /** In the order given; never empty. */
  readonly ids: readonly string[]
  /** The first of them, which are named; the rest are counted. None where names would cover a symbol. */
  readonly named: number
}

/** Names in a badge, and on a narrow map. */
const MOST_NAMES = 3
const MOST_NAMES_NARROW = 1
const NARROW_MAP = 560
/** Beside the text of a badge, and above it with what is below; a line; "and 12 more". As in map.css. CSS pixels. */
const BESIDE = 35
const ABOVE_AND_BELOW = 8
const LINE = 16
const MORE_WIDTH = 74
const COUNT_WIDTH = 14
/** Of controls, legend and credits, which badges keep clear of; on a narrow map the controls take two rows. */
const CLEAR = {
  left: 8,
  right: 8,
  top: 44,
  topNarrow: 76,
  bottom: 34,
  aboveLegend: 40,
  besideLegend: 84,
  zoom: 44,
  belowZoom: 176,
}
const TWO_ROWS = 380
/** Between two places that are tried. */
const STEP = 10

/**
 * The places out of sight, gathered by the side at which the line from the map's middle leaves it:
 *
 *      ┌──────────────┐
 *   ·──┼─[Kyiv]  ·    │      at most four badges, so none covers another
 *      └──────────────┘
 *
 * Along its side each is as near to that line as it can be without covering a symbol or what is `avoided`; where names cover one all along, it only counts.
 */
export function edgeBadges(
  points: readonly EdgePoint[],
  symbols: readonly Circle[],
  size: Size,
  avoided: readonly Box[] = [],
): readonly EdgeBadge[] {
  const sides = new Map<Side, { points: EdgePoint[]; along: number }>()
  for (const point of points) {
    const { x, y } = point
    if (x >= 0 && y >= 0 && x <= size.width && y <= size.height) continue
    const { side, along } = exitOf(x / size.width - 0.5, y / size.height - 0.5)
    const gathered = sides.get(side)
    if (gathered) gathered.points.push(point)
    else sides.set(side, { points: [point], along })
  }
  const badges: EdgeBadge[] = []
  for (const [side, { points: beyond, along }] of sides) {
    const place = (named: number) =>
      placeFor(side, along, { ...textSize(beyond, named), of: size }, symbols, [...badges, ...avoided])
    const most = namedOf(beyond, size)
    const full = { named: most, ...place(most) }
    const short = full.covered === 0 ? full : { named: 0, ...place(0) }
    const { named, box } = short.covered < full.covered ? short : full
    badges.push({ side, ids: beyond.map(({ id }) => id), named, ...box })
  }
  return badges
}

/** "And 1 more" would be no shorter than the one. */
function namedOf({ length }: readonly EdgePoint[], { width }: Size): number {
  const most = width < NARROW_MAP ? MOST_NAMES_NARROW : MOST_NAMES
  return length === most + 1 ? length : Math.min(length, most)
}

function textSize(points: readonly EdgePoint[], named: number): Size {
  if (named === 0) return { width: BESIDE + COUNT_WIDTH, height: ABOVE_AND_BELOW + LINE }
  const isMore = points.length > named
  return {
    width: BESIDE + Math.max(isMore ? MORE_WIDTH : 0, ...points.slice(0, named).map(({ width }) => width)),
    height: ABOVE_AND_BELOW + LINE * (named + (isMore ? 1 : 0)),
  }
}

/** Free of symbols and other badges where it can be, or else covering the fewest; then as near as possible to `along`. */
function placeFor(
  side: Side,
  along: number,
  { width, height, of }: Size & { readonly of: Size },
  symbols: readonly Circle[],
  badges: readonly Box[],
): { readonly box: Box; readonly covered: number } {
  const isUpright = side === 'left' || side === 'right'
  const [from, to] = stretchOf(side, { width, height }, of)
  const wanted = isUpright ? along * of.height - height / 2 : along * of.width - width / 2
  const near = Math.min(Math.max(wanted, from), Math.max(from, to))
  const boxAt = (at: number): Box => ({ width, height, ...cornerAt(side, at, { width, height }, of) })
  let best = boxAt(near)
  let least = Infinity
  for (let away = 0; least > 0 && away <= to - from; away += STEP) {
    for (const at of [near - away, near + away]) {
      if (at !== near && (at < from || at > to)) continue
      const box = boxAt(at)
      const covered =
        symbols.filter((symbol) => touches(box, symbol)).length + badges.filter((other) => overlap(box, other)).length
      if (covered < least) [best, least] = [box, covered]
    }
  }
  return { box: best, covered: least }
}

const topClear = ({ width }: Size) => (width < TWO_ROWS ? CLEAR.topNarrow : CLEAR.top)

/** Between what a badge's near corner may move along its side. */
function stretchOf(side: Side, { width, height }: Size, of: Size): readonly [number, number] {
  switch (side) {
    case 'left':
      return [topClear(of), of.height - CLEAR.aboveLegend - height]
    case 'right':
      return [CLEAR.belowZoom, of.height - CLEAR.bottom - height]
    case 'top':
      return [CLEAR.left, of.width - CLEAR.zoom - width]
    case 'bottom':
      return [CLEAR.besideLegend, of.width - CLEAR.right - width]
  }
}

function cornerAt(side: Side, at: number, { width, height }: Size, of: Size): Pick<Box, 'left' | 'top'> {
  switch (side) {
    case 'left':
      return { left: CLEAR.left, top: at }
    case 'right':
      return { left: of.width - CLEAR.right - width, top: at }
    case 'top':
      return { left: at, top: topClear(of) }
    case 'bottom':
      return { left: at, top: of.height - CLEAR.bottom - height }
  }
}

/** Where the line from the middle of a unit square to (dx, dy), which lies outside of it, leaves it. */
function exitOf(dx: number, dy: number): { readonly side: Side; readonly along: number } {
  if (Math.abs(dx) >= Math.abs(dy)) return { side: dx < 0 ? 'left' : 'right', along: 0.5 + (dy / Math.abs(dx)) * 0.5 }
  return { side: dy < 0 ? 'top' : 'bottom', along: 0.5 + (dx / Math.abs(dy)) * 0.5 }
}
