import { startTransition, useEffect, useRef, useState } from 'react'

/** What is drawn rests so many times as long as drawing it took, so that a slow machine has most of its time for the gesture … */
const REST = 3
/** … but is not later than this, milliseconds. */
const LONGEST = 1000

/**
 * A value that follows another at a pace that can be read: at once after a rest, else every `pace` milliseconds, or less often where
 * drawing takes long, and always to the newest in the end. What depends on it is drawn in pieces that give way to a gesture, and to
 * its end before the next is begun.
 */
export function usePaced<Value>(value: Value, pace: number): Value {
  const [followed, setFollowed] = useState(value)
  const drawing = useRef<{ readonly value: Value; readonly since: number } | null>(null)
  const next = useRef(-Infinity)

  useEffect(() => {
    const now = performance.now()
    if (drawing.current) {
      // once it has been drawn, this is asked again
      if (!Object.is(drawing.current.value, followed)) return
      next.current = now + Math.min(LONGEST, Math.max(pace, REST * (now - drawing.current.since)))
      drawing.current = null
    }
    if (Object.is(value, followed)) return
    const timer = setTimeout(
      () => {
        drawing.current = { value, since: performance.now() }
        startTransition(() => setFollowed(value))
      },
      Math.max(0, next.current - now),
    )
    return () => clearTimeout(timer)
  }, [value, followed, pace])
  return followed
}
