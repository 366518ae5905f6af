import { useCallback, type RefObject } from 'react'
import { useReadColours } from '../../ui/use-read-colours.ts'
import type { Theme } from '../../view-state/view-state.ts'
import { readSymbolPaints, type SymbolPaints } from './symbol-paints.ts'

/** The page's colours for the symbols, of today's theme; null before the first reading. */
export function useSymbolPaints(
  host: RefObject<HTMLElement | null>,
  groups: readonly string[],
  theme: Theme,
): SymbolPaints | null {
  const read = useCallback(
    (element: HTMLElement, scheme: string) => readSymbolPaints(element, groups, scheme),
    [groups],
  )
  return useReadColours(host, theme, read)
}
