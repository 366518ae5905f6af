import { memo, useMemo } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { coverageOf, foundationsOf } from '../../engine/coverage.ts'
import type { CompiledSource } from '../../model/compiled.ts'
import type { Unpointed } from '../linked.ts'
import { FoundationsList } from './FoundationsList.tsx'
import { RecommendationList } from './RecommendationList.tsx'
import { UntoldList } from './UntoldList.tsx'
import { partlyTold, untoldSpans } from './untold-spans.ts'
import './coverage.css'

/**
 * The document seen from its gaps: what no event tells and why, what rests on one paragraph alone, and what each recommendation
 * rests on. Of all records, whatever the filter.
 */
export const Coverage = memo(function Coverage(linked: Unpointed) {
  const t = useTranslations('coverage')
  const { dataset } = linked
  const foundations = useMemo(() => foundationsOf(dataset), [dataset])
  return (
    <section className="coverage" aria-label={t('label')}>
      <h2>{t('title')}</h2>
      {[...dataset.sources.values()].map((source) => (
        <SourceGaps key={source.id} source={source} linked={linked} />
      ))}
      <h3>{t('foundations')}</h3>
      <FoundationsList foundations={foundations} linked={linked} />
      {dataset.recommendations.length > 0 && (
        <>
          <h3>{t('recommendations')}</h3>
          <RecommendationList linked={linked} />
        </>
      )}
    </section>
  )
})

function SourceGaps({ source, linked }: { readonly source: CompiledSource; readonly linked: Unpointed }) {
  const t = useTranslations('coverage')
  const format = useFormatter()
  const { dataset } = linked
  const { paragraphs, share } = coverageOf(dataset, source)
  const untold = untoldSpans(paragraphs)
  const partly = partlyTold(paragraphs)
  return (
    <>
      {dataset.sources.size > 1 && <p lang={source.language}>{source.title}</p>}
      <p>
        {t('summary', {
          share: format.number(share, { style: 'percent' }),
          paragraphs: paragraphs.length,
          told: paragraphs.filter(({ records }) => records > 0).length,
        })}
      </p>
      <h3>{t('untold')}</h3>
      {untold.length === 0 ? <p>{t('untoldNone')}</p> : <UntoldList spans={untold} linked={linked} />}
      {partly.length > 0 && (
        <>
          <h3>{t('partly')}</h3>
          <UntoldList spans={partly} linked={linked} />
        </>
      )}
    </>
  )
}
