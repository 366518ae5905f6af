import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * The focus that goes with a closing card goes on: to the card that opens instead, or to the line below the paragraph that opened it.
 * Returns how to tell that the card of a record goes while the focus is in it.
 */
export function useCardFocus(
  root: RefObject<HTMLElement | null>,
  selected: string | null,
  openParagraph: number | null,
): (record: string) => void {
  const lost = useRef<string | null>(null)
  const paragraph = useRef(openParagraph)
  useEffect(() => {
    const from = lost.current
    lost.current = null
    const before = paragraph.current
    paragraph.current = openParagraph
    if (from === null || !root.current) return
    const places =
      selected === null
        ? [`[data-paragraph="${before}"] [data-event="${from}"]`, `[data-paragraph="${before}"] .paragraph__number`]
        : [`[data-card="${selected}"]`]
    for (const place of places) {
      const found = root.current.querySelector<HTMLElement>(place)
      if (found) return found.focus({ preventScroll: selected !== null })
    }
  }, [root, selected, openParagraph])
  return useCallback((record) => {
    lost.current = record
  }, [])
}
