import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { withWholeDays } from '../../story/english-dates.ts'
import { Caption } from './Caption.tsx'
import { entryLabel, type Chapter } from './chapter.ts'
import { EventEntry, type Sources } from './EventEntry.tsx'
import { MapFigure } from './MapFigure.tsx'
import type { Maker } from './maker.ts'
import { Quotes } from './Quotes.tsx'
import { TimelineFigure } from './TimelineFigure.tsx'

interface Props {
  readonly chapter: Chapter
  /** Null where the document has one chapter only. */
  readonly number: number | null
  readonly maker: Maker
  readonly sources: Sources
  /** Where each event is told in full: `2.3`, by id. */
  readonly inFull: ReadonlyMap<string, string>
}

/** A step: what was said, its pictures, and every event it rests on. */
export function ChapterPages({ chapter, number, maker, sources, inFull }: Props) {
  const t = useTranslations('handout')
  const timeline = useMemo(() => maker.timelineOf(chapter, `timeline-${number ?? 0}`), [maker, chapter, number])
  return (
    <section className="handout__chapter" id={`handout-${number ?? 0}`}>
      {number !== null && (
        <h2>
          <span className="handout__number">{number}</span> {withWholeDays(chapter.title ?? '')}
        </h2>
      )}
      <Caption blocks={chapter.caption} />
      {number !== null && <p className="handout__filter">{t('filterOf', { filter: maker.filterOf(chapter.view) })}</p>}
      <TimelineFigure chapter={chapter} drawing={timeline} filter={maker.filterOf(chapter.view)} />
      <MapFigure chapter={chapter} maker={maker} />
      <Recommendations chapter={chapter} />
      <h3 className="handout__heading">{number === null ? t('events') : t('eventsTold')}</h3>
      {number !== null && <Others chapter={chapter} />}
      {chapter.records.map((record, index) => {
        const label = entryLabel(number, index + 1)
        const first = number === null ? label : (inFull.get(record.id) ?? label)
        return (
          <EventEntry
            key={record.id}
            record={record}
            label={label}
            before={first === label ? null : first}
            maker={maker}
            sources={sources}
          />
        )
      })}
    </section>
  )
}

/** What the step asks for, in the submission's own words. */
function Recommendations({ chapter: { recommendations } }: Pick<Props, 'chapter'>) {
  const t = useTranslations('handout')
  if (recommendations.length === 0) return null
  return (
    <>
      <h3 className="handout__heading">{t('recommendations', { count: recommendations.length })}</h3>
      {recommendations.map(({ id, source }) => (
        <div key={id} className="handout__event handout__event--asked" data-record={id}>
          <Quotes of={source} />
        </div>
      ))}
    </>
  )
}

/** What the pictures show and the text does not tell: counted, so that nobody takes the chapter for all there is. */
function Others({ chapter: { others } }: Pick<Props, 'chapter'>) {
  const t = useTranslations('handout.others')
  const events = t('events', { count: others.events })
  const { statistics } = others
  return (
    <p className="handout__aside handout__others">
      {others.events === 0 && statistics === 0 && t('none')}
      {others.events === 0 && statistics > 0 && t('statistics', { count: statistics })}
      {others.events > 0 && (statistics > 0 ? t('both', { events, count: statistics }) : t('alone', { events }))}
    </p>
  )
}
