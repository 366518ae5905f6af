import { useCallback, useSyncExternalStore } from 'react'
import type { Theme } from '../../view-state/view-state.ts'
import type { BasemapTheme } from './basemap-palette.ts'

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'
const DARK = '(prefers-color-scheme: dark)'

function useQuery(query: string): boolean {
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

/** Whether the person asks for jumps instead of flights. */
export function useReducedMotion(): boolean {
  return useQuery(REDUCED_MOTION)
}

/** The theme chosen, or the system's where it is left to it. */
export function useBasemapTheme(theme: Theme): BasemapTheme {
  const dark = useQuery(DARK)
  if (theme !== 'auto') return theme
  return dark ? 'dark' : 'light'
}
