import { useRef, type PointerEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Day, DayRange } from '../../model/time.ts'
import { pointOn } from '../../ui/magnified.ts'
import { textWidth } from '../../ui/text-width.ts'
import { Axis } from './Axis.tsx'
import type { AxisTicks } from './axis-ticks.ts'
import type { DayScale } from './day-scale.ts'
import type { MomentControl } from './use-moment.ts'

/** CSS pixels. */
const HEIGHT = 24
const FONT = '600 11.5px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

interface Props {
  readonly scale: DayScale
  readonly axis: AxisTicks
  readonly bounds: DayRange
  readonly day: Day | null
  readonly moment: MomentControl
}

/** The axis, on which a press sets the moment and a drag moves it. For the keyboard it is a slider. */
export function MomentTrack({ scale, axis, bounds, day, moment }: Props) {
  const t = useTranslations('timeline')
  const dates = useDateText()
  const dragging = useRef(false)

  const dayAt = (event: PointerEvent<HTMLDivElement>): Day => {
    const { x } = pointOn(event.currentTarget, event)
    return Math.min(Math.max(scale.day(x), bounds.from), bounds.to)
  }
  const end = (event: PointerEvent<HTMLDivElement>) => {
    if (!dragging.current) return
    dragging.current = false
    moment.commit(dayAt(event))
  }
  return (
    <div
      className="moment-track"
      style={{ width: scale.width, height: HEIGHT }}
      role="slider"
      tabIndex={0}
      aria-label={t('moment')}
      aria-valuemin={bounds.from}
      aria-valuemax={bounds.to}
      aria-valuenow={day ?? bounds.to}
      aria-valuetext={day === null ? t('noMoment') : dates.day(day)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        dragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        moment.preview(dayAt(event))
      }}
      onPointerMove={(event) => {
        if (dragging.current) moment.preview(dayAt(event))
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key === ' ') {
          event.preventDefault()
          moment.play(!moment.playing)
          return
        }
        const next = moment.dayForKey(event)
        if (next === null) return
        event.preventDefault()
        moment.commit(next)
      }}
    >
      <svg width={scale.width} height={HEIGHT} aria-hidden="true">
        <Axis axis={axis} />
        {day !== null && <MomentGrip x={scale.x(day + 0.5)} label={dates.day(day)} width={scale.width} />}
      </svg>
    </div>
  )
}

function MomentGrip({ x, label, width }: { readonly x: number; readonly label: string; readonly width: number }) {
  if (x < 0 || x > width) return null
  const half = textWidth(label, FONT) / 2 + 9
  const middle = Math.min(Math.max(x, half), width - half)
  return (
    <g className="moment-grip">
      <rect x={middle - half} width={half * 2} height={HEIGHT - 4} rx={2} />
      <path d={`M${x - 5},${HEIGHT - 4}h10l-5,4z`} />
      <text x={middle} y={14}>
        {label}
      </text>
    </g>
  )
}
