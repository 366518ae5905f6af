import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Unpointed } from '../linked.ts'
import { Disputes } from './Disputes.tsx'
import { Row } from './Row.tsx'
import { WhatExactly } from './WhatExactly.tsx'
import { When, Where } from './WhenWhere.tsx'
import './card.css'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Pick<Unpointed, 'dataset' | 'view'>
}

/** The card's facts and disputes as they are read on paper: nothing to press, people by the name that may be shown. */
export function PrintedFacts({ record, linked }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const people = record.persons.flatMap(({ person: id, role }) => {
    const person = linked.dataset.people.get(id)
    return person ? [{ id, role, person }] : []
  })
  return (
    <>
      <dl className="facts">
        <When record={record} />
        <Where record={record} linked={linked} />
        {people.length > 0 && (
          <Row label={t('who')}>
            {people.map(({ id, role, person }) => (
              <p key={`${id} ${role}`}>
                {person.name}{' '}
                <span className="facts__aside">
                  {person.role} · {tCommon(`personRole.${role}`)}
                </span>
              </p>
            ))}
          </Row>
        )}
        <WhatExactly record={record} linked={linked} />
      </dl>
      <Disputes record={record} linked={linked} />
    </>
  )
}
