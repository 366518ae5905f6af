import { DARK, useMedia } from '../../ui/use-media.ts'
import type { Theme } from '../../view-state/view-state.ts'
import type { BasemapTheme } from './basemap-palette.ts'

/** The theme chosen, or the system's where it is left to it. */
export function useBasemapTheme(theme: Theme): BasemapTheme {
  const dark = useMedia(DARK)
  if (theme !== 'auto') return theme
  return dark ? 'dark' : 'light'
}
