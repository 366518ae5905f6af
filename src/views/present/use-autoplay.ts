import { useEffect, useRef } from 'react'
import { STEP_SECONDS } from '../../model/story.ts'

/** Seconds that a view stays which somebody has changed by hand: a visitor at a kiosk is reading. */
export const PATIENCE = 45

interface Options {
  readonly playing: boolean
  /** Of the step's author. */
  readonly seconds: number | null
  /** Whether the step's view is as it was told. */
  readonly untouched: boolean
  /** Changes with everything that is shown: each change begins the wait anew. */
  readonly shown: unknown
  readonly onTime: (shown: unknown) => void
}

/** Calls `onTime` when a step has stood long enough. */
export function useAutoplay({ playing, seconds, untouched, shown, onTime }: Options): void {
  const latest = useRef(onTime)
  useEffect(() => {
    latest.current = onTime
  })
  const wait = untouched ? (seconds ?? STEP_SECONDS) : Math.max(PATIENCE, seconds ?? STEP_SECONDS)
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => latest.current(shown), wait * 1000)
    return () => clearTimeout(timer)
  }, [playing, wait, shown])
}
