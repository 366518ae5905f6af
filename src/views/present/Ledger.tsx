import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { NOT_LOCATED } from '../../model/dataset.ts'
import type { Linked } from '../linked.ts'

interface Props {
  readonly linked: Pick<Linked, 'dataset' | 'selection' | 'engine' | 'view'>
  /** The filter in words, but for the dates. */
  readonly filter: string
}

/** The line between map and timeline: what is shown, how much of it, and what cannot be drawn. */
export function Ledger({ linked: { dataset, selection, engine, view }, filter }: Props) {
  const t = useTranslations('present')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  const { count, certain, possible, undated } = selection
  const code = dataset.facets.place.codeOf.get(NOT_LOCATED) ?? -1
  const notLocated = engine.light(selection, null, null).places.lit[code] ?? 0
  return (
    <div className="stage-ledger">
      <p className="stage-ledger__what">
        {filter}
        {view.window !== null && <span className="numeric">{dates.days(view.window)}</span>}
      </p>
      <p className="stage-ledger__counts numeric">
        <strong>{tCommon('ofEvents', { count, total: dataset.eventCount })}</strong>
        {view.window !== null && possible > 0 && <span>{tCommon('certainPossible', { certain, possible })}</span>}
        {undated > 0 && <span>{t('undated', { count: undated })}</span>}
        {notLocated > 0 && <span>{t('notLocated', { count: notLocated })}</span>}
      </p>
    </div>
  )
}
