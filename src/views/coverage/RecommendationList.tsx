import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { toggleRecommendation } from '../../view-state/change.ts'
import type { Unpointed } from '../linked.ts'
import { EventLines } from './EventLines.tsx'
import { ParagraphLink } from './ParagraphLink.tsx'

/** Each recommendation with the events it answers to; a press shows just these in every view, another all again. */
export function RecommendationList({ linked }: { readonly linked: Unpointed }) {
  const t = useTranslations('coverage')
  const tCommon = useTranslations('common')
  const { dataset, view, setView } = linked
  return (
    <ul className="coverage__list">
      {dataset.recommendations.map((record) => {
        const { id, title, source } = record
        const number = source[0]?.paragraph ?? 0
        const supporting = supportOf(dataset, record)
        const shown = view.filters.recommendation.includes(id)
        return (
          <li key={id}>
            <ParagraphLink paragraph={number} linked={linked}>
              {tCommon('paragraph', { number })}
            </ParagraphLink>
            <div>
              <p>{title}</p>
              {supporting.length === 0 ? (
                <p className="coverage__aside">{record.note ?? t('supports', { count: 0 })}</p>
              ) : (
                <div className="coverage__support">
                  <details className="coverage__fold">
                    <summary>{t('supports', { count: supporting.length })}</summary>
                    <EventLines records={supporting} linked={linked} />
                  </details>
                  <button
                    type="button"
                    className="button"
                    aria-pressed={shown}
                    aria-label={t('showOf', { number: String(number) })}
                    onClick={() => setView(({ filters }) => ({ filters: toggleRecommendation(filters, id) }), 'push')}
                  >
                    {t('show')}
                  </button>
                </div>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The events a recommendation addresses, in time order. */
function supportOf(dataset: Dataset, { links }: CompiledRecord): CompiledRecord[] {
  const rows = links.flatMap(({ type, event }) => (type === 'addresses' ? (dataset.rowOf.get(event) ?? []) : []))
  return rows.toSorted((a, b) => a - b).flatMap((row) => dataset.records.at(row) ?? [])
}
