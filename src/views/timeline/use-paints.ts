import { useCallback, type RefObject } from 'react'
import { useReadColours } from '../../ui/use-read-colours.ts'
import type { Theme } from '../../view-state/view-state.ts'
import { readPaints, type Paints } from './paints.ts'

/** The page's colours for a canvas, of today's theme; null before the first reading. */
export function usePaints(host: RefObject<HTMLElement | null>, groups: readonly string[], theme: Theme): Paints | null {
  const read = useCallback((element: HTMLElement, scheme: string) => readPaints(element, groups, scheme), [groups])
  return useReadColours(host, theme, read)
}
