import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DayRange } from '../model/time.ts'
import { REDUCED_MOTION, useMedia } from '../ui/use-media.ts'
import type { ViewState } from '../view-state/view-state.ts'
import type { Linked } from '../views/linked.ts'
import { between, CHOREOGRAPHY_MS, eased, sameLook, type TimeLook } from '../views/present/choreography.ts'
import { boundsOf, clampRange, openingRange } from '../views/timeline/range.ts'
import { revealRecord } from '../views/timeline/use-visible-range.ts'

export interface Choreography {
  /** What the timeline is to be given: on the way from step to step, the days in between. */
  readonly timeline: Linked
  /** The window where the move comes to rest. */
  readonly restingWindow: DayRange | null
  /** Go to a view: years, window and counts move together; the map's camera keeps time by itself. Cut for reduced motion. */
  readonly go: (to: ViewState, how: 'push' | 'replace') => void
}

/** The one place that moves a presentation from view to view. */
export function useChoreography(linked: Linked): Choreography {
  const { dataset, view, setView, previewWindow } = linked
  const calm = useMedia(REDUCED_MOTION)
  const bounds = useMemo(() => boundsOf(dataset), [dataset])
  const [onTheWay, setOnTheWay] = useState<{ readonly visible: DayRange; readonly to: TimeLook } | null>(null)
  const frame = useRef(0)

  const lookOf = useCallback(
    (of: ViewState): TimeLook => ({
      visible: revealRecord(dataset, of.selected, clampRange(of.visible ?? openingRange(dataset), bounds), bounds),
      window: of.window,
    }),
    [dataset, bounds],
  )
  const shown: TimeLook = onTheWay ? { visible: onTheWay.visible, window: view.window } : lookOf(view)
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })
  useEffect(() => {
    const running = frame
    return () => {
      cancelAnimationFrame(running.current)
      previewWindow(null)
    }
  }, [previewWindow])

  const go = useCallback(
    (to: ViewState, how: 'push' | 'replace') => {
      cancelAnimationFrame(frame.current)
      const from = latest.current
      const target = lookOf(to)
      const show = (look: TimeLook | null) => {
        setOnTheWay(look && { visible: look.visible, to: target })
        previewWindow(look?.window ?? null)
      }
      setView(to, how)
      // nothing moves where nobody sees it: a hidden page has no frames
      if (calm || document.visibilityState === 'hidden' || sameLook(from, target)) return show(null)
      show(between(from, target, bounds, 0))
      let start: number | null = null
      frame.current = requestAnimationFrame(function advance(now) {
        start ??= now
        const share = (now - start) / CHOREOGRAPHY_MS
        if (share >= 1) return show(null)
        show(between(from, target, bounds, eased(share)))
        frame.current = requestAnimationFrame(advance)
      })
    },
    [lookOf, setView, previewWindow, bounds, calm],
  )

  const timeline = useMemo(
    // an event is brought into view when all has come to rest
    () => (onTheWay ? { ...linked, view: { ...view, visible: onTheWay.visible, selected: null } } : linked),
    [linked, view, onTheWay],
  )
  return { timeline, restingWindow: onTheWay ? onTheWay.to.window : view.window, go }
}
