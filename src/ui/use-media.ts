import { useCallback, useSyncExternalStore } from 'react'

/** Below this the side views become sheets; the same number stands in the style sheets. */
export const NARROW = '(max-width: 899px)'
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'
export const DARK = '(prefers-color-scheme: dark)'
export const FORCED_COLORS = '(forced-colors: active)'

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
