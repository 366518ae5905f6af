import { brushX, select, type D3BrushEvent } from 'd3'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { DayRange } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { Axis } from './Axis.tsx'
import { dayScale } from './layout.ts'
import './overview.css'

/** CSS pixels. */
const HEIGHT = 30
const AXIS = 16
const BAR = 4

interface Props {
  readonly linked: Linked
  readonly bounds: DayRange
  readonly visible: DayRange
  readonly width: number
}

/** All years at once: how many events when, the part that is shown, and a brush that chooses dates. */
export function Overview({ linked, bounds, visible, width }: Props) {
  const t = useTranslations('timeline')
  const { dataset, engine, selection, view, setView, pointed, previewWindow } = linked
  const brushRef = useRef<SVGGElement>(null)
  const scale = useMemo(() => dayScale(bounds, width), [bounds, width])
  const bins = useMemo(
    () => engine.density(selection, bounds, Math.max(1, Math.floor(width / BAR))),
    [engine, selection, bounds, width],
  )
  const shown = [...new Set([pointed, view.selected])]
    .map((id) => (id === null ? undefined : dataset.rowOf.get(id)))
    .filter((row): row is number => row !== undefined && row < dataset.datedRows)
  const tallest = Math.max(1, ...bins)

  const handlers = useRef({ setView, previewWindow })
  const brushOf = useRef<ReturnType<typeof brushX<unknown>> | null>(null)
  useEffect(() => {
    handlers.current = { setView, previewWindow }
  })

  useEffect(() => {
    const group = brushRef.current
    if (!group) return
    const toWindow = (extent: unknown): DayRange | null => {
      if (!Array.isArray(extent)) return null
      const [x0, x1] = extent
      return typeof x0 === 'number' && typeof x1 === 'number'
        ? { from: scale.nearest(x0), to: scale.nearest(x1) - 1 }
        : null
    }
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, HEIGHT],
      ])
      .on('brush', (event: D3BrushEvent<unknown>) => {
        if (event.sourceEvent) handlers.current.previewWindow(toWindow(event.selection))
      })
      .on('end', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return
        handlers.current.previewWindow(null)
        handlers.current.setView({ window: toWindow(event.selection) }, 'push')
      })
    brushOf.current = brush
    select(group).call(brush)
  }, [scale, width])

  const { window: chosen } = view
  useEffect(() => {
    const group = brushRef.current
    if (!group) return
    brushOf.current?.move(select(group), chosen ? [scale.x(chosen.from), scale.x(chosen.to + 1)] : null)
  }, [scale, chosen])

  return (
    <svg className="overview" width={width} height={HEIGHT + AXIS} role="group" aria-label={t('overview')}>
      <rect
        className="overview__visible"
        x={scale.x(visible.from)}
        width={Math.max(2, scale.x(visible.to + 1) - scale.x(visible.from))}
        height={HEIGHT}
      />
      <g className="overview__bars">
        {Array.from(bins, (value, i) =>
          value > 0 ? (
            <rect
              key={i}
              x={i * (width / bins.length)}
              width={width / bins.length - 0.75}
              y={HEIGHT - Math.max(1.5, (value / tallest) * (HEIGHT - 4))}
              height={Math.max(1.5, (value / tallest) * (HEIGHT - 4))}
            />
          ) : null,
        )}
      </g>
      <g ref={brushRef} className="overview__brush" />
      {shown.map((row) => (
        <path
          key={row}
          className="overview__event"
          d="M-4,0H4L0,6Z"
          transform={`translate(${(scale.x(dataset.earliest[row] ?? 0) + scale.x((dataset.latest[row] ?? 0) + 1)) / 2} 0)`}
        />
      ))}
      <g transform={`translate(0 ${HEIGHT})`}>
        <Axis scale={scale} />
      </g>
    </svg>
  )
}
