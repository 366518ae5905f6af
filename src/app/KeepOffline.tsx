import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { forget, keep, kept } from '../offline/keep.ts'
import { ownFile } from '../views/own-file.ts'

const ALWAYS = { networkMode: 'always', retry: false } as const

/** Keep the page in this browser, for who asks for it; and leave nothing of it again. Only where it can be kept (canKeep). */
export function KeepOffline() {
  const t = useTranslations('takeAway.offline')
  const state = useQuery({ queryKey: ['kept'], queryFn: kept, ...ALWAYS })
  const refresh = { onSettled: () => state.refetch(), ...ALWAYS }
  const keeping = useMutation({ mutationFn: () => keep(ownFile('sw.js')), ...refresh })
  const forgetting = useMutation({ mutationFn: forget, ...refresh })
  const isKept = state.data === 'yes' || state.data === 'newer'
  const isBusy = keeping.isPending || forgetting.isPending

  const said = () => {
    if (isBusy) return t('working')
    if (keeping.isError && !isKept) return t('failed')
    if (isKept) return t(state.data === 'newer' ? 'newer' : 'kept')
    return forgetting.isSuccess ? t('forgotten') : t('what')
  }
  return (
    <div className="take-away__link">
      <p role="status">{said()}</p>
      <button
        type="button"
        className="button"
        aria-disabled={isBusy}
        onClick={() => !isBusy && (isKept ? forgetting : keeping).mutate()}
      >
        {t(isKept ? 'forget' : 'keep')}
      </button>
    </div>
  )
}
