import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Below this the side views become sheets; the same number stands in the style sheets. */
export const NARROW = '(max-width: 899px)'
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'
export const DARK = '(prefers-color-scheme: dark)'
export const FORCED_COLORS = '(forced-colors: active)'

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query])
  const subscribe = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [media],
  )
  return useSyncExternalStore(subscribe, () => media.matches)
}
