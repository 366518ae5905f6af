import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { localise } from '../../model/localised.ts'
import type { Unpointed } from '../linked.ts'
import { useCardWords } from './card-words.ts'
import { PeopleRow } from './PeopleRow.tsx'
import { RightsRow } from './RightsRow.tsx'
import { Row } from './Row.tsx'
import { When, Where } from './WhenWhere.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** What is known, row by row, each with who says so. Rows without anything to say are left out, but for when and where. */
export function Facts({ record, linked }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const { dataset, view } = linked
  const words = useCardWords(dataset, view.language)
  const isRecommendation = record.record_kind === 'recommendation'
  const affected = dataset.vocabulary.affected_groups.filter(({ id }) => record.affected_group.includes(id))
  const number = record.number_of_persons
  const numberInWords = number ? words.quantity(number) : null

  return (
    <dl className="facts">
      {!isRecommendation && <When record={record} />}
      {!isRecommendation && <Where record={record} linked={linked} />}
      <PeopleRow record={record} linked={linked} />
      {number && (
        <Row label={t('howMany')}>
          <p>
            {numberInWords !== null && <>{numberInWords} </>}
            <q className="facts__verbatim">{number.verbatim}</q>
          </p>
        </Row>
      )}
      {record.figures.length > 0 && (
        <Row label={t('figures')}>
          {record.figures.map((figure) => (
            <p key={`${figure.what} ${figure.verbatim}`}>
              {words.figure(figure)} <span className="facts__aside">{figure.what}</span>{' '}
              <q className="facts__verbatim">{figure.verbatim}</q>
            </p>
          ))}
        </Row>
      )}
      {record.sentence.length > 0 && (
        <Row label={t('sentence')}>
          {record.sentence.map((sentence) => (
            <p key={`${sentence.person ?? ''} ${sentence.kind} ${sentence.verbatim}`}>
              {sentence.person === undefined
                ? words.sentence(sentence)
                : t('sentenceOf', { person: words.person(sentence.person), sentence: words.sentence(sentence) })}{' '}
              <q className="facts__verbatim">{sentence.verbatim}</q>
            </p>
          ))}
        </Row>
      )}
      {record.law.length > 0 && (
        <Row label={t('law')}>
          {words.laws(record.law).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Row>
      )}
      <RightsRow record={record} linked={linked} />
      {affected.length > 0 && (
        <Row label={t('affected')}>
          <p>{affected.map(({ label }) => localise(label, view.language)).join(', ')}</p>
        </Row>
      )}
      {!isRecommendation && (
        <Row label={t('status')}>
          <p>{tCommon(`status.${record.status}`)}</p>
        </Row>
      )}
    </dl>
  )
}
