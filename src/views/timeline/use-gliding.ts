import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { DayRange } from '../../model/time.ts'
import type { CssPixels } from './day-scale.ts'
import type { Glide } from './glide.ts'

/**
 * Moves an element sideways along with a pan, by whole pixels of the screen and without React: the browser puts what is drawn where
 * it belongs, and draws nothing. `leftOf` says where while some days show; null for those that are drawn. It must stay the same
 * function as long as it says the same.
 */
export function useGliding(
  glide: Glide,
  leftOf: (days: DayRange | null) => CssPixels,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const move = () => {
      const ratio = window.devicePixelRatio
      const left = Math.round(leftOf(glide.days()) * ratio) / ratio
      const transform = left === 0 ? '' : `translateX(${left}px)`
      if (element.current && element.current.style.transform !== transform) element.current.style.transform = transform
    }
    move()
    return glide.subscribe(move)
  }, [glide, leftOf])
  return element
}
