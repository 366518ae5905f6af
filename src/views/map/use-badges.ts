import { useTranslations } from 'use-intl'
import { textWidth } from '../../ui/text-width.ts'
import type { Size } from '../../ui/use-size.ts'
import type { Frame } from './adapter.ts'
import type { Box } from './box.ts'
import { edgeBadges, type EdgeBadge } from './edge-badges.ts'
import type { EdgeSite } from './EdgeBadges.tsx'
import type { PlaceSite } from './place-marks.ts'
import { isInSight, reachOf } from './symbol-layout.ts'
import { SANS } from './symbol-paints.ts'
import { MIN_RADIUS, radiusOf } from './symbols.ts'

const FONT = `650 12px ${SANS}`
/** Where symbols lie so close, no badge finds a gap between them; and it is asked for with every frame of a move. */
const MOST_SYMBOLS = 300
/** A symbol may stand a little beside its place. */
const ASIDE = 2

/** What stands at the edges, beside what is `avoided`, by the camera alone: whoever asks, for drawing it or for keeping clear of it, gets the same. */
export function useBadges(
  beyond: readonly EdgeSite[],
  sites: readonly PlaceSite[],
  unit: number,
  size: Size,
  avoided: readonly Box[],
): (frame: Frame) => readonly EdgeBadge[] {
  const t = useTranslations('map.edge')
  return ({ project }) => {
    const points = beyond.map(({ id, name, count, lit, longitude, latitude }) => {
      const number = lit === null ? String(count) : t('atMoment', { lit: String(lit), count: String(count) })
      return { id, width: textWidth(`${name} ${number}`, FONT), ...project(longitude, latitude) }
    })
    const symbols = sites.slice(0, MOST_SYMBOLS).flatMap(({ longitude, latitude, total }) => {
      const { x, y } = project(longitude, latitude)
      const radius = Math.max(MIN_RADIUS, radiusOf(total, unit))
      return isInSight(x, y, radius, size.width, size.height) ? [{ x, y, radius: reachOf(radius) + ASIDE }] : []
    })
    return edgeBadges(points, symbols, size, avoided)
  }
}
