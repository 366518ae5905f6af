import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { placeNameAt } from '../../model/place-name.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { markedPieces } from './marked-pieces.ts'

interface Props {
  readonly dataset: Dataset
  readonly record: CompiledRecord
  readonly language: Language
}

/** A record for the back row: what, the words that tell it, when and where and on whose word. */
export function RecordWords({ dataset, record, language }: Props) {
  const t = useTranslations('present')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  const { types, groups } = dataset.vocabulary
  const type = types.find(({ id }) => id === record.type)
  const group = groups.find(({ id }) => id === record.group)
  return (
    <article className="stage-words" aria-label={record.title} data-card={record.id} tabIndex={-1}>
      <p className="stage-words__kind">
        {group && <GroupGlyph group={group.id} shape={group.shape} size={18} />}
        {type ? localise(type.label, language) : tCommon(`recordKind.${record.record_kind}`)}
        {type && record.record_kind !== 'event' && ` · ${tCommon(`recordKind.${record.record_kind}`)}`}
      </p>
      {record.source.map(({ paragraph, quote, selector }) => (
        <blockquote key={`${paragraph} ${selector.refinedBy[1].start}`}>
          <q data-group={record.group ?? undefined}>{quote}</q>{' '}
          <cite className="numeric">{tCommon('paragraph', { number: paragraph })}</cite>
        </blockquote>
      ))}
      <h2>{record.title}</h2>
      <dl>
        <div>
          <dt>{t('when')}</dt>
          <dd className="numeric">
            {record.date_shape === null
              ? dates.record(record)
              : t('basisOf', { what: dates.record(record), basis: tCommon(`basis.${record.date_basis}`) })}
          </dd>
        </div>
        <div>
          <dt>{t('where')}</dt>
          {record.places.length === 0 && <dd>{tCommon('place.not-located')}</dd>}
          {record.places.map(({ place, role, basis }) => (
            <dd key={`${place} ${role}`}>
              {t('basisOf', {
                what: nameOf(dataset, place, record, language),
                basis: `${tCommon(`placeRole.${role}`)}, ${tCommon(`basis.${basis}`)}`,
              })}
            </dd>
          ))}
        </div>
      </dl>
      {record.disputed.length > 0 && <p className="stage-words__disputed">{t('disputed')}</p>}
    </article>
  )
}

function nameOf(dataset: Dataset, id: string, { earliest }: CompiledRecord, language: Language): string {
  const place = dataset.places.get(id)
  return place ? placeNameAt(place, earliest, language).onDay : id
}

interface ParagraphProps {
  readonly dataset: Dataset
  readonly number: number
  /** Ids of the records whose words are to be marked. */
  readonly told: readonly string[]
}

/** A paragraph of the source, whole, with the words marked on which the step rests. */
export function ParagraphWords({ dataset, number, told }: ParagraphProps) {
  const t = useTranslations('common')
  const paragraph = [...dataset.sources.values()]
    .flatMap(({ paragraphs }) => paragraphs)
    .find((candidate) => candidate.number === number)
  if (!paragraph) return null
  const quotes = told
    .flatMap((id) => dataset.records.at(dataset.rowOf.get(id) ?? Infinity)?.source ?? [])
    .filter((quote) => quote.paragraph === number)
  return (
    <article className="stage-words" aria-label={t('paragraphLong', { number })} tabIndex={-1}>
      <p className="stage-words__kind numeric">{t('paragraphLong', { number })}</p>
      <p className="stage-words__text">
        {markedPieces(paragraph.text, quotes).map(({ start, text, isMarked }) =>
          isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </p>
    </article>
  )
}
