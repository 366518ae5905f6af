import { useFormatter, useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { localise } from '../../model/localised.ts'
import { datePartOf } from '../../model/time.ts'
import { citedLines, type CitedFor } from './cited-lines.ts'
import type { Sources } from './EventEntry.tsx'
import type { Maker } from './maker.ts'

interface Props {
  readonly record: CompiledRecord
  readonly maker: Maker
  readonly sources: Sources
}

/** A note ends a line better than it stands inside one. */
const plainFirst = (a: CitedFor, b: CitedFor) =>
  Number(a.citation?.note !== undefined) - Number(b.citation?.note !== undefined)

/** The other publications of an event by their number in the list at the end, each with what it is cited for. */
export function CitedSources({ record, maker: { dataset, language }, sources }: Props) {
  const t = useTranslations('handout')
  const dates = useDateText()
  const format = useFormatter()
  const lines = [...citedLines(record)]
  if (lines.length === 0) return null

  const nameOf = (place: string) => localise(dataset.places.get(place)?.name ?? { en: place }, language)
  const inWords = ({ kind, places, citation }: CitedFor): string => {
    const plain =
      kind === 'place'
        ? t('citedFor.place', { count: places.length, places: format.list(places.map(nameOf)) })
        : t(`citedFor.${kind}`)
    const purpose = citation?.confidence === 'indirect' ? t('indirect', { purpose: plain }) : plain
    return citation?.note === undefined ? purpose : t('citedNote', { purpose, note: citation.note })
  }
  return (
    <div className="handout__cited">
      <h5>{t('otherPublications')}</h5>
      <ul>
        {lines.map(([id, uses]) => {
          const source = sources.get(id)
          if (!source) return null
          const { published, publisher } = source.evidence
          return (
            <li key={id}>
              <span className="numeric">{t('cited', { number: source.number })}</span> {publisher},{' '}
              {published === null ? t('undated') : dates.part(datePartOf(published))}
              {' — '}
              {uses.toSorted(plainFirst).map(inWords).join('; ').replaceAll('.; ', '; ')}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
