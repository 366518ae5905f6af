import { useCallback, useEffect, useRef, useState } from 'react'
import type { PointedPlace } from './PlaceSymbol.tsx'

/** Time to get from a symbol to its panel, milliseconds. */
const GRACE = 180

/** Which symbol's panel is open: it stays while the pointer is on symbol or panel, Escape closes it. */
export function usePlacePointer() {
  const [symbol, setSymbol] = useState<PointedPlace | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  /** Cancels what is under way; then, unless kept, closes after the grace. */
  const hold = useCallback((held: boolean) => {
    clearTimeout(timer.current)
    if (!held) timer.current = setTimeout(() => setSymbol(null), GRACE)
  }, [])
  const point = useCallback(
    (next: PointedPlace | null) => {
      hold(next !== null)
      if (next) setSymbol(next)
    },
    [hold],
  )

  useEffect(() => {
    if (!symbol) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setSymbol(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [symbol])
  useEffect(() => () => clearTimeout(timer.current), [])

  const close = useCallback(() => setSymbol(null), [])
  return { symbol, point, hold, close }
}
