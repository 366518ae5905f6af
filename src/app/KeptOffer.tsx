import { useTranslations } from 'use-intl'
import type { DraftStore } from './draft-store.ts'
import { useComposing } from './use-composing.ts'

/** A story that this browser kept from an earlier visit, until somebody decides about it. */
export function KeptOffer({ store }: { readonly store: DraftStore }) {
  const t = useTranslations('compose')
  const found = useComposing(store, (composing) => composing.found)
  const [hidden, hide] = useComposing(store, offerOf(store))
  if (!found || hidden) return null
  return (
    <div className="notices" role="status">
      <p>{t('found')}</p>
      <span className="notices__choices">
        <button type="button" className="button" onClick={() => store.decide('restore')}>
          {t('restore')}
        </button>
        <button type="button" className="quiet-button" onClick={() => store.decide('forget')}>
          {t('forget')}
        </button>
        <button type="button" className="quiet-button" onClick={hide}>
          {t('later')}
        </button>
      </span>
    </div>
  )
}
