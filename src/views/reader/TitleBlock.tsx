import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledSource } from '../../model/compiled.ts'
import { datePartOf } from '../../model/time.ts'

/** Letters of the data version that are shown: enough to tell two apart. */
const VERSION_LENGTH = 12

interface Props {
  readonly source: CompiledSource
  readonly dataVersion: string
}

/** What the document is: title, authors, for whom, as of when, how long. */
export function TitleBlock({ source, dataVersion }: Props) {
  const t = useTranslations('reader')
  const tApp = useTranslations('app')
  const dateText = useDateText()
  const { title, authors, submitted_to: body, facts_as_of: asOf, sections, paragraphs, footnotes } = source
  return (
    <header className="title-block">
      <h2 lang={source.language}>{title}</h2>
      <p className="title-block__authors">
        {t('authors', { authors: authors.map(({ name, short }) => `${name} (${short})`).join(', ') })}
      </p>
      <p>{t('submittedTo', { body })}</p>
      <p className="title-block__facts">
        <span>
          {t('extent', { paragraphs: paragraphs.length, sections: sections.length, footnotes: footnotes.length })}
        </span>
        <span>{tApp('factsAsOf', { date: dateText.part(datePartOf(asOf)) })}</span>
        <span title={dataVersion}>{tApp('dataVersion', { version: dataVersion.slice(0, VERSION_LENGTH) })}</span>
      </p>
    </header>
  )
}
