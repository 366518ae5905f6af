import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3'
import { useEffect, useRef, type RefObject } from 'react'
import type { DayRange } from '../../model/time.ts'
import { clampRange, CLOSEST_DAYS } from './range.ts'
import type { VisibleRange } from './use-visible-range.ts'

interface Options {
  readonly target: RefObject<SVGSVGElement | null>
  readonly width: number
  readonly range: VisibleRange
}

/**
 * Wheel, pinch and drag on the marks, by d3-zoom; a drag up or down scrolls the lanes. The visible range is the truth; d3's transform follows it, and
 * only gestures of a person (those with a source event) change it.
 */
export function useZoom({ target, width, range }: Options): void {
  const { bounds, visible } = range
  const handlers = useRef(range)
  useEffect(() => {
    handlers.current = range
  })
  const { from, to } = bounds
  const days = to - from + 1
  const behaviour = useRef<ReturnType<typeof zoom<SVGSVGElement, unknown>> | null>(null)

  useEffect(() => {
    const svg = target.current
    if (!svg || width === 0) return
    const rangeOf = (transform: { k: number; x: number }): DayRange => {
      const shown = days / transform.k
      const first = from - (transform.x / width / transform.k) * days
      return clampRange({ from: first, to: first + shown - 1 }, { from, to })
    }
    const d3zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, days / CLOSEST_DAYS])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, -Infinity],
        [width, Infinity],
      ])
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent) return
        handlers.current.preview(rangeOf(event.transform))
        const { sourceEvent } = event
        if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove')
          svg.closest('.timeline__scroll')?.scrollBy(0, -sourceEvent.movementY)
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) handlers.current.commit(rangeOf(event.transform))
      })
    behaviour.current = d3zoom
    const selection = select(svg)
    selection.call(d3zoom).on('dblclick.zoom', null)
    return () => {
      selection.on('.zoom', null)
    }
  }, [target, width, from, to, days])

  useEffect(() => {
    const svg = target.current
    if (!svg || !behaviour.current || width === 0) return
    const k = days / (visible.to - visible.from + 1)
    const x = -((visible.from - from) / days) * width * k
    behaviour.current.transform(select(svg), zoomIdentity.translate(x, 0).scale(k))
  }, [target, width, from, days, visible.from, visible.to])
}
