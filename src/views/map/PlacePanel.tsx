import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { isLit } from '../../engine/lit.ts'
import { useDateText } from '../../messages/date-text.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import type { Size } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'
import { Panel } from './Panel.tsx'
import { panelStyle } from './panel-style.ts'
import type { PlaceSite } from './place-marks.ts'
import { eventRowsAt, presencesAt } from './presences.ts'
import { roveOnKey } from './roving.ts'
import type { Standing } from './symbol-stage.ts'

interface Props {
  readonly linked: Linked
  readonly site: PlaceSite
  readonly standing: Standing
  readonly title: string
  readonly size: Size
  /** The pointer is on the panel, or has left it. */
  readonly onHold: (held: boolean) => void
  readonly onClose: () => void
  readonly onToggle: (id: string) => void
}

/** Nobody reads more in a panel; the rest are counted. */
const MOST_LISTED = 200

/** The events at a place: pointing at one shows it everywhere, a click selects it. */
export function PlacePanel({ linked, site, standing, title, size, onHold, onClose, onToggle }: Props) {
  const { dataset, selection, view, lit, setView, pointed, setPointed } = linked
  const t = useTranslations('map.panel')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  const { id, total, related } = site
  const rows = useMemo(() => eventRowsAt(dataset, id), [dataset, id])
  const { count, listed } = useMemo(
    () => presencesAt(dataset, selection, id, rows, MOST_LISTED),
    [dataset, selection, id, rows],
  )
  const note = [
    total > 0 || related === 0 ? t('happened', { count: total }) : t('noneHappened'),
    ...(related > 0 ? [t('related', { count: related })] : []),
    ...(count === total + related ? [] : [t('filtered', { shown: String(count) })]),
    ...(view.moment === null ? [] : [t('atMoment', { lit: String(lit.places.lit[site.code] ?? 0) })]),
  ].join(' · ')
  return (
    <Panel
      title={title}
      note={note}
      style={panelStyle(standing, size)}
      onHold={onHold}
      onClose={onClose}
      onLeave={() => setPointed(null)}
    >
      <button
        type="button"
        className="place-panel__filter"
        aria-pressed={view.filters.place.includes(id)}
        onClick={() => onToggle(id)}
      >
        {t('filter')}
      </button>
      <ul aria-label={t('events')}>
        {listed.map(({ row, basis, role }, i) => {
          const record = dataset.records.at(row)
          const shape = record?.group ? dataset.groupShapes.get(record.group) : undefined
          if (!record) return null
          return (
            <li key={record.id}>
              <button
                type="button"
                className="place-panel__event"
                tabIndex={i === 0 ? 0 : -1}
                onKeyDown={roveOnKey}
                data-lit={isLit(dataset, lit.days, row)}
                data-pointed={pointed === record.id || undefined}
                aria-pressed={view.selected === record.id}
                onClick={() => setView({ selected: record.id }, 'push')}
                onPointerEnter={() => setPointed(record.id)}
                onFocus={() => setPointed(record.id)}
                onBlur={() => setPointed(null)}
              >
                {record.group && shape && <GroupGlyph group={record.group} shape={shape} size={9} />}
                <span>
                  <span className="place-panel__date">
                    {dates.record(record)}
                    {' · '}
                    {role === 'event_location'
                      ? tCommon(`basisShort.${basis}`)
                      : t('role', { role: tCommon(`placeRole.${role}`), basis: tCommon(`basisShort.${basis}`) })}
                  </span>
                  <span className="place-panel__event-title">{record.title}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {count > listed.length && <p className="place-panel__hint">{t('more', { count: count - listed.length })}</p>}
    </Panel>
  )
}
