import { useEffect, useRef } from 'react'
import type { Day } from '../../model/time.ts'
import { REDUCED_MOTION } from '../../ui/use-media.ts'

/** Play runs in calendar time, or from event to event, so that empty years take no time. */
export const PACES = ['calendar', 'events'] as const
export type Pace = (typeof PACES)[number]

/** Calendar days a second at speed 1: four years in about half a minute. */
const DAYS_PER_SECOND = 50
/** From event to event at speed 1; slower where motion is unwelcome, which steps in either pace. */
const STEP_MS = 700
const CALM_STEP_MS = 1400

interface Options {
  readonly playing: boolean
  readonly speed: number
  readonly pace: Pace
  readonly start: Day
  readonly end: Day
  /** The next day on which something begins; null at the end. */
  readonly nextStep: (after: Day) => Day | null
  readonly onFrame: (day: Day) => void
  readonly onEnd: (day: Day) => void
}

/** Moves a day forward while `playing`: smoothly in calendar time, or by steps. Calls `onEnd` once. */
export function usePlayback(options: Options): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const { playing, pace, speed } = options
  /** Where the play stands: kept when pace or speed change midway. */
  const position = useRef<Day | null>(null)

  useEffect(() => {
    if (!playing) {
      position.current = null
      return
    }
    let day = position.current ?? latest.current.start
    const move = (next: Day) => {
      day = next
      position.current = next
      latest.current.onFrame(Math.floor(next))
    }
    const finish = () => latest.current.onEnd(latest.current.end)

    const calm = window.matchMedia(REDUCED_MOTION).matches
    if (calm || pace === 'events') {
      const timer = window.setInterval(
        () => {
          const next = latest.current.nextStep(Math.floor(day))
          if (next === null) finish()
          else move(next)
        },
        (calm ? CALM_STEP_MS : STEP_MS) / speed,
      )
      return () => window.clearInterval(timer)
    }

    let before: number | null = null
    let frame = requestAnimationFrame(function advance(now) {
      const next = day + (before === null ? 0 : ((now - before) / 1000) * DAYS_PER_SECOND * speed)
      before = now
      if (next >= latest.current.end) return finish()
      move(next)
      frame = requestAnimationFrame(advance)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, pace, speed])
}
