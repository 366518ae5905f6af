import { useTranslations } from 'use-intl'
import './states.css'

/** Quiet lines where the views will be, and one word for those who hear the page. */
export function LoadingState() {
  const t = useTranslations('app')
  return (
    <main className="page-state" aria-busy="true">
      <p role="status">{t('loading')}</p>
      <div className="page-state__lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  )
}
