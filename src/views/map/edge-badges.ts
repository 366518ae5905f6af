import type { Size } from '../../ui/use-size.ts'
import type { SitePoint } from './choose-area.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** What lies beyond one side of the map. */
export interface EdgeBadge {
  readonly side: Side
  /** Ids, in the order given; never empty. */
  readonly ids: readonly string[]
  /** Where the first leaves the map, from the beginning of the side: 0 to 1. */
  readonly along: number
}

/**
 * The places out of sight, gathered by the side at which the line from the map's middle leaves it:
 *
 *      ┌──────────────┐
 *   ·──┼─[Kyiv]  ·    │      at most four badges, so none covers another
 *      └──────────────┘
 */
export function edgeBadges(points: readonly SitePoint[], { width, height }: Size): readonly EdgeBadge[] {
  const badges = new Map<Side, { ids: string[]; along: number }>()
  for (const { id, x, y } of points) {
    if (x >= 0 && y >= 0 && x <= width && y <= height) continue
    const { side, along } = exitOf(x / width - 0.5, y / height - 0.5)
    const badge = badges.get(side)
    if (badge) badge.ids.push(id)
    else badges.set(side, { ids: [id], along })
  }
  return [...badges].map(([side, badge]) => ({ side, ...badge }))
}

/** Where the line from the middle of a unit square to (dx, dy), which lies outside of it, leaves it. */
function exitOf(dx: number, dy: number): { readonly side: Side; readonly along: number } {
  if (Math.abs(dx) >= Math.abs(dy)) return { side: dx < 0 ? 'left' : 'right', along: 0.5 + (dy / Math.abs(dx)) * 0.5 }
  return { side: dy < 0 ? 'top' : 'bottom', along: 0.5 + (dx / Math.abs(dy)) * 0.5 }
}
