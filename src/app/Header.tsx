import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { THEMES } from '../view-state/view-state.ts'
import { SearchBox } from '../views/filter-bar/SearchBox.tsx'
import type { Linked } from '../views/linked.ts'

/** Name of the document, search, colours, link. */
export function Header({ linked }: { readonly linked: Linked }) {
  const t = useTranslations('app')
  const { dataset, view, setView } = linked
  const source = [...dataset.sources.values()][0]
  return (
    <header className="page-header">
      <div className="page-header__title">
        <h1>{source?.title}</h1>
        <p>
          <span className="page-header__authors">{source?.authors.map((author) => author.short).join(' · ')}</span>
          <span className="page-header__app">{t('documentTitle')}</span>
        </p>
      </div>
      <SearchBox {...linked} />
      <label className="page-header__theme">
        <span className="visually-hidden">{t('theme.label')}</span>
        <select
          value={view.theme}
          onChange={(event) => {
            const theme = THEMES.find((candidate) => candidate === event.target.value)
            if (theme) setView({ theme }, 'replace')
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <CopyLink withoutQuery={view.query !== ''} />
    </header>
  )
}

/** Milliseconds. */
const ANSWER_STAYS = 6000

/** Copies the address; the words searched for are not part of it, and it says so. */
function CopyLink({ withoutQuery }: { readonly withoutQuery: boolean }) {
  const t = useTranslations('app')
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setAnswer(withoutQuery ? t('linkWithoutQuery') : t('linkCopied'))
    } catch {
      setAnswer(t('linkNotCopied'))
    }
  }
  useEffect(() => {
    if (answer === null) return
    const timer = setTimeout(() => setAnswer(null), ANSWER_STAYS)
    return () => clearTimeout(timer)
  }, [answer])
  return (
    <span className="copy-link">
      <button type="button" className="button" onClick={() => void copy()}>
        {t('copyLink')}
      </button>
      <span role="status" className={answer ? 'copy-link__answer' : 'visually-hidden'}>
        {answer}
      </span>
    </span>
  )
}
