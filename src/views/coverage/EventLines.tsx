import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { pointing } from '../../ui/pointing.ts'
import type { Unpointed } from '../linked.ts'

interface Props {
  readonly records: readonly CompiledRecord[]
  readonly linked: Unpointed
}

/** Records, one line each. Choosing one opens its card in the document. */
export function EventLines({ records, linked: { dataset, setView, setPointed } }: Props) {
  const tCommon = useTranslations('common')
  const dateText = useDateText()
  return (
    <ul className="coverage__events">
      {records.map((record) => {
        const { id, group, title, source } = record
        const shape = group === null ? undefined : dataset.groupShapes.get(group)
        const number = source[0]?.paragraph
        return (
          <li key={id}>
            <button
              type="button"
              className="coverage__event"
              onClick={() => setView({ panel: 'reader', selected: id }, 'push')}
              {...pointing(setPointed, id)}
            >
              {group !== null && shape && <GroupGlyph group={group} shape={shape} size={9} />}
              <span>
                <span className="coverage__aside numeric">
                  {number !== undefined && <>{tCommon('paragraph', { number })} · </>}
                  {dateText.record(record)}
                </span>{' '}
                {title}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
