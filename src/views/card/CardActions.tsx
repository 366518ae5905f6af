import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { dayOfDate } from '../../model/time.ts'
import { bibtexOf } from '../../take-away/bibtex.ts'
import { citedSources } from '../../take-away/cited.ts'
import { cslJsonOf } from '../../take-away/csl-json.ts'
import { linksFrom } from '../../take-away/links.ts'
import { useCopy } from '../../ui/use-copy.ts'
import type { Unpointed } from '../linked.ts'
import { ownBase } from '../own-address.ts'
import { useCitation } from './use-citation.ts'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

type Copied = 'quote' | 'citation' | 'bibtex' | 'csl' | 'link' | 'linkPart'

/** Take the event along: its words, its citation in three forms, its address. */
export function CardActions({ record, linked: { dataset, view, setView } }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const citationOf = useCitation()
  const { answer, copy } = useCopy<Copied>()

  const base = ownBase()
  const url = linksFrom(base, view).event(record.id)
  const cited = () => citedSources(dataset, record, { url, today: now() })
  return (
    <footer className="card__actions">
      <button type="button" className="quiet-button" onClick={() => void copy('quote', joinedQuotes(record))}>
        {t('copyQuote')}
      </button>
      <button type="button" className="quiet-button" onClick={() => void copy('citation', citationOf(cited(), now()))}>
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
      <button type="button" className="quiet-button" onClick={() => void copy(base === '' ? 'linkPart' : 'link', url)}>
        {t('copyLink')}
      </button>
      <button type="button" className="quiet-button" onClick={() => setView({ selected: null }, 'push')}>
        {tCommon('close')}
      </button>
      <output>{answer !== null && t(`copied.${answer}`)}</output>
    </footer>
  )
}

const now = () => dayOfDate(new Date())

function joinedQuotes(record: CompiledRecord): string {
  return record.source.map(({ quote }) => quote).join('\n')
}
