import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { isLit } from '../../engine/lit.ts'
import { useDateText } from '../../messages/date-text.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import type { Size } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'
import { eventRowsAt, presencesAt } from './presences.ts'
import { reachOf } from './symbol-layout.ts'
import type { PointedPlace } from './PlaceSymbol.tsx'

interface Props {
  readonly linked: Linked
  readonly symbol: PointedPlace
  readonly title: string
  readonly size: Size
  /** The pointer is on the panel, or has left it. */
  readonly onHold: (held: boolean) => void
}

/** Nobody reads more in a panel; the rest are counted. */
const MOST_LISTED = 200
/** CSS pixels. */
const WIDTH = 280
/** On a map narrower than this the panel takes its whole width, at the end away from the symbol. */
const NARROW_MAP = 560

/** The events at the symbol pointed at: pointing at one shows it everywhere, a click selects it. */
export function PlacePanel({ linked, symbol, title, size, onHold }: Props) {
  const { dataset, selection, view, lit, setView, pointed, setPointed } = linked
  const t = useTranslations('map.panel')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  const { mark } = symbol
  const rows = useMemo(() => eventRowsAt(dataset, mark.id), [dataset, mark.id])
  const { count, listed } = useMemo(
    () => presencesAt(dataset, selection, mark.id, rows, MOST_LISTED),
    [dataset, selection, mark.id, rows],
  )
  const chosen = view.filters.place.includes(mark.id)
  return (
    <div
      className="place-panel"
      style={panelStyle(symbol, size)}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => {
        setPointed(null)
        onHold(false)
      }}
    >
      <p className="place-panel__title">
        <strong>{title}</strong>{' '}
        <span>
          {count === mark.total
            ? t('count', { count: mark.total })
            : t('filtered', { shown: String(count), count: mark.total })}
          {view.moment !== null && ` · ${t('atMoment', { lit: String(mark.lit) })}`}
        </span>
      </p>
      <ul>
        {listed.map(({ row, basis, role }) => {
          const record = dataset.records.at(row)
          const shape = record?.group ? dataset.groupShapes.get(record.group) : undefined
          if (!record) return null
          return (
            <li key={record.id}>
              <button
                type="button"
                className="place-panel__event"
                tabIndex={-1}
                data-lit={isLit(dataset, lit.days, row)}
                data-pointed={pointed === record.id || undefined}
                aria-pressed={view.selected === record.id}
                onClick={() => setView({ selected: record.id }, 'push')}
                onPointerEnter={() => setPointed(record.id)}
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
      <p className="place-panel__hint">{t(chosen ? 'unhint' : 'hint')}</p>
    </div>
  )
}

/** Beside the symbol where there is room, else along the edge away from it. */
function panelStyle({ x, y, radius }: PointedPlace, { width, height }: Size) {
  if (width < NARROW_MAP) {
    const below = y < height / 2
    const room = below ? height - y - reachOf(radius) - 16 : y - reachOf(radius) - 16
    return {
      left: 8,
      right: 8,
      maxHeight: Math.min(height * 0.55, Math.max(110, room)),
      ...(below ? { bottom: 8 } : { top: 8 }),
    }
  }
  const offset = reachOf(radius) + 6
  const onRight = x + offset + WIDTH + 8 <= width || x < width / 2
  const left = onRight ? Math.min(x + offset, width - WIDTH - 8) : Math.max(8, x - offset - WIDTH)
  const vertical = y < height / 2 ? { top: Math.max(8, y - 40) } : { bottom: Math.max(8, height - y - 40) }
  return { left, width: WIDTH, maxHeight: Math.min(250, Math.max(120, height - 16)), ...vertical }
}
