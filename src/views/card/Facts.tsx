import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { localise } from '../../model/localised.ts'
import type { Unpointed } from '../linked.ts'
import { PeopleRow } from './PeopleRow.tsx'
import { RightsRow } from './RightsRow.tsx'
import { Row } from './Row.tsx'
import { When, Where } from './WhenWhere.tsx'
import { WhatExactly } from './WhatExactly.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** What is known, row by row, each with who says so. Rows without anything to say are left out, but for when and where. */
export function Facts({ record, linked }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const { dataset, view } = linked
  const isRecommendation = record.record_kind === 'recommendation'
  const affected = dataset.vocabulary.affected_groups.filter(({ id }) => record.affected_group.includes(id))

  return (
    <dl className="facts">
      {!isRecommendation && <When record={record} />}
      {!isRecommendation && <Where record={record} linked={linked} />}
      <PeopleRow record={record} linked={linked} />
      <WhatExactly record={record} linked={linked} />
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
