import { useSyncExternalStore, type CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { Size } from '../../ui/use-size.ts'
import type { MapAdapter } from './adapter.ts'
import { boundsAround, type Bounds } from './camera.ts'
import { edgeBadges, type Side } from './edge-badges.ts'
import { Sign } from './Sign.tsx'

/** A place that is told of at the edge when it is out of sight. */
export interface EdgeSite {
  readonly id: string
  readonly longitude: number
  readonly latitude: number
  readonly name: string
  /** Events, as its symbol would count them. */
  readonly count: number
  /** Of them, those the moment lights; null where none is set, or where nothing happened. */
  readonly lit: number | null
  /** Chosen, or where the event pointed at or selected happened. */
  readonly strong: boolean
}

interface Props {
  readonly adapter: MapAdapter
  readonly size: Size
  /** Most events first. */
  readonly sites: readonly EdgeSite[]
  /** The filter asks for what is abroad: say how to get there. */
  readonly wayAbroad: (() => void) | null
  /** Move the map there. */
  readonly onGo: (bounds: Bounds) => void
}

/** Names in a badge, and on a narrow map; the rest are counted. */
const MOST_NAMES = 3
const MOST_NAMES_NARROW = 1
const NARROW_MAP = 560
const ARROWS: Readonly<Record<Side, string>> = {
  left: 'M2,-4.5L-3,0L2,4.5',
  right: 'M-2,-4.5L3,0L-2,4.5',
  top: 'M-4.5,2L0,-3L4.5,2',
  bottom: 'M-4.5,-2L0,3L4.5,-2',
}

/** At the map's edges, what lies beyond them: its names, its counts and, by a press, the way there. */
export function EdgeBadges({ adapter, size, sites, wayAbroad, onGo }: Props) {
  const t = useTranslations('map.edge')
  const { project } = useSyncExternalStore(adapter.subscribe, adapter.frame)
  const points = sites.map(({ id, longitude, latitude }) => ({ id, ...project(longitude, latitude) }))
  const siteOf = new Map(sites.map((site) => [site.id, site]))
  const badges = edgeBadges(points, size)
  return (
    <>
      {wayAbroad && badges.length > 0 && (
        <p className="map-note" role="status">
          {t('abroadNote')}{' '}
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              adapter.focus()
              wayAbroad()
            }}
          >
            {t('abroadGo')}
          </button>
        </p>
      )}
      {badges.map(({ side, ids, along }) => (
        <EdgeBadge
          key={side}
          side={side}
          along={along}
          sites={ids.flatMap((id) => siteOf.get(id) ?? [])}
          most={size.width < NARROW_MAP ? MOST_NAMES_NARROW : MOST_NAMES}
          onGo={(bounds) => {
            // The badge goes away with the move: the focus must not go with it.
            adapter.focus()
            onGo(bounds)
          }}
        />
      ))}
    </>
  )
}

interface BadgeProps {
  readonly side: Side
  readonly along: number
  readonly sites: readonly EdgeSite[]
  readonly most: number
  readonly onGo: (bounds: Bounds) => void
}

function EdgeBadge({ side, along, sites, most, onGo }: BadgeProps) {
  const t = useTranslations('map.edge')
  const bounds = boundsAround(sites)
  // "and 1 more" would be no shorter than the one
  const listed = sites.slice(0, sites.length === most + 1 ? sites.length : most)
  const said = sites.map(({ name, count, lit }) =>
    lit === null ? t('place', { name, count }) : t('placeAtMoment', { name, count, lit: String(lit) }),
  )
  return (
    <button
      type="button"
      className="edge-badge"
      data-side={side}
      data-strong={sites.some(({ strong }) => strong) || undefined}
      style={placeAlong(side, along)}
      aria-label={t('go', { places: said.join(', ') })}
      title={t('goShort')}
      onClick={() => bounds && onGo(bounds)}
    >
      <Sign path={ARROWS[side]} />
      <span className="edge-badge__places">
        {listed.map(({ id, name, count, lit }) => (
          <span key={id}>
            {name}{' '}
            <span className="numeric">
              {lit === null ? count : t('atMoment', { lit: String(lit), count: String(count) })}
            </span>
          </span>
        ))}
        {sites.length > listed.length && <span>{t('more', { count: sites.length - listed.length })}</span>}
      </span>
    </button>
  )
}

/** Clear of the controls above and of the credits below. */
function placeAlong(side: Side, along: number): CSSProperties {
  const percent = `${Math.round(along * 1000) / 10}%`
  if (side === 'left') return { top: `clamp(112px, ${percent}, calc(100% - 76px))` }
  if (side === 'right') return { top: `clamp(212px, ${percent}, calc(100% - 76px))` }
  return { left: `clamp(84px, ${percent}, calc(100% - 110px))` }
}
