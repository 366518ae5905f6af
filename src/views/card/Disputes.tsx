import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { publishersOf } from '../../model/publishers.ts'
import type { Dispute } from '../../model/record.ts'
import type { Unpointed } from '../linked.ts'
import { useCardWords } from './card-words.ts'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Pick<Unpointed, 'dataset' | 'view'>
}

/** Where another publication says otherwise: both side by side, neither mended into the other. */
export function Disputes({ record, linked: { dataset, view } }: Props) {
  const t = useTranslations('card')
  const words = useCardWords(dataset, view.language)
  const dateText = useDateText()
  if (record.disputed.length === 0) return null

  const submissionSays = (field: Dispute['field']): string => {
    switch (field) {
      case 'date':
        return record.date_verbatim === undefined ? dateText.record(record) : words.quoted(record.date_verbatim)
      case 'places':
        return statedPlaces(record).map(words.quoted).join(', ')
      case 'persons':
        return record.persons.map(({ person }) => words.person(person)).join(', ')
      case 'number_of_persons':
        return record.number_of_persons ? words.quoted(record.number_of_persons.verbatim) : ''
      case 'figures':
        return record.figures.map(({ verbatim }) => words.quoted(verbatim)).join(', ')
      case 'sentence':
        return record.sentence.map(({ verbatim }) => words.quoted(verbatim)).join(', ')
      case 'law':
        return words.laws(record.law).join('; ')
      case 'title':
        return record.source.map(({ quote }) => words.quoted(quote)).join(' … ')
    }
  }
  return (
    <section className="card__part">
      <h5>{t('otherSources')}</h5>
      {byField(record.disputed).map(([field, others]) => (
        <div key={field} className="dispute">
          <p className="facts__aside">{t(`disputedField.${field}`)}</p>
          <dl>
            <div>
              <dt>{t('submissionSays')}</dt>
              <dd>{submissionSays(field) || t('silent')}</dd>
            </div>
            {others.map(({ says, evidence }) => (
              <div key={says}>
                <dt>{publishersOf(dataset, evidence)}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

/** All that is said of one thing stands beside what the submission says of it, which is said once. */
function byField(disputes: readonly Dispute[]): [Dispute['field'], Dispute[]][] {
  const fields = [...new Set(disputes.map(({ field }) => field))]
  return fields.map((field) => [field, disputes.filter((dispute) => dispute.field === field)])
}

/** The places the submission itself names, in its words. */
function statedPlaces(record: CompiledRecord): string[] {
  return record.places.flatMap(({ basis, verbatim }) =>
    basis === 'stated' && verbatim !== undefined ? [verbatim] : [],
  )
}
