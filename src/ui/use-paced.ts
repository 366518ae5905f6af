import { startTransition, useEffect, useRef, useState } from 'react'

/**
 * A value that follows another at a pace that can be read: at once after a rest, else every `pace` milliseconds, and always to the
 * newest in the end. What depends on it is drawn in pieces that give way to a gesture.
 */
export function usePaced<Value>(value: Value, pace: number): Value {
  const [followed, setFollowed] = useState(value)
  const last = useRef(-Infinity)
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = performance.now()
        startTransition(() => setFollowed(value))
      },
      Math.max(0, last.current + pace - performance.now()),
    )
    return () => clearTimeout(timer)
  }, [value, pace])
  return followed
}
