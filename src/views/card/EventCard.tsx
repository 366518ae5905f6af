import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { localise } from '../../model/localised.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import type { Unpointed } from '../linked.ts'
import { CardActions } from './CardActions.tsx'
import { Chain } from './Chain.tsx'
import { Disputes } from './Disputes.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { Facts } from './Facts.tsx'
import { LeftOut } from './LeftOut.tsx'
import './card.css'

interface Props extends Unpointed {
  readonly record: CompiledRecord
}

/** All that is known of one record, each claim with who makes it. */
export const EventCard = memo(function EventCard({ record, ...linked }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const { vocabulary } = linked.dataset
  const { language } = linked.view
  const type = vocabulary.types.find(({ id }) => id === record.type)
  const group = vocabulary.groups.find(({ id }) => id === record.group)
  const kind = type ? localise(type.label, language) : tCommon(`recordKind.${record.record_kind}`)
  const paragraphs = [...new Set(record.source.map(({ paragraph }) => paragraph))]
  const titleId = `card-${record.id}`

  return (
    <article className="card" aria-labelledby={titleId} data-card={record.id} tabIndex={-1}>
      <LeftOut record={record} linked={linked} />
      <header className="card__header">
        <p className="card__kind">
          {group && <GroupGlyph group={group.id} shape={group.shape} size={11} />}
          <span>
            {group && localise(group.label, language) !== kind && <>{localise(group.label, language)} · </>}
            {kind}
            {type && record.record_kind === 'statistic' && <> · {tCommon('recordKind.statistic')}</>} ·{' '}
            <span className="numeric">{paragraphs.map((number) => tCommon('paragraph', { number })).join(', ')}</span>
          </span>
        </p>
        <h4 id={titleId}>{record.title}</h4>
      </header>
      <Facts record={record} linked={linked} />
      <Disputes record={record} linked={linked} />
      <EvidenceList record={record} linked={linked} />
      <Chain record={record} linked={linked} />
      {(record.anomaly.length > 0 || record.note !== undefined) && (
        <section className="card__part card__remarks">
          {record.anomaly.map(({ kind: anomaly, note }) => (
            <p key={note}>
              <strong>{tCommon(`anomaly.${anomaly}`)}:</strong> {note}
            </p>
          ))}
          {record.note !== undefined && (
            <p>
              <strong>{t('note')}:</strong> {record.note}
            </p>
          )}
        </section>
      )}
      <CardActions key={record.id} record={record} linked={linked} />
    </article>
  )
})
