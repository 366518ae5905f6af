import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import type { ViewHistory } from './view-history.ts'

/** What of the link could not be used, until dismissed. */
export function Notices({ history }: { readonly history: ViewHistory }) {
  const t = useTranslations('app.notice')
  const { notices } = useSyncExternalStore(history.subscribe, history.get)
  if (notices.length === 0) return null
  return (
    <div className="notices" role="status">
      <div>
        <strong>{t('title')}</strong>
        <ul>
          {notices.map(({ param, value, reason }) => (
            <li key={`${param}=${value}`}>{t(reason, { param, value })}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="quiet-button" onClick={history.dismiss}>
        {t('dismiss')}
      </button>
    </div>
  )
}
