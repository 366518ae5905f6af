import { useTranslations } from 'use-intl'
import type { Linked } from '../linked.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'

/** What passes but has no date: listed and counted, never put on 1 January. */
export function UndatedTray({ linked }: { readonly linked: Linked }) {
  const t = useTranslations('timeline')
  const { dataset, selection, view, setView, pointed, setPointed } = linked
  const rows = Array.from(selection.rows).filter((row) => row >= dataset.datedRows)
  const shapes = new Map(dataset.vocabulary.groups.map(({ id, shape }) => [id, shape]))
  return (
    <section className="undated" aria-label={t('undatedCount', { count: selection.undated })}>
      <h3 title={t('undatedExplained')}>
        {t('undated')} <span className="numeric">{selection.undated}</span>
      </h3>
      <ul>
        {rows.map((row) => {
          const record = dataset.records[row]
          const shape = record?.group ? shapes.get(record.group) : undefined
          if (!record) return null
          return (
            <li key={record.id}>
              <button
                type="button"
                className="undated__event"
                data-pointed={pointed === record.id || undefined}
                aria-pressed={view.selected === record.id}
                onClick={() => setView({ selected: record.id }, 'push')}
                onPointerEnter={() => setPointed(record.id)}
                onPointerLeave={() => setPointed(null)}
                onFocus={() => setPointed(record.id)}
                onBlur={() => setPointed(null)}
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
