import { useCallback, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { standingOf } from '../../engine/standing.ts'
import type { Linked } from '../linked.ts'
import { EventRow } from './EventRow.tsx'
import { PageTurner } from './PageTurner.tsx'
import { PAGE_ROWS } from './pages.ts'
import { TableHead } from './TableHead.tsx'
import { usePage } from './use-page.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import './table.css'

/** All that passes, events and statistics, as a table: the equal of map and timeline for whoever sees neither. */
export function EventTable(linked: Linked) {
  const { dataset, selection, view, setView, pointed, setPointed } = linked
  const t = useTranslations('table')
  const body = useRef<HTMLTableSectionElement>(null)
  const page = usePage(linked)
  const { rows } = page
  const selectedIndex = rows.indexOf(dataset.rowOf.get(view.selected ?? '') ?? -1)
  const { items, above, below } = useVirtualRows(body, rows, view.selected, selectedIndex)
  const select = useCallback((selected: string) => setView({ selected }, 'push'), [setView])
  const read = useCallback(
    (selected: string, paragraph: number) => setView({ selected, paragraph, panel: 'reader' }, 'push'),
    [setView],
  )
  const withCertainty = view.window !== null
  // a heading, and the rows of the pages before
  const firstIndex = 2 + page.page * PAGE_ROWS
  return (
    <div className="event-table-frame">
      <table className="event-table" aria-rowcount={page.total + 1}>
        <caption>
          {t('caption', { count: selection.count, total: dataset.eventCount, statistics: selection.statistics })}
        </caption>
        <TableHead sort={view.sort} setView={setView} withCertainty={withCertainty} />
        <tbody ref={body}>
          <Spacer height={above} />
          {items.map(({ index, measure }) => {
            const row = rows[index] ?? Infinity
            const record = dataset.records.at(row)
            return (
              record && (
                <EventRow
                  key={record.id}
                  dataset={dataset}
                  record={record}
                  language={view.language}
                  index={index}
                  rowIndex={firstIndex + index}
                  measure={measure}
                  standing={withCertainty ? standingOf(dataset, selection, row) : null}
                  selected={view.selected === record.id}
                  pointed={pointed === record.id}
                  onSelect={select}
                  onRead={read}
                  onPoint={setPointed}
                />
              )
            )
          })}
          <Spacer height={below} />
        </tbody>
      </table>
      {rows.length === 0 && <p className="event-table__empty">{t('empty')}</p>}
      <PageTurner {...page} />
    </div>
  )
}

/** As high as the rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return <tr className="event-table__spacer" aria-hidden="true" style={{ height }} />
}
