import { useFormatter, useTranslations } from 'use-intl'
import type { ParagraphCoverage } from '../../engine/coverage.ts'

/** How much of a paragraph records tell, as a thin line below its number; in words for who points at it or hears it. */
export function CoverageBar({ share }: Pick<ParagraphCoverage, 'share'>) {
  const t = useTranslations('reader')
  const format = useFormatter()
  const words = t('coverage', { share: format.number(share, { style: 'percent' }) })
  return (
    <span className="coverage-bar" role="img" aria-label={words} title={words}>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  )
}
