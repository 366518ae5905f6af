import { useId, useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Linked } from '../linked.ts'
import { useSlashKey } from './use-slash-key.ts'
import './search-box.css'

/** Words to search for. They filter like any facet, but stay out of the link, since they may name a person. The filter bar announces what they find. */
export function SearchBox({ view, setView }: Pick<Linked, 'view' | 'setView'>) {
  const t = useTranslations('filters')
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const isSearching = view.query !== ''
  useSlashKey(field)

  const clear = () => {
    setView({ query: '' }, 'push')
    field.current?.focus()
  }
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isSearching) return
    event.preventDefault()
    event.stopPropagation()
    clear()
  }

  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setView({ query: view.query }, 'push')
        }}
      >
        <label>
          <span className="visually-hidden">{t('searchLabel')}</span>
          <svg className="search-box__lens" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path
              d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM10.6 10.6L14.5 14.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
          <input
            ref={field}
            className="search-box__field"
            type="search"
            value={view.query}
            placeholder={t('searchPlaceholder')}
            aria-describedby={hint}
            aria-keyshortcuts="/"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setView({ query: event.target.value }, 'replace')}
            onKeyDown={clearOnEscape}
          />
        </label>
        {isSearching && (
          <button type="button" className="search-box__clear" aria-label={t('searchClear')} onClick={clear}>
            <svg viewBox="0 0 8 8" width="9" height="9" aria-hidden="true">
              <path d="M1 1l6 6M7 1l-6 6" stroke="currentColor" strokeWidth="1.25" fill="none" />
            </svg>
          </button>
        )}
        <p className="search-box__hint" id={hint}>
          {t('searchHint')}
        </p>
      </form>
    </search>
  )
}
