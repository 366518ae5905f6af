import { useEffect, useRef, type RefObject } from 'react'

/** CSS pixels kept free above and below. */
const MARGIN = 24

/** Scroll a box so that height `y` inside it shows, once each time another `id` is selected; null `y` does nothing. */
export function useReveal(box: RefObject<HTMLElement | null>, id: string | null, y: number | null): void {
  const latest = useRef(y)
  useEffect(() => {
    latest.current = y
  })
  useEffect(() => {
    const element = box.current
    const target = latest.current
    if (id === null || !element || target === null) return
    const { scrollTop, clientHeight } = element
    if (target - MARGIN < scrollTop) element.scrollTo({ top: target - MARGIN })
    else if (target + MARGIN > scrollTop + clientHeight) element.scrollTo({ top: target + MARGIN - clientHeight })
  }, [box, id])
}
