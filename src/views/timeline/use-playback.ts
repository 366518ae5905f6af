import { useEffect, useRef } from 'react'
import type { Day } from '../../model/time.ts'
import { REDUCED_MOTION } from '../../ui/use-media.ts'

/** Calendar days a second at speed 1: four years in about half a minute. */
const DAYS_PER_SECOND = 50
/** Where motion is unwelcome, play steps from event to event at this pace instead. */
const STEP_MS = 1400

interface Options {
  readonly playing: boolean
  readonly speed: number
  readonly start: Day
  readonly end: Day
  /** The next day on which something begins; null at the end. */
  readonly nextStep: (after: Day) => Day | null
  readonly onFrame: (day: Day) => void
  readonly onEnd: (day: Day) => void
}

/** Moves a day forward while `playing`: smoothly, or by steps under reduced motion. Calls `onEnd` once. */
export function usePlayback(options: Options): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const { playing } = options

  useEffect(() => {
    if (!playing) return
    let day = latest.current.start
    const finish = () => latest.current.onEnd(latest.current.end)

    if (window.matchMedia(REDUCED_MOTION).matches) {
      const timer = window.setInterval(() => {
        const next = latest.current.nextStep(day)
        if (next === null) return finish()
        day = next
        latest.current.onFrame(day)
      }, STEP_MS)
      return () => window.clearInterval(timer)
    }

    let before: number | null = null
    let frame = requestAnimationFrame(function advance(now) {
      if (before !== null) day += ((now - before) / 1000) * DAYS_PER_SECOND * latest.current.speed
      before = now
      if (day >= latest.current.end) return finish()
      latest.current.onFrame(Math.floor(day))
      frame = requestAnimationFrame(advance)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing])
}
