import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { daysBetween } from '../../engine/case-thread.ts'
import { passes } from '../../engine/standing.ts'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { pointing } from '../../ui/pointing.ts'
import { RecordLine } from '../../ui/RecordLine.tsx'
import type { Linked } from '../linked.ts'

interface Props {
  readonly records: readonly CompiledRecord[]
  readonly linked: Linked
  readonly label: string
  /** Whether to say how long after the one before each came. */
  readonly gaps: boolean
}

/** Records as a list; choosing one selects it, and the document opens at its words. */
export function CaseRecords({ records, linked, label, gaps }: Props) {
  const { dataset, selection, view, setView, setPointed } = linked
  const dates = useDateText()
  const t = useTranslations('common')
  return (
    <ol className="case__records" aria-label={label}>
      {records.map((record, index) => {
        const row = dataset.rowOf.get(record.id)
        return (
          <Fragment key={record.id}>
            {gaps && <Gap before={records[index - 1]} after={record} />}
            <li data-out={(row !== undefined && !passes(dataset, selection, row)) || undefined}>
              <RecordLine
                group={record.group}
                shape={record.group === null ? undefined : dataset.groupShapes.get(record.group)}
                date={record.record_kind === 'recommendation' ? '' : dates.record(record)}
                words={record.title}
                paragraphs={[...new Set(record.source.map(({ paragraph }) => paragraph))]
                  .map((number) => t('paragraph', { number }))
                  .join(', ')}
                aria-current={record.id === view.selected ? 'true' : undefined}
                onClick={() => setView({ selected: record.id, panel: 'reader' }, 'push')}
                {...pointing(setPointed, record.id)}
              />
            </li>
          </Fragment>
        )
      })}
    </ol>
  )
}

/** How many days lie between two records, as exactly as their dates tell. */
function Gap({ before, after }: { readonly before: CompiledRecord | undefined; readonly after: CompiledRecord }) {
  const t = useTranslations('people')
  const days = before && daysBetween(before, after)
  if (!days) return null
  const { least, most } = days
  const words = most === 0 ? t('sameTime') : least === most ? t('days', { least }) : t('daysBetween', { least, most })
  return <li className="case__gap numeric">{words}</li>
}
