import { useEffect, useState, type RefObject } from 'react'
import type { Theme } from '../../view-state/view-state.ts'
import { DARK, FORCED_COLORS, useMedia } from '../../ui/use-media.ts'
import { readPaints, type Paints } from './paints.ts'

/** The page's colours for a canvas, read anew when the theme changes; null before the first reading. */
export function usePaints(host: RefObject<HTMLElement | null>, groups: readonly string[], theme: Theme): Paints | null {
  const [paints, setPaints] = useState<Paints | null>(null)
  const dark = useMedia(DARK)
  const forced = useMedia(FORCED_COLORS)
  const scheme = [theme, dark && 'dark', forced && 'forced'].filter(Boolean).join(' ')
  useEffect(() => {
    const element = host.current
    if (!element) return
    // one frame on, so that the page has put the theme on its root
    const frame = requestAnimationFrame(() => setPaints(readPaints(element, groups, scheme)))
    return () => cancelAnimationFrame(frame)
  }, [host, groups, scheme])
  return paints
}
