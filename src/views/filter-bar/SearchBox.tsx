import { Combobox, ComboboxProvider, useComboboxStore, useStoreState } from '@ariakit/react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Filters } from '../../view-state/view-state.ts'
import type { Linked } from '../linked.ts'
import { FoundList } from './FoundList.tsx'
import { useFound, type FoundItem } from './use-found.ts'
import { useSlashKey } from './use-slash-key.ts'
import './search-box.css'

/**
 * Words to search for. They filter like any facet, but stay out of the link, since they may name a person. People, places,
 * paragraphs and events found are listed below, to be gone to; the filter bar announces how many events there are.
 */
export function SearchBox(linked: Linked) {
  const { view, setView } = linked
  const t = useTranslations('filters')
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const isSearching = view.query !== ''
  useSlashKey(field, view.letterKeys)
  // what stands in the view by now; the view that is drawn may lag behind fast fingers
  const written = useRef(view.query)
  useEffect(() => {
    written.current = view.query
  }, [view.query])
  const combobox = useComboboxStore({
    value: view.query,
    setValue: (query) => {
      // the first letter makes the search a step of its own, the others write on in it
      const how = written.current === '' ? 'push' : 'replace'
      written.current = query
      setView({ query }, how)
    },
  })
  const found = useFound(linked, useStoreState(combobox, 'open'))

  const clear = () => {
    written.current = ''
    setView({ query: '' }, 'push')
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isWalking = combobox.getState().activeId !== null
    if (event.key === 'Enter' && !isWalking) combobox.hide()
    else if (event.key === 'Escape' && isSearching) {
      combobox.hide()
      clear()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const choose = (item: FoundItem) => {
    combobox.hide()
    setView(({ filters }) => changeFor(item, filters), 'push')
  }

  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          combobox.hide()
        }}
      >
        <ComboboxProvider store={combobox}>
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
            <Combobox
              ref={field}
              className="search-box__field"
              placeholder={t('searchPlaceholder')}
              aria-describedby={hint}
              aria-keyshortcuts="/"
              autoComplete="none"
              spellCheck={false}
              showOnClick={isSearching}
              showOnKeyPress={isSearching}
              onKeyDown={onKeyDown}
            />
          </label>
          {isSearching && <FoundList {...found} onChoose={choose} />}
        </ComboboxProvider>
        {isSearching && (
          <button type="button" className="search-box__clear" aria-label={t('searchClear')} onClick={clear}>
            <svg viewBox="0 0 8 8" width="9" height="9" aria-hidden="true">
              <path d="M1 1l6 6M7 1l-6 6" stroke="currentColor" strokeWidth="1.25" fill="none" />
            </svg>
          </button>
        )}
        <p className={isSearching ? 'visually-hidden' : 'search-box__hint'} id={hint}>
          {t('searchHint')}
        </p>
      </form>
    </search>
  )
}

/** A person or a place becomes a filter in place of the words; a paragraph or an event is gone to. */
function changeFor({ kind, id }: FoundItem, filters: Filters): Partial<Linked['view']> {
  switch (kind) {
    case 'person':
      return { query: '', filters: { ...filters, person: [id] }, panel: 'people' }
    case 'place':
      return { query: '', filters: { ...filters, place: [id] } }
    case 'paragraph':
      return { paragraph: Number(id), panel: 'reader' }
    case 'event':
      return { selected: id, panel: 'reader' }
  }
}
