import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { localise } from '../../model/localised.ts'
import type { Chapter } from './chapter.ts'
import { indexOf, type IndexEntry } from './index-entries.ts'
import type { Maker } from './maker.ts'

interface Props {
  readonly chapters: readonly Chapter[]
  /** Whether chapters have numbers to refer to. */
  readonly numbered: boolean
  readonly maker: Pick<Maker, 'dataset' | 'language'>
}

interface Named extends IndexEntry {
  readonly name: string
  readonly aside: string | null
}

/** People, by the name that may be shown, and places, with step and paragraph: true on paper of any size. */
export function IndexPages({ chapters, numbered, maker: { dataset, language } }: Props) {
  const t = useTranslations('handout')
  const { people, places } = useMemo(() => indexOf(chapters), [chapters])
  const sorted = (entries: readonly Named[]) => entries.toSorted((a, b) => a.name.localeCompare(b.name, language))

  const namedPeople = people.flatMap((entry): Named[] => {
    const person = dataset.people.get(entry.id)
    if (!person) return []
    return [{ ...entry, name: person.name, aside: person.role === person.name ? null : person.role }]
  })
  const namedPlaces = places.flatMap((entry): Named[] => {
    const place = dataset.places.get(entry.id)
    if (!place) return []
    return [{ ...entry, name: localise(place.name, language), aside: null }]
  })
  return (
    <section className="handout__back" id="handout-index">
      <h2>{t('indexTitle')}</h2>
      <p className="handout__aside">{numbered ? t('indexNote') : t('indexNoteView')}</p>
      <h3 className="handout__heading">{t('people')}</h3>
      {namedPeople.length === 0 ? <p>{t('nobody')}</p> : <Entries entries={sorted(namedPeople)} numbered={numbered} />}
      <h3 className="handout__heading">{t('places')}</h3>
      {namedPlaces.length === 0 ? <p>{t('nowhere')}</p> : <Entries entries={sorted(namedPlaces)} numbered={numbered} />}
    </section>
  )
}

function Entries({ entries, numbered }: { readonly entries: readonly Named[]; readonly numbered: boolean }) {
  const tCommon = useTranslations('common')
  return (
    <ul className="handout__index">
      {entries.map(({ id, name, aside, references }) => (
        <li key={id} data-entry={id}>
          {name}
          {aside !== null && <span className="handout__aside">, {aside}</span>}{' '}
          <span className="numeric handout__references">
            {references.map(({ chapter, paragraphs }, index) => (
              <span key={chapter}>
                {index > 0 && '; '}
                {numbered && <strong>{chapter}</strong>}{' '}
                {paragraphs.map((number) => tCommon('paragraph', { number })).join(', ')}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
