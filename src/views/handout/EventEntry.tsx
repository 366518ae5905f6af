import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { localise } from '../../model/localised.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { CitedSources } from './CitedSources.tsx'
import type { Maker } from './maker.ts'
import type { numberedSources } from './numbered-sources.ts'
import { Quotes } from './Quotes.tsx'

export type Sources = ReturnType<typeof numberedSources>

interface Props {
  readonly record: CompiledRecord
  /** `2.3` */
  readonly label: string
  /** Where it has been told in full; null where this is the place. */
  readonly before: string | null
  readonly maker: Maker
  readonly sources: Sources
}

/** One event: the submission's own words first, then all that is known and who says it. */
export function EventEntry({ record, label, before, maker, sources }: Props) {
  const t = useTranslations('handout')
  const tCard = useTranslations('card')
  const tCommon = useTranslations('common')
  const { vocabulary } = maker.dataset
  const type = vocabulary.types.find(({ id }) => id === record.type)
  const group = vocabulary.groups.find(({ id }) => id === record.group)
  const kind = [
    type ? localise(type.label, maker.language) : tCommon(`recordKind.${record.record_kind}`),
    ...(type && record.record_kind === 'statistic' ? [tCommon('recordKind.statistic')] : []),
    tCommon(`status.${record.status}`),
  ]
  return (
    <section className="handout__event" data-record={record.id}>
      <header>
        <h4>
          <span className="handout__number">{label}</span> {record.title}
        </h4>
        <p className="handout__aside">
          {group && <GroupGlyph group={group.id} shape={group.shape} size={10} />} {kind.join(' · ')}
        </p>
      </header>
      <Quotes of={record.source} />
      {before === null ? (
        <>
          {maker.renderFacts(record)}
          <CitedSources record={record} maker={maker} sources={sources} />
          {record.anomaly.map(({ kind: anomaly, note }) => (
            <p key={note} className="handout__aside">
              <strong>{tCommon(`anomaly.${anomaly}`)}:</strong> {note}
            </p>
          ))}
          {record.note !== undefined && (
            <p className="handout__aside">
              <strong>{tCard('note')}:</strong> {record.note}
            </p>
          )}
        </>
      ) : (
        <p className="handout__aside">{t('inFull', { label: before })}</p>
      )}
    </section>
  )
}
