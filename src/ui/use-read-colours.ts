import { useEffect, useState, type RefObject } from 'react'
import { DARK, FORCED_COLORS, useMedia } from './use-media.ts'

/**
 * What `read` finds of the page's colours at an element, read anew when the theme changes, be it the reader's choice or the system's;
 * null before the first reading. `read` is told a word for the scheme, and is to stay the same function as long as it reads the same.
 */
export function useReadColours<Colours>(
  host: RefObject<HTMLElement | null>,
  theme: string,
  read: (element: HTMLElement, scheme: string) => Colours,
): Colours | null {
  const [colours, setColours] = useState<Colours | null>(null)
  const dark = useMedia(DARK)
  const forced = useMedia(FORCED_COLORS)
  const scheme = [theme, dark && 'dark', forced && 'forced'].filter(Boolean).join(' ')
  useEffect(() => {
    const element = host.current
    if (!element) return
    // one frame on, so that the page has put the theme on its root
    const frame = requestAnimationFrame(() => setColours(read(element, scheme)))
    return () => cancelAnimationFrame(frame)
  }, [host, read, scheme])
  return colours
}
