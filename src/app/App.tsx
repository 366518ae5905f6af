import { useEffect, useSyncExternalStore } from 'react'
import { IntlProvider } from 'use-intl'
import { useDataset } from '../load/use-dataset.ts'
import type { Language } from '../model/localised.ts'
import { messagesFor } from '../messages/messages.ts'
import { FailedState } from './FailedState.tsx'
import { LoadingState } from './LoadingState.tsx'
import type { ViewHistory } from './view-history.ts'
import { Workspace } from './Workspace.tsx'

/** English dates the way the UN writes them: 13 March 2018. */
const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru', kk: 'kk', fr: 'fr' }

interface Props {
  readonly history: ViewHistory
  readonly dataUrl: string
}

/** The page: language and theme from the view, then loading, failed, or the workspace. */
export function App({ history, dataUrl }: Props) {
  const { language, theme } = useSyncExternalStore(history.subscribe, history.get).view
  const dataset = useDataset(dataUrl)

  useEffect(() => {
    document.documentElement.lang = language
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [language, theme])

  return (
    <IntlProvider locale={LOCALES[language]} messages={messagesFor(language)} timeZone="UTC">
      {dataset.isPending && <LoadingState />}
      {dataset.isError && <FailedState error={dataset.error} retry={() => void dataset.refetch()} />}
      {dataset.isSuccess && <Workspace dataset={dataset.data} history={history} />}
    </IntlProvider>
  )
}
