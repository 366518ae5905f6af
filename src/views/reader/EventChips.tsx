import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Shape } from '../../model/catalogue.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { pointing } from '../../ui/pointing.ts'
import type { ReaderActions } from './actions.ts'
import type { Entry } from './paragraph-entries.ts'

interface Props {
  readonly paragraph: number
  readonly entries: readonly Entry[]
  /** Events of the paragraph that pass and are not listed. */
  readonly more: number
  readonly onMore: () => void
  /** Events of the paragraph that the filter hides. */
  readonly hidden: number
  readonly shapes: ReadonlyMap<string, Shape>
  /** Record whose card is open in this paragraph. */
  readonly open: string | null
  readonly cardId: string
  readonly pointed: string | null
  readonly actions: ReaderActions
}

/** The events a paragraph tells, one line each: glyph, date, title. Choosing one opens its card. */
export function EventChips(props: Props) {
  const { paragraph, entries, more, onMore, hidden, shapes, open, cardId, pointed, actions } = props
  const t = useTranslations('reader')
  const dateText = useDateText()
  if (entries.length === 0 && hidden === 0) return null
  return (
    <div className="chips">
      {entries.length > 0 && (
        <ul aria-label={t('events', { number: String(paragraph) })}>
          {entries.map(({ record }) => {
            const { id, group } = record
            const shape = group === null ? undefined : shapes.get(group)
            const isOpen = id === open
            return (
              <li key={id}>
                <button
                  type="button"
                  className="chip"
                  data-event={id}
                  data-pointed={pointed === id || undefined}
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? cardId : undefined}
                  onClick={() => actions.toggle(id, paragraph)}
                  {...pointing(actions.point, id)}
                >
                  {group !== null && shape && <GroupGlyph group={group} shape={shape} size={9} />}
                  <span className="chip__words">
                    <span className="chip__date numeric">{dateText.record(record)}</span>{' '}
                    <span className="chip__title">{record.title}</span>
                    {record.disputed.length > 0 && (
                      <>
                        {' '}
                        <span className="chip__disputed">
                          <span aria-hidden="true">≠ </span>
                          {t('disputed')}
                        </span>
                      </>
                    )}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className="quiet-button" onClick={onMore}>
          {t('more', { count: more })}
        </button>
      )}
      {hidden > 0 && (
        <p className="chips__hidden">{t(entries.length > 0 ? 'hiddenMore' : 'hidden', { count: hidden })}</p>
      )}
    </div>
  )
}
