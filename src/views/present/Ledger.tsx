import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { pointlessCounts } from '../../engine/pointless-counts.ts'
import { useDateText } from '../../messages/date-text.ts'
import { useOffMapText } from '../../messages/off-map.ts'
import type { Linked } from '../linked.ts'

interface Props {
  readonly linked: Pick<Linked, 'dataset' | 'selection' | 'view'>
  /** The filter in words, without the dates. */
  readonly filter: string
}

/** The line between map and timeline: what is shown, how much of it, and what cannot be drawn. */
export function Ledger({ linked: { dataset, selection, view }, filter }: Props) {
  const t = useTranslations('present')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  const { count, certain, possible, undated, statistics } = selection
  const offMap = useOffMapText()
  const pointless = useMemo(() => pointlessCounts(dataset, selection), [dataset, selection])
  return (
    <div className="stage-ledger">
      <p className="stage-ledger__what">{filter}</p>
      <p className="stage-ledger__counts numeric">
        <strong>{tCommon('ofEvents', { count, total: dataset.eventCount })}</strong>
        {statistics > 0 && <strong>{t('statistics', { count: statistics })}</strong>}
        {view.window !== null && <span>{dates.days(view.window)}</span>}
        {view.window !== null && possible > 0 && <span>{tCommon('certainPossible', { certain, possible })}</span>}
        {undated > 0 && <span>{t('undated', { count: undated })}</span>}
        {offMap(pointless).map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </div>
  )
}
