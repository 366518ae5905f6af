import { brushX, select, type D3BrushEvent } from 'd3'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { DayRange } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { Axis } from './Axis.tsx'
import { dayScale } from './day-scale.ts'
import { densityPath } from './density-path.ts'
import { useAxis } from './use-axis.ts'
import { WindowEnds } from './WindowEnds.tsx'
import './overview.css'

/** CSS pixels. */
const HEIGHT = 30
const AXIS = 16
const BAR = 4

interface Props extends Pick<Linked, 'dataset' | 'engine' | 'selection' | 'pointed' | 'setView' | 'previewWindow'> {
  readonly chosen: DayRange | null
  readonly selected: string | null
  readonly bounds: DayRange
  readonly visible: DayRange
  readonly width: number
}

/**
 * All years at once: how many events when, whatever window is chosen; the part that is shown; and a brush that chooses
 * dates, its ends within reach of the keyboard.
 */
export const Overview = memo(function Overview(props: Props) {
  const { dataset, engine, selection, chosen, selected, pointed, setView, previewWindow, bounds, visible, width } =
    props
  const t = useTranslations('timeline')
  const brushRef = useRef<SVGGElement>(null)
  const scale = useMemo(() => dayScale(bounds, width), [bounds, width])
  const axis = useAxis(scale)
  const density = useMemo(
    () => engine.density(selection, bounds, Math.max(1, Math.floor(width / BAR))),
    [engine, selection, bounds, width],
  )
  const bars = useMemo(() => densityPath(density, width, HEIGHT - 4), [density, width])
  const shown = [...new Set([pointed, selected])]
    .map((id) => (id === null ? undefined : dataset.rowOf.get(id)))
    .filter((row): row is number => row !== undefined && row < dataset.datedRows)

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
        ? { from: scale.nearest(x0), to: Math.max(scale.nearest(x0), scale.nearest(x1) - 1) }
        : null
    }
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, HEIGHT],
      ])
      .handleSize(10)
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

  useEffect(() => {
    const group = brushRef.current
    if (!group) return
    brushOf.current?.move(select(group), chosen ? [scale.x(chosen.from), scale.x(chosen.to + 1)] : null)
  }, [scale, chosen])

  return (
    <div className="overview" role="group" aria-label={t('overview')} style={{ width }}>
      <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
        <rect
          className="overview__visible"
          x={scale.x(visible.from)}
          width={Math.max(2, scale.x(visible.to + 1) - scale.x(visible.from))}
          height={HEIGHT}
        />
        <path className="overview__bars" d={bars} transform="translate(0 4)" />
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
          <Axis axis={axis} />
        </g>
      </svg>
      <WindowEnds chosen={chosen} setView={setView} bounds={bounds} scale={scale} height={HEIGHT} />
    </div>
  )
})
