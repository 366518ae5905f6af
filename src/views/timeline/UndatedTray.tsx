import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Linked } from '../linked.ts'
import { useReveal } from './use-reveal.ts'
import { passingRows } from '../../engine/standing.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { pointing } from '../../ui/pointing.ts'
import './undated-tray.css'

/** Height of a row, CSS pixels; the same stands in undated-tray.css. */
const ROW = 24

/** What passes but has no date: listed and counted, never put on 1 January. */
export function UndatedTray({ linked }: { readonly linked: Linked }) {
  const t = useTranslations('timeline')
  const { dataset, selection, view, setView, pointed, setPointed } = linked
  const listRef = useRef<HTMLUListElement>(null)
  const rows = [...passingRows(dataset, selection, dataset.datedRows)]
  const statistics = rows.filter((row) => dataset.weight[row] === 0).length
  const index = rows.findIndex((row) => dataset.records.at(row)?.id === view.selected)
  useReveal(listRef, view.selected, index < 0 ? null : (index + 0.5) * ROW)
  return (
    <section className="undated" aria-label={t('undatedCount', { count: selection.undated })}>
      <h3 title={t('undatedExplained')}>
        {t('undated')} <span className="numeric">{selection.undated}</span>
        {statistics > 0 && (
          <span className="undated__statistics"> · {t('undatedStatistics', { count: statistics })}</span>
        )}
      </h3>
      <ul ref={listRef}>
        {rows.map((row) => {
          const record = dataset.records.at(row)
          const shape = record?.group ? dataset.groupShapes.get(record.group) : undefined
          if (!record) return null
          return (
            <li key={record.id}>
              <button
                type="button"
                className="undated__event"
                data-pointed={pointed === record.id || undefined}
                aria-pressed={view.selected === record.id}
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
      {selection.undatedLeftOut > 0 && <p>{t('undatedLeftOut', { count: selection.undatedLeftOut })}</p>}
    </section>
  )
}
