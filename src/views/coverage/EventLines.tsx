import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { pointing } from '../../ui/pointing.ts'
import { RecordLine } from '../../ui/RecordLine.tsx'
import type { Unpointed } from '../linked.ts'

interface Props {
  readonly records: readonly CompiledRecord[]
  readonly linked: Unpointed
}

/** Records as a list. Choosing one opens its card in the document. */
export function EventLines({ records, linked: { dataset, setView, setPointed } }: Props) {
  const tCommon = useTranslations('common')
  const dateText = useDateText()
  return (
    <ul>
      {records.map((record) => {
        const { id, group, title, source } = record
        const number = source[0]?.paragraph
        return (
          <li key={id}>
            <RecordLine
              group={group}
              shape={group === null ? undefined : dataset.groupShapes.get(group)}
              date={dateText.record(record)}
              words={title}
              paragraphs={number === undefined ? '' : tCommon('paragraph', { number })}
              onClick={() => setView({ panel: 'reader', selected: id }, 'push')}
              {...pointing(setPointed, id)}
            />
          </li>
        )
      })}
    </ul>
  )
}
