import { useEffect, useState, type RefObject } from 'react'
import { DARK, FORCED_COLORS, useMedia } from '../../ui/use-media.ts'
import type { Theme } from '../../view-state/view-state.ts'
import { readSymbolPaints, type SymbolPaints } from './symbol-paints.ts'

/** The page's colours for the symbols, read anew when the theme changes; null before the first reading. */
export function useSymbolPaints(
  host: RefObject<HTMLElement | null>,
  groups: readonly string[],
  theme: Theme,
): SymbolPaints | null {
  const [paints, setPaints] = useState<SymbolPaints | null>(null)
  const dark = useMedia(DARK)
  const forced = useMedia(FORCED_COLORS)
  const scheme = [theme, dark && 'dark', forced && 'forced'].filter(Boolean).join(' ')
  useEffect(() => {
    const element = host.current
    if (!element) return
    // one frame on, so that the page has put the theme on its root
    const frame = requestAnimationFrame(() => setPaints(readSymbolPaints(element, groups, scheme)))
    return () => cancelAnimationFrame(frame)
  }, [host, groups, scheme])
  return paints
}
