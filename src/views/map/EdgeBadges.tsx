import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import type { Size } from '../../ui/use-size.ts'
import type { Frame, MapAdapter } from './adapter.ts'
import type { AskedAbroad } from './beyond.ts'
import { boundsAround, type Bounds, type GeoPoint } from './camera.ts'
import type { EdgeBadge as EdgeBadgeBox, Side } from './edge-badges.ts'
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
  /** Most events first. */
  readonly sites: readonly EdgeSite[]
  /** Which of them are told of, and where. */
  readonly badgesAt: (frame: Frame) => readonly EdgeBadgeBox[]
  readonly size: Size
  /** What the filter asks for abroad: where it is out of sight, say how to get there. */
  readonly asked: AskedAbroad | null
  /** Move the map there. */
  readonly onGo: (bounds: Bounds) => void
}

const ARROWS: Readonly<Record<Side, string>> = {
  left: 'M2,-4.5L-3,0L2,4.5',
  right: 'M-2,-4.5L3,0L-2,4.5',
  top: 'M-4.5,2L0,-3L4.5,2',
  bottom: 'M-4.5,-2L0,3L4.5,-2',
}

/** At the map's edges, what lies beyond them: its names, its counts and, by a press, the way there. */
export function EdgeBadges({ adapter, size, sites, badgesAt, asked, onGo }: Props) {
  const t = useTranslations('map.edge')
  const frame = useSyncExternalStore(adapter.subscribe, adapter.frame)
  const badges = badgesAt(frame)
  const way = asked?.points.some((point) => !isInView(point, frame, size)) ? asked.bounds : null
  const siteOf = new Map(sites.map((site) => [site.id, site]))
  return (
    <>
      {way && (
        <p className="map-note" role="status">
          {t('abroadNote')}{' '}
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              adapter.focus()
              onGo(way)
            }}
          >
            {t('abroadGo')}
          </button>
        </p>
      )}
      {badges.map((badge) => (
        <EdgeBadge
          key={badge.side}
          badge={badge}
          sites={badge.ids.flatMap((id) => siteOf.get(id) ?? [])}
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

function isInView({ longitude, latitude }: GeoPoint, { project }: Frame, { width, height }: Size): boolean {
  const { x, y } = project(longitude, latitude)
  return x >= 0 && y >= 0 && x <= width && y <= height
}

interface BadgeProps {
  readonly badge: EdgeBadgeBox
  readonly sites: readonly EdgeSite[]
  readonly onGo: (bounds: Bounds) => void
}

function EdgeBadge({ badge: { side, named, left, top, width, height }, sites, onGo }: BadgeProps) {
  const t = useTranslations('map.edge')
  const bounds = boundsAround(sites)
  const listed = sites.slice(0, named)
  const said = sites.map(({ name, count, lit }) =>
    lit === null ? t('place', { name, count }) : t('placeAtMoment', { name, count, lit: String(lit) }),
  )
  return (
    <button
      type="button"
      className="edge-badge"
      data-side={side}
      data-strong={sites.some(({ strong }) => strong) || undefined}
      style={{ left, top, width, height }}
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
        {named > 0 && sites.length > named && <span>{t('more', { count: sites.length - named })}</span>}
        {named === 0 && <span className="numeric">{sites.length}</span>}
      </span>
    </button>
  )
}
