import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { ReaderActions } from './actions.ts'

interface Props {
  readonly record: CompiledRecord
  readonly paragraph: number
  /** Whether its card is open here. */
  readonly open: boolean
  readonly cardId: string
  /** Whether timeline and map show only the events it addresses. */
  readonly shown: boolean
  readonly actions: ReaderActions
}

/** What a recommendation answers to: how many events it addresses, and a way to see just these. */
export function Recommendation({ record, paragraph, open, cardId, shown, actions }: Props) {
  const t = useTranslations('reader')
  const count = record.links.filter(({ type }) => type === 'addresses').length
  return (
    <div className="recommendation">
      <button
        type="button"
        className="chip"
        data-event={record.id}
        aria-expanded={open}
        aria-controls={open ? cardId : undefined}
        onClick={() => actions.toggle(record.id, paragraph)}
      >
        <span className="chip__words">
          <span className="chip__title">{record.title}</span>{' '}
          <span className="chip__date numeric">{t('addresses', { count })}</span>
        </span>
      </button>
      {count > 0 && (
        <button
          type="button"
          className="button recommendation__show"
          aria-pressed={shown}
          onClick={() => actions.toggleRecommendation(record.id)}
        >
          {t('showAddressed')}
        </button>
      )}
    </div>
  )
}
