import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { datePartOf } from '../../model/time.ts'
import type { Sources } from './EventEntry.tsx'

/** Every other publication by its number, with its address in full: paper has no links. */
export function SourcePages({ sources }: { readonly sources: Sources }) {
  const t = useTranslations('handout')
  const dates = useDateText()
  return (
    <section className="handout__back" id="handout-sources">
      <h2>{t('sourcesTitle')}</h2>
      <p className="handout__aside">{sources.size === 0 ? t('noSources') : t('sourcesNote')}</p>
      <ul className="handout__sources">
        {[...sources.values()].map(({ number, evidence }) => (
          <li key={evidence.id}>
            <span className="numeric">{t('cited', { number })}</span>
            <span>
              {evidence.title}. {evidence.publisher},{' '}
              {evidence.published === null
                ? t('undated')
                : t('asOf', { date: dates.part(datePartOf(evidence.published)) })}
              {!evidence.independent && <> ({t('ownPublication')})</>}.{' '}
              <a href={evidence.url} target="_blank" rel="noreferrer noopener">
                {evidence.url}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
