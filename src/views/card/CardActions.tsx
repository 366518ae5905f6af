import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { dayOfDate } from '../../model/time.ts'
import { bibtexOf } from '../../take-away/bibtex.ts'
import { citedSources } from '../../take-away/cited.ts'
import { cslJsonOf } from '../../take-away/csl-json.ts'
import { baseOf, linksFrom } from '../../take-away/links.ts'
import { permanentLink } from '../../view-state/url-codec.ts'
import type { Unpointed } from '../linked.ts'
import { useCitation } from './use-citation.ts'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

type Answer = 'quote' | 'citation' | 'bibtex' | 'csl' | 'link' | 'failed'

/** Take the event along: its words, its citation in three forms, its address. */
export function CardActions({ record, linked: { dataset, view, setView } }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const citation = useCitation(dataset, record)
  const [answer, setAnswer] = useState<Answer | null>(null)

  const copy = async (what: Exclude<Answer, 'failed'>, text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setAnswer(what)
    } catch {
      setAnswer('failed')
    }
  }
  const link = () => {
    const { origin, pathname } = window.location
    return `${origin}${pathname}${permanentLink(view, { selected: record.id })}`
  }
  const cited = () => {
    const url = linksFrom(baseOf(window.location), view).event(record.id)
    return citedSources(dataset, record, { url, today: dayOfDate(new Date()) })
  }
  return (
    <footer className="card__actions">
      <button type="button" className="quiet-button" onClick={() => void copy('quote', joinedQuotes(record))}>
        {t('copyQuote')}
      </button>
      <button type="button" className="quiet-button" onClick={() => void copy('citation', citation)}>
        {t('copyCitation')}
      </button>
      <button
        type="button"
        className="quiet-button"
        aria-label={t('copyBibtexLong')}
        onClick={() => void copy('bibtex', bibtexOf(cited()))}
      >
        {t('copyBibtex')}
      </button>
      <button
        type="button"
        className="quiet-button"
        aria-label={t('copyCslLong')}
        onClick={() => void copy('csl', JSON.stringify(cslJsonOf(cited()), null, 2))}
      >
        {t('copyCsl')}
      </button>
      <button type="button" className="quiet-button" onClick={() => void copy('link', link())}>
        {t('copyLink')}
      </button>
      <button type="button" className="quiet-button" onClick={() => setView({ selected: null }, 'push')}>
        {tCommon('close')}
      </button>
      <output>{answer !== null && t(`copied.${answer}`)}</output>
    </footer>
  )
}

function joinedQuotes(record: CompiledRecord): string {
  return record.source.map(({ quote }) => quote).join('\n')
}
