import { useTranslations } from 'use-intl'
import { passes } from '../../engine/standing.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { clearAll } from '../../view-state/change.ts'
import type { Unpointed } from '../linked.ts'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** Says so where the filters leave out the record that is open: no other view shows it then. A recommendation is never filtered. */
export function LeftOut({ record, linked: { dataset, selection, setView } }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const row = dataset.rowOf.get(record.id)
  if (row === undefined || passes(dataset, selection, row)) return null
  return (
    <p className="card__left-out">
      {t('leftOut')}
      <button
        type="button"
        className="quiet-button"
        onClick={(event) => {
          // the button goes with the filters, the focus stays in the card
          event.currentTarget.closest<HTMLElement>('[data-card]')?.focus({ preventScroll: true })
          setView(clearAll(), 'push')
        }}
      >
        {tCommon('clearAll')}
      </button>
    </p>
  )
}
