import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftStore } from './draft-store.ts'
import { useComposing } from './use-composing.ts'

interface Props {
  readonly store: DraftStore
  /** Takes the focus when the offer is gone. */
  readonly onForgotten: () => void
}

/** A story that this browser kept from an earlier visit or another window, until somebody decides about it. */
export function KeptOffer({ store, onForgotten }: Props) {
  const t = useTranslations('compose')
  const found = useComposing(store, (composing) => composing.found)
  const stopped = useComposing(store, ({ keeping }) => keeping === 'stopped')
  const sentence = useId()
  if (!found) return null
  return (
    <div className="notices notices--offer" role="region" aria-labelledby={sentence}>
      <p id={sentence}>{t(stopped ? 'foundNewer' : 'found')}</p>
      <button type="button" className="button" onClick={() => store.decide('restore')}>
        {t('restore')}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          store.decide('forget')
          onForgotten()
        }}
      >
        {t('forget')}
      </button>
    </div>
  )
}
