import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useCountText } from '../../messages/count-text.ts'
import type { Linked } from '../linked.ts'
import { passingRowsFrom } from '../../engine/standing.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { pointing } from '../../ui/pointing.ts'
import './undated-tray.css'

/** Height of a row before it is drawn, CSS pixels: of a title of two lines, as most are in the tray beside the lanes. */
const ROW = 38
const rowHeight = () => ROW
/** Where nothing is laid out nothing has a height, and every row would be in sight. */
const heightOf = (row: HTMLElement) => row.offsetHeight || ROW

interface Props extends Pick<Linked, 'dataset' | 'selection' | 'pointed' | 'setView' | 'setPointed'> {
  readonly selected: string | null
}

/** What passes but has no date: listed and counted, never put on 1 January. Only what can be seen of the list is in the page. */
export const UndatedTray = memo(function UndatedTray({
  dataset,
  selection,
  selected,
  pointed,
  setView,
  setPointed,
}: Props) {
  const t = useTranslations('timeline')
  const countText = useCountText()
  const scrollRef = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => passingRowsFrom(dataset, selection, dataset.datedRows), [dataset, selection])
  const statistics = useMemo(() => rows.filter((row) => dataset.weight[row] === 0).length, [dataset, rows])
  const index = rows.indexOf(dataset.rowOf.get(selected ?? '') ?? -1)
  const list = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: rowHeight,
    measureElement: heightOf,
    getItemKey: (at) => rows[at] ?? at,
    overscan: 8,
  })
  const reveal = useRef(() => {})
  useEffect(() => {
    reveal.current = () => {
      if (index >= 0) list.scrollToIndex(index, { align: 'auto' })
    }
  })
  useEffect(() => {
    if (selected !== null) reveal.current()
  }, [selected])
  return (
    <section className="undated" aria-label={t('undatedCount', { count: selection.undated })}>
      <h3 title={t('undatedExplained')}>
        {t('undated')} <span className="numeric">{countText(selection.undated)}</span>
        {statistics > 0 && (
          <span className="undated__statistics"> · {t('undatedStatistics', { count: statistics })}</span>
        )}
      </h3>
      <div className="undated__scroll" ref={scrollRef}>
        <ul style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index: at, start }) => {
            const record = dataset.records.at(rows[at] ?? Infinity)
            const shape = record?.group ? dataset.groupShapes.get(record.group) : undefined
            if (!record) return null
            return (
              <li
                key={record.id}
                ref={list.measureElement}
                data-index={at}
                aria-setsize={rows.length}
                aria-posinset={at + 1}
                style={{ top: start }}
              >
                <button
                  type="button"
                  className="undated__event"
                  data-pointed={pointed === record.id || undefined}
                  aria-pressed={selected === record.id}
                  onClick={() => setView({ selected: record.id }, 'push')}
                  {...pointing(setPointed, record.id)}
                >
                  {shape && record.group && <GroupGlyph group={record.group} shape={shape} size={9} />}
                  <span>{record.title}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
      {selection.undatedLeftOut > 0 && <p>{t('undatedLeftOut', { count: selection.undatedLeftOut })}</p>}
    </section>
  )
})
