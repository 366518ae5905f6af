import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Unpointed } from '../linked.ts'
import { useCardWords } from './card-words.ts'
import { Row } from './Row.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Pick<Unpointed, 'dataset' | 'view'>
}

/** How many, which figures, what sentence, under what law: each beside the source's own words. */
export function WhatExactly({ record, linked: { dataset, view } }: Props) {
  const t = useTranslations('card')
  const words = useCardWords(dataset, view.language)
  const number = record.number_of_persons
  const numberInWords = number ? words.quantity(number) : null
  return (
    <>
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
    </>
  )
}
