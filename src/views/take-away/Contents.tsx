import { useFormatter, useTranslations } from 'use-intl'
import type { TakenCounts } from '../../take-away/counts.ts'

interface Props {
  readonly filter: string
  readonly counts: TakenCounts
}

/** The filter, and what a file under it holds and leaves out. */
export function Contents({ filter, counts }: Props) {
  const t = useTranslations('takeAway')
  const format = useFormatter()
  const held = [
    t('events', { count: counts.events }),
    ...(counts.undated > 0 ? [t('undated', { count: counts.undated })] : []),
    ...(counts.unlocated > 0 ? [t('unlocated', { count: counts.unlocated })] : []),
    ...(counts.statistics > 0 ? [t('statistics', { count: counts.statistics })] : []),
  ]
  const all = counts.left_out > 0 ? t('leftOut', { count: counts.left_out }) : t('nothingLeftOut')
  const undated = counts.undated_left_out
  const left = undated > 0 ? t('undatedLeftOut', { left: all, count: undated }) : all
  return (
    <section className="take-away__contents" aria-label={t('within')}>
      <p className="take-away__filter">{filter}</p>
      <p className="numeric">
        {format.list(held, { type: 'unit' })}; {left}.
      </p>
    </section>
  )
}
