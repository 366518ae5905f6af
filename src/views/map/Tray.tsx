import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { placeNameAt } from '../../model/place-name.ts'
import { toggleValue } from '../../view-state/change.ts'
import type { Linked } from '../linked.ts'
import { trayItems, trayPlaces, type TrayItem } from './tray.ts'

interface Props {
  readonly linked: Linked
  /** Values of the place facet that the pointed or selected event has. */
  readonly emphasised: ReadonlySet<string>
}

/** What is no point on the map, with its counts: whole country, abroad, not located, regions and countries. */
export function Tray({ linked: { dataset, selection, lit, view, setView }, emphasised }: Props) {
  const t = useTranslations('map.tray')
  const tPlace = useTranslations('common.place')
  const places = useMemo(() => trayPlaces(dataset), [dataset])
  const chosen = view.filters.place
  const nameOf = ({ id, kind }: TrayItem): string => {
    if (kind !== 'place') return tPlace(kind)
    const place = dataset.places.get(id)
    return place ? placeNameAt(place, view.moment, view.language).onDay : id
  }
  return (
    <ul className="map-tray" aria-label={t('label')}>
      {trayItems(dataset, places, selection, lit.places, chosen).map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className="map-tray__item"
            aria-pressed={item.chosen}
            data-kind={item.kind}
            data-empty={item.count === 0 || undefined}
            data-unlit={(view.moment !== null && item.lit === 0) || undefined}
            data-emphasised={emphasised.has(item.id) || undefined}
            onClick={() => setView(({ filters }) => ({ filters: toggleValue(filters, 'place', item.id) }), 'push')}
          >
            {nameOf(item)}{' '}
            <span className="numeric">
              {view.moment === null ? item.count : t('atMoment', { lit: String(item.lit), count: String(item.count) })}
            </span>
            <span className="visually-hidden">
              {' '}
              {t(view.moment === null ? 'events' : 'eventsAtMoment', { count: item.count })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
