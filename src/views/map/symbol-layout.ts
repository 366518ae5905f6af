import type { ScreenPoint } from './adapter.ts'
import { gatherCircles } from './gather.ts'
import { worldPoint } from './mercator.ts'
import type { PlaceSite } from './place-marks.ts'
import { spreadCircles } from './spread.ts'
import { MIN_RADIUS, radiusOf, RING_MARGIN } from './symbols.ts'

/** A symbol, of one place or of several that are too near each other. CSS pixels from the north-west corner of the world. */
export interface PlacedSymbol {
  /** Of its first place. */
  readonly id: string
  /** Most events first; never empty. */
  readonly sites: readonly PlaceSite[]
  /** Centre, moved aside where others are in the way. */
  readonly x: number
  readonly y: number
  /** Where the place truly is; of a crowd, its first. */
  readonly anchor: ScreenPoint
  /** Of the donut if all its events were lit. */
  readonly radius: number
  readonly moved: number
  /** Events that happened at its places, and events only related to them: the sums of its sites. */
  readonly total: number
  readonly related: number
}

export interface SymbolLayout {
  /** Side of the world in this layout, CSS pixels. */
  readonly side: number
  /** In the order of the sites. None over another. */
  readonly symbols: readonly PlacedSymbol[]
  /** The symbol that stands for a place. */
  readonly symbolOf: ReadonlyMap<string, PlacedSymbol>
}

/** Paper kept free around a symbol's ring. */
const AIR = 2

/** Half the width of all that belongs to a symbol. */
export function reachOf(radius: number): number {
  return radius + RING_MARGIN + AIR
}

/**
 * Every site's symbol at one zoom. It follows from the zoom and the sites alone: a pan only shifts it, and a moment, which
 * changes no total, leaves it as it is.
 */
export function layoutSymbols(sites: readonly PlaceSite[], side: number, unit: number): SymbolLayout {
  const sizeOf = (total: number) => Math.max(MIN_RADIUS, radiusOf(total, unit))
  const alone = sites.map(({ longitude, latitude, total }) => {
    const { x, y } = worldPoint(longitude, latitude)
    return { x: x * side, y: y * side, radius: reachOf(sizeOf(total)) }
  })
  const groups = gatherCircles(alone).map((members) => {
    const gathered = members.map((i) => sites[i]).filter((site) => site !== undefined)
    const total = gathered.reduce((sum, site) => sum + site.total, 0)
    const { x, y } = alone[members[0] ?? 0] ?? { x: 0, y: 0 }
    return { gathered, total, x, y, radius: reachOf(sizeOf(total)) }
  })
  const spread = spreadCircles(groups)
  const symbols = groups.flatMap(({ gathered, total, x, y }, i): PlacedSymbol[] => {
    const [first] = gathered
    const to = spread[i]
    if (!first || !to) return []
    const related = gathered.reduce((sum, site) => sum + site.related, 0)
    return [{ id: first.id, sites: gathered, ...to, anchor: { x, y }, radius: sizeOf(total), total, related }]
  })
  const symbolOf = new Map(symbols.flatMap((symbol) => symbol.sites.map((site) => [site.id, symbol] as const)))
  return { side, symbols, symbolOf }
}

/** Whether any of a symbol is on a map of this size. Screen pixels. */
export function isInSight(x: number, y: number, radius: number, width: number, height: number): boolean {
  const reach = reachOf(radius)
  return x > -reach && y > -reach && x < width + reach && y < height + reach
}
