import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { placeNameAt } from '../../model/place-name.ts'
import { publishersOf } from '../../model/publishers.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { magnification } from '../../ui/magnified.ts'
import { SCROLLS } from '../../ui/scrolls.ts'
import { markedPieces } from './marked-pieces.ts'

interface Props {
  readonly dataset: Dataset
  readonly record: CompiledRecord
  readonly language: Language
}

/** A record for the back row: what, the words that tell it, who says otherwise, other words of it, when and where and on whose word. */
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
      <div className="stage-words__scroll" role="group" aria-label={record.title} {...SCROLLS}>
        <Quotes record={record} quotes={record.source.slice(0, 1)} />
        {record.disputed.length > 0 && (
          <section className="stage-words__disputed">
            <h3>{t('disputed')}</h3>
            <ul>
              {record.disputed.map(({ says, evidence }) => (
                <li key={says}>{t('saysOtherwise', { publisher: publishersOf(dataset, evidence), says })}</li>
              ))}
            </ul>
          </section>
        )}
        <Quotes record={record} quotes={record.source.slice(1)} />
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
      </div>
    </article>
  )
}

function Quotes({ record, quotes }: Pick<Props, 'record'> & { readonly quotes: CompiledRecord['source'] }) {
  const t = useTranslations('common')
  return quotes.map(({ paragraph, quote, selector }) => (
    <blockquote key={`${paragraph} ${selector.refinedBy[1].start}`}>
      <q data-group={record.group ?? undefined}>{quote}</q>{' '}
      <cite className="numeric">{t('paragraph', { number: paragraph })}</cite>
    </blockquote>
  ))
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

/**
 * A paragraph of the source, whole, with the words marked on which the step rests: where they begin is what shows first. Another
 * paragraph, or another step, wants another key.
 */
export function ParagraphWords({ dataset, number, told }: ParagraphProps) {
  const t = useTranslations('common')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const text = box.current?.firstElementChild
    if (!text) return
    // at first, and again where the face arrives and its lines break elsewhere
    const observer = new ResizeObserver(() => box.current && showFirstMark(box.current))
    observer.observe(text)
    return () => observer.disconnect()
  }, [])
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
      <div
        className="stage-words__scroll"
        ref={box}
        role="group"
        aria-label={t('paragraphLong', { number })}
        {...SCROLLS}
      >
        <p className="stage-words__text">
          {markedPieces(paragraph.text, quotes).map(({ start, text, isMarked }) =>
            isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
        </p>
      </div>
    </article>
  )
}

/** What stands before the first marked line is a scroll away, unless all of it has room. */
function showFirstMark(box: HTMLElement): void {
  const text = box.querySelector('p')
  const [line] = box.querySelector('mark')?.getClientRects() ?? []
  if (!text || !line) return
  box.scrollTop = (line.top - text.getBoundingClientRect().top) / magnification(box)
}
