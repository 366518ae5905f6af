import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { standingOf } from '../../engine/standing.ts'
import type { Linked } from '../linked.ts'
import { EventRow } from './EventRow.tsx'
import { TableHead } from './TableHead.tsx'
import { useSortedRows } from './use-sorted-rows.ts'
import './table.css'

/** All that passes, events and statistics, as a table: the equal of map and timeline for whoever sees neither. */
export function EventTable(linked: Linked) {
  const { dataset, selection, view, setView, pointed, setPointed } = linked
  const t = useTranslations('table')
  const rows = useSortedRows(linked)
  const select = useCallback((selected: string) => setView({ selected }, 'push'), [setView])
  const withCertainty = view.window !== null
  return (
    <div className="event-table-frame">
      <table className="event-table">
        <caption>
          {t('caption', { count: selection.count, total: dataset.eventCount, statistics: selection.statistics })}
        </caption>
        <TableHead sort={view.sort} setView={setView} withCertainty={withCertainty} />
        <tbody>
          {rows.map((row) => (
            <EventRow
              key={row.record.id}
              row={row}
              standing={withCertainty ? standingOf(dataset, selection, row.row) : null}
              selected={view.selected === row.record.id}
              pointed={pointed === row.record.id}
              onSelect={select}
              onPoint={setPointed}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="event-table__empty">{t('empty')}</p>}
    </div>
  )
}
