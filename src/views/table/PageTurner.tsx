import { useTranslations } from 'use-intl'
import { PAGE_ROWS } from './pages.ts'
import type { Page } from './use-page.ts'

/** Which rows of a very long table are shown, and the way to the others. */
export function PageTurner({ page, pageCount, total, turnTo }: Page) {
  const t = useTranslations('table.pages')
  if (pageCount === 1) return null
  return (
    <nav className="event-table__pages" aria-label={t('label')}>
      <button type="button" className="button" disabled={page === 0} onClick={() => turnTo(page - 1)}>
        {t('previous')}
      </button>
      <span role="status" className="numeric">
        {t('shown', { first: page * PAGE_ROWS + 1, last: Math.min(total, (page + 1) * PAGE_ROWS), total })}
      </span>
      <button type="button" className="button" disabled={page === pageCount - 1} onClick={() => turnTo(page + 1)}>
        {t('next')}
      </button>
    </nav>
  )
}
