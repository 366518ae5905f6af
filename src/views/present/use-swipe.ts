import { useEffect, useRef, type RefObject } from 'react'

/** CSS pixels that are no tap. */
const LEAST = 48

/** Where a finger's way leads: to the next step (leftwards), the previous, or nowhere, as it is short or rather up or down. */
export function swipeOf(x: number, y: number): 'next' | 'previous' | null {
  if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(y)) return null
  return x < 0 ? 'next' : 'previous'
}

/** Steps where a finger is drawn sideways over the words. The buttons do the same. */
export function useSwipe(
  stage: RefObject<HTMLElement | null>,
  act: (action: { do: 'next' | 'previous' }) => void,
): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const element = stage.current
    if (!element) return
    let begun: PointerEvent | null = null
    const down = (event: PointerEvent) => {
      const isOnWords = event.target instanceof Element && event.target.closest('.scene__words') !== null
      begun = event.pointerType === 'touch' && event.isPrimary && isOnWords ? event : null
    }
    const up = (event: PointerEvent) => {
      if (begun?.pointerId !== event.pointerId) return
      const way = swipeOf(event.clientX - begun.clientX, event.clientY - begun.clientY)
      begun = null
      if (way) latest.current({ do: way })
    }
    // the browser scrolls with it instead
    const cancel = () => {
      begun = null
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', cancel)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', cancel)
    }
  }, [stage])
}
