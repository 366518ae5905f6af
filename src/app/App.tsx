import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { IntlProvider } from 'use-intl'
import { useDataset } from '../load/use-dataset.ts'
import { localeOf } from '../messages/locale.ts'
import { messagesFor, spokenLanguage } from '../messages/messages.ts'
import type { DraftStore } from './draft-store.ts'
import { lazyPart } from './lazy-part.ts'
import { FailedState } from './FailedState.tsx'
import { LoadingState } from './LoadingState.tsx'
import { DEFAULT_VIEW } from '../view-state/view-state.ts'
import type { ViewHistory } from './view-history.ts'
import { Workspace } from './Workspace.tsx'

/** Few open it. */
const Speaker = lazyPart(() => import('./Speaker.tsx').then((module) => module.Speaker))

/** The submission, unless a link names another file. */
const DEFAULT_DATA = 'data/dataset.json'

interface Props {
  readonly history: ViewHistory
  /** What is composed outlives what is loaded. */
  readonly drafts: DraftStore
  /** Address of a file named from where the page lies. */
  readonly fileUrl: (path: string) => string
}

/** The page: language and theme from the view (words, dates and lists in the catalogue's language, names in the view's), then loading, failed, or the workspace; or the speaker's window. */
export function App({ history, drafts, fileUrl }: Props) {
  const { language, theme, data, presenter } = useSyncExternalStore(history.subscribe, history.get).view
  const dataset = useDataset(fileUrl(data ?? DEFAULT_DATA))

  useEffect(() => {
    document.documentElement.lang = spokenLanguage(language)
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [language, theme])

  return (
    <IntlProvider locale={localeOf(spokenLanguage(language))} messages={messagesFor(language)} timeZone="UTC">
      {dataset.isPending && <LoadingState />}
      {dataset.isError && (
        <FailedState
          error={dataset.error}
          file={data ?? DEFAULT_DATA}
          retry={() => void dataset.refetch()}
          leave={data === null ? null : () => history.set({ ...DEFAULT_VIEW, language, theme }, 'push')}
        />
      )}
      {dataset.isSuccess && !presenter && <Workspace dataset={dataset.data} history={history} drafts={drafts} />}
      {dataset.isSuccess && presenter && (
        <Suspense fallback={<LoadingState />}>
          <Speaker dataset={dataset.data} history={history} />
        </Suspense>
      )}
    </IntlProvider>
  )
}
