import { select, timer, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type Timer } from 'd3'
import { useEffect, useRef, type RefObject } from 'react'
import type { DayRange } from '../../model/time.ts'
import { magnification } from '../../ui/magnified.ts'
import { REDUCED_MOTION } from '../../ui/use-media.ts'
import { isAtRest, throwSpeed, thrownDistance } from './inertia.ts'
import { clampRange, CLOSEST_DAYS } from './range.ts'
import type { VisibleRange } from './use-visible-range.ts'

interface Options {
  readonly target: RefObject<HTMLElement | null>
  /** What scrolls up and down. */
  readonly box: RefObject<HTMLElement | null>
  readonly width: number
  readonly range: VisibleRange
}

/** A wheel that has not turned for so long has come to rest, milliseconds: as long as d3-zoom waits. */
const WHEEL_REST = 150
/** Pixels by which sums may miss. */
const ROUNDING = 1e-3

/**
 * Wheel, pinch and drag on the lanes, by d3-zoom, to the pointer; a wheel sideways or with Shift pans, a drag up or down
 * scrolls, and a drag let go in motion runs on. The visible range is the truth; d3's transform follows it, and only a
 * person's gestures (those with a source event) change it.
 */
export function useZoom({ target, box, width, range }: Options): void {
  const { bounds, visible, glide } = range
  const latest = useRef(range)
  useEffect(() => {
    latest.current = range
  })
  const { from, to } = bounds
  const days = to - from + 1
  const behaviour = useRef<ReturnType<typeof zoom<HTMLElement, unknown>> | null>(null)

  useEffect(() => {
    const element = target.current
    if (!element || width === 0) return
    // d3 counts in the pointer's pixels
    const wide = width * magnification(element)
    let running: Timer | null = null
    /** Where a wheel sideways has got to, until it rests. */
    let wheeled: DayRange | null = null
    let rest: ReturnType<typeof setTimeout> | undefined
    let track: { x: number; time: number }[] = []
    let startedAt = zoomIdentity
    let hasMoved = false
    /** Height of the one finger on the lanes. */
    let touchedAt: number | null = null
    const rangeOf = (transform: { k: number; x: number }): DayRange => {
      const shown = days / transform.k
      const first = from - (transform.x / wide / transform.k) * days
      return clampRange({ from: first, to: first + shown - 1 }, { from, to })
    }
    const stop = () => {
      running?.stop()
      running = null
      clearTimeout(rest)
      wheeled = null
    }
    const panned = (start: DayRange, pixels: number): DayRange => {
      const shift = (-pixels / wide) * (start.to - start.from + 1)
      return clampRange({ from: start.from + shift, to: start.to + shift }, { from, to })
    }
    /** One finger scrolls the lanes, and the page where they end: the browser does neither, as d3 leads the touch. */
    const dragTouch = ({ length, 0: finger }: TouchList) => {
      const y = length === 1 ? (finger?.clientY ?? null) : null
      if (y !== null && touchedAt !== null) scrollOn(box.current, touchedAt - y)
      touchedAt = y
    }
    const throwOn = (start: DayRange, speed: number) => {
      const { rest: restBefore } = latest.current
      running = timer((elapsed) => {
        // a button, a key or Back has moved the lanes since: that holds
        if (latest.current.rest !== restBefore) {
          stop()
          return latest.current.discard()
        }
        const next = panned(start, thrownDistance(speed, elapsed))
        if (!isAtRest(speed, elapsed)) return latest.current.preview(next)
        stop()
        latest.current.commit(next)
      })
    }
    const d3zoom = zoom<HTMLElement, unknown>()
      .scaleExtent([1, days / CLOSEST_DAYS])
      .extent([
        [0, 0],
        [wide, 1],
      ])
      .translateExtent([
        [0, -Infinity],
        [wide, Infinity],
      ])
      .filter((event: MouseEvent) => !isSideways(event) && (!event.ctrlKey || event.type === 'wheel') && !event.button)
      .on('start', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        // d3 is told of every move of the days: that is nobody's hand, and must not stop what runs on
        if (!sourceEvent) return
        stop()
        track = []
        startedAt = transform
        hasMoved = false
        touchedAt = isTouch(sourceEvent) ? (sourceEvent.touches[0]?.clientY ?? null) : null
      })
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        const { sourceEvent, transform } = event
        if (!sourceEvent) return
        hasMoved ||= transform.k !== startedAt.k || Math.abs(transform.x - startedAt.x) > ROUNDING
        if (hasMoved) latest.current.preview(rangeOf(transform))
        if (isTouch(sourceEvent)) return dragTouch(sourceEvent.touches)
        if (!(sourceEvent instanceof MouseEvent) || sourceEvent.type !== 'mousemove') return
        if (sourceEvent.movementY !== 0) box.current?.scrollBy(0, -sourceEvent.movementY)
        track.push({ x: sourceEvent.clientX, time: sourceEvent.timeStamp })
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        const { sourceEvent, transform } = event
        // a mere click, or a drag up or down, has moved and shown nothing
        if (!sourceEvent || !hasMoved) return
        const speed = window.matchMedia(REDUCED_MOTION).matches ? 0 : throwSpeed(track, sourceEvent.timeStamp)
        if (speed === 0) latest.current.commit(rangeOf(transform))
        else throwOn(rangeOf(transform), speed)
      })
    const onWheel = (event: WheelEvent) => {
      if (!isSideways(event)) return
      event.preventDefault()
      const next = panned(wheeled ?? latest.current.now(), -(event.deltaX || event.deltaY))
      stop()
      wheeled = next
      latest.current.preview(next)
      rest = setTimeout(() => {
        wheeled = null
        // else something else has moved the lanes since
        if (latest.current.now() === next) latest.current.commit(next)
      }, WHEEL_REST)
    }
    behaviour.current = d3zoom
    const selection = select(element)
    selection.call(d3zoom).on('dblclick.zoom', null)
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      // another width: what runs on ends where it is
      if ((running !== null || wheeled !== null) && element.isConnected) latest.current.commit(latest.current.now())
      stop()
      selection.on('.zoom', null)
      element.removeEventListener('wheel', onWheel)
    }
  }, [target, box, width, from, to, days])

  useEffect(() => {
    const element = target.current
    if (!element || width === 0) return
    const wide = width * magnification(element)
    const follow = () => {
      const shown = glide.days() ?? visible
      const k = days / (shown.to - shown.from + 1)
      const x = -((shown.from - from) / days) * wide * k
      const is = zoomTransform(element)
      // d3 leads its own gestures
      if (Math.abs(is.k - k) < ROUNDING && Math.abs(is.x - x) < ROUNDING) return
      behaviour.current?.transform(select(element), zoomIdentity.translate(x, 0).scale(k))
    }
    follow()
    return glide.subscribe(follow)
  }, [target, width, from, days, visible, glide])
}

// not instanceof: browsers without touch have no such class
const isTouch = (event: { readonly type: string }): event is TouchEvent => event.type.startsWith('touch')

function scrollOn(box: HTMLElement | null, pixels: number): void {
  const before = box?.scrollTop
  box?.scrollBy(0, pixels)
  if (box?.scrollTop === before) window.scrollBy(0, pixels)
}

/** A wheel that pans: moved sideways, or with Shift. */
function isSideways(event: Event): boolean {
  if (!(event instanceof WheelEvent)) return false
  return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
}
