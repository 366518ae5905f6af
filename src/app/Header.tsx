import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { mainSource } from '../model/dataset.ts'
import { THEMES } from '../view-state/view-state.ts'
import { SearchBox } from '../views/filter-bar/SearchBox.tsx'
import type { Linked } from '../views/linked.ts'
import type { DraftStore } from './draft-store.ts'
import { CopyLink } from './CopyLink.tsx'
import { PresentButton } from './PresentButton.tsx'
import { TakeAwayButton } from './TakeAwayButton.tsx'

interface Props {
  readonly linked: Linked
  readonly store: DraftStore
  readonly afterPresenting: boolean
}

/** Name of the document, search, colours, present mode, what can be taken away, link. */
export const Header = memo(function Header({ linked, store, afterPresenting }: Props) {
  const t = useTranslations('app')
  const { dataset, view, setView } = linked
  const source = mainSource(dataset)
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
      <PresentButton linked={linked} store={store} takesFocus={afterPresenting} />
      <TakeAwayButton linked={linked} />
      <CopyLink withoutQuery={view.query !== ''} />
    </header>
  )
})
