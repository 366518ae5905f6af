import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { datePartOf } from '../../model/time.ts'
import type { Unpointed } from '../linked.ts'
import { useCardWords } from './card-words.ts'
import { citedEvidence, type CitedFor } from './cited-evidence.ts'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** Every publication the record rests on beside its source, with what for. Opened only by a click. */
export function EvidenceList({ record, linked: { dataset, view } }: Props) {
  const t = useTranslations('card')
  const dateText = useDateText()
  const words = useCardWords(dataset, view.language)
  const cited = citedEvidence(dataset, record)
  if (cited.length === 0) return null

  const inWords = (use: CitedFor): string => {
    const purpose =
      use.kind === 'place'
        ? t('evidenceFor.place', { place: words.place(use.place, record) })
        : t(`evidenceFor.${use.kind}`)
    const indirect = use.citation?.confidence === 'indirect' ? `, ${t('indirect')}` : ''
    return `${purpose}${indirect}${use.citation?.note === undefined ? '' : `: ${use.citation.note}`}`
  }
  return (
    <section className="card__part">
      <h5>{t('evidence')}</h5>
      <ul className="evidence">
        {cited.map(({ evidence, uses }) => (
          <li key={evidence.id}>
            <p>
              <a href={evidence.url} target="_blank" rel="noreferrer noopener">
                {evidence.title}
              </a>
            </p>
            <p className="facts__aside">
              {evidence.publisher},{' '}
              {evidence.published === null ? t('noDate') : dateText.part(datePartOf(evidence.published))}
              {!evidence.independent && <> · {t('sameOrganisation')}</>}
            </p>
            {[...new Set(uses.map(inWords))].map((purpose) => (
              <p key={purpose} className="facts__aside">
                {purpose}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
