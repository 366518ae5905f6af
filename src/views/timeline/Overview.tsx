import { brushX, select, type D3BrushEvent } from 'd3'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { DayRange } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { Axis, AxisContext } from './Axis.tsx'
import { dayScale, type DayScale } from './day-scale.ts'
import { densityPath } from './density-path.ts'
import type { Glide } from './glide.ts'
import { useAxis } from './use-axis.ts'
import { useGliding } from './use-gliding.ts'
import { WindowEnds } from './WindowEnds.tsx'
import './overview.css'

/** CSS pixels. */
const HEIGHT = 30
const STRIP = 12
const AXIS = 16
const BAR = 4

interface Props extends Pick<Linked, 'dataset' | 'engine' | 'selection' | 'pointed' | 'setView' | 'previewWindow'> {
  readonly chosen: DayRange | null
  readonly selected: string | null
  readonly bounds: DayRange
  readonly visible: DayRange
  readonly glide: Glide
  readonly width: number
  /** Only bars and brush, low. */
  readonly isStrip: boolean
}

/**
 * All years at once: how many events when, whatever window is chosen; the part that is shown; and a brush that chooses
 * dates, its ends within reach of the keyboard.
 */
export const Overview = memo(function Overview(props: Props) {
  const { dataset, engine, selection, chosen, selected, pointed, setView, previewWindow, bounds, width } = props
  const { visible, glide, isStrip } = props
  const t = useTranslations('timeline')
  const brushRef = useRef<SVGGElement>(null)
  const high = isStrip ? STRIP : HEIGHT
  const scale = useMemo(() => dayScale(bounds, width), [bounds, width])
  const axis = useAxis(scale)
  const density = useMemo(
    () => engine.density(selection, bounds, Math.max(1, Math.floor(width / BAR))),
    [engine, selection, bounds, width],
  )
  const bars = useMemo(() => densityPath(density, width, high - 4), [density, width, high])
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
        [width, high],
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
  }, [scale, width, high])

  useEffect(() => {
    const group = brushRef.current
    if (!group) return
    brushOf.current?.move(select(group), chosen ? [scale.x(chosen.from), scale.x(chosen.to + 1)] : null)
  }, [scale, chosen])

  return (
    <div className="overview" role="group" aria-label={t('overview')} style={{ width }}>
      <ShownDays drawn={visible} glide={glide} scale={scale} height={high} />
      <svg width={width} height={isStrip ? high : high + AXIS} aria-hidden="true">
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
        {!isStrip && (
          <g transform={`translate(0 ${high})`}>
            <Axis ticks={axis.ticks} />
            <AxisContext text={axis.context} />
          </g>
        )}
      </svg>
      <WindowEnds chosen={chosen} setView={setView} bounds={bounds} scale={scale} height={high} />
    </div>
  )
})

interface ShownDaysProps {
  readonly drawn: DayRange
  readonly glide: Glide
  readonly scale: DayScale
  readonly height: number
}

/** The part of all years that the lanes show; follows a pan by itself. */
function ShownDays({ drawn, glide, scale, height }: ShownDaysProps) {
  const leftOf = useCallback((days: DayRange | null) => scale.x((days ?? drawn).from), [scale, drawn])
  const box = useGliding(glide, leftOf)
  const width = Math.max(2, scale.x(drawn.to + 1) - scale.x(drawn.from))
  return <div ref={box} className="overview__visible" style={{ width, height }} />
}
