import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { caseThread, type CaseStretch } from '../../engine/case-thread.ts'
import { passes } from '../../engine/standing.ts'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledPerson, CompiledRecord } from '../../model/compiled.ts'
import type { Linked } from '../linked.ts'
import { CaseLine } from './CaseLine.tsx'
import { CaseRecords } from './CaseRecords.tsx'

interface Props {
  readonly person: CompiledPerson
  readonly linked: Linked
  readonly onLeave: () => void
}

/** A person's case: the line of states, the same in words, and every record that names them, whether it passes or not. */
export function CaseView({ person, linked, onLeave }: Props) {
  const { dataset, selection, view, setView } = linked
  const t = useTranslations('people')
  const title = useId()
  const words = useStretchWords()
  const thread = useMemo(() => caseThread(dataset, person.id), [dataset, person.id])
  const records = [...thread.dated, ...thread.undated]
  const passing = records.filter(({ id }) => passes(dataset, selection, dataset.rowOf.get(id) ?? Infinity)).length

  return (
    <article className="case" aria-labelledby={title} data-case={person.id} tabIndex={-1}>
      <header className="case__header">
        <h2 id={title}>{person.name}</h2>
        {/* who is shown by their role has it for a name */}
        {person.role !== person.name && <p className="case__role">{person.role}</p>}
        <button type="button" className="case__leave" aria-label={t('leave', { name: person.name })} onClick={onLeave}>
          <svg viewBox="0 0 8 8" width="10" height="10" aria-hidden="true">
            <path d="M1 1l6 6M7 1l-6 6" stroke="currentColor" strokeWidth="1.25" fill="none" />
          </svg>
        </button>
      </header>
      <p className="case__aside">
        {t('passing', { passing, count: records.length })}
        {view.lanes !== 'person' && (
          <>
            {' · '}
            <button type="button" className="quiet-button" onClick={() => setView({ lanes: 'person' }, 'push')}>
              {t('inLanes')}
            </button>
          </>
        )}
      </p>
      {thread.dated.length > 0 && <CaseLine thread={thread} linked={linked} />}
      {thread.stretches.length === 0 ? (
        <p className="case__aside">{t('noLine')}</p>
      ) : (
        <ol className="case__stretches" aria-label={t('line')}>
          {thread.stretches.map((stretch) => (
            <li key={stretch.begunBy} data-state={stretch.state}>
              {words(stretch)}
            </li>
          ))}
        </ol>
      )}
      {thread.unplaced > 0 && <p className="case__aside">{t('unplaced', { count: thread.unplaced })}</p>}
      <Part title={t('dated')} records={thread.dated} linked={linked} gaps />
      <Part title={t('undated')} records={thread.undated} linked={linked} />
      <Part title={t('recommendations')} records={thread.recommendations} linked={linked} />
      <p className="case__basis">{t('basis')}</p>
    </article>
  )
}

interface PartProps {
  readonly title: string
  readonly records: readonly CompiledRecord[]
  readonly linked: Linked
  readonly gaps?: boolean
}

function Part({ title, records, linked, gaps = false }: PartProps) {
  if (records.length === 0) return null
  return (
    <section className="case__part">
      <h3>{title}</h3>
      <CaseRecords records={records} linked={linked} label={title} gaps={gaps} />
    </section>
  )
}

/** A stretch in words, its ends as exact as they are known. */
function useStretchWords(): (stretch: CaseStretch) => string {
  const t = useTranslations('people')
  const dates = useDateText()
  return ({ state, from, to, end }) =>
    t(`stretch.${end}`, { state: t(`state.${state}`), from: dates.days(from), to: dates.days(to) })
}
