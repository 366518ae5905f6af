import { useTranslations } from 'use-intl'
import type { Foundations } from '../../engine/coverage.ts'
import type { Unpointed } from '../linked.ts'
import { EventLines } from './EventLines.tsx'

/** So many are listed at most; the others are counted. */
const MOST_LISTED = 200

interface Props {
  readonly foundations: Foundations
  readonly linked: Unpointed
}

/** How many records rest on one paragraph, and which of them nothing else supports. */
export function FoundationsList({ foundations: { oneParagraph, nothingElse }, linked }: Props) {
  const t = useTranslations('coverage')
  const { records } = linked.dataset
  const listed = Array.from(nothingElse.subarray(0, MOST_LISTED), (row) => records.at(row) ?? [])
  const more = nothingElse.length - listed.length
  return (
    <>
      <p>
        {t('foundationsSummary', {
          count: oneParagraph.length,
          total: records.length,
          alone: nothingElse.length,
        })}
      </p>
      {listed.length > 0 && (
        <details className="coverage__fold">
          <summary>{t('foundationsList', { count: nothingElse.length })}</summary>
          <EventLines records={listed.flat()} linked={linked} />
          {more > 0 && <p className="coverage__aside">{t('moreUnlisted', { count: more })}</p>}
        </details>
      )}
    </>
  )
}
