import { useCallback, useRef, useSyncExternalStore, type PointerEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Day, DayRange } from '../../model/time.ts'
import { pointOn } from '../../ui/magnified.ts'
import { textWidth } from '../../ui/text-width.ts'
import { Axis, AxisContext } from './Axis.tsx'
import type { AxisLine } from './axis-ticks.ts'
import type { DayScale } from './day-scale.ts'
import { glideOf, type Glide } from './glide.ts'
import { Glider } from './Glider.tsx'
import { isCommand } from './keys.ts'
import { FACE } from './paints.ts'
import { clampDay } from './range.ts'
import { useGlidingAxis } from './use-axis.ts'
import { useGliding } from './use-gliding.ts'
import type { MomentControl } from './use-moment.ts'

/** CSS pixels. */
const HEIGHT = 24
const FONT = `600 11.5px ${FACE}`

interface Props {
  /** Of what shows at rest, and of what is drawn: its margins come into sight while one pans. */
  readonly scale: DayScale
  readonly wide: DayScale
  readonly lines: readonly AxisLine[]
  readonly glide: Glide
  readonly bounds: DayRange
  readonly day: Day | null
  readonly moment: MomentControl
}

/** The axis, on which a press sets the moment and a drag moves it. For the keyboard it is a slider. */
export function MomentTrack({ scale, wide, lines, glide, bounds, day, moment }: Props) {
  const t = useTranslations('timeline')
  const dates = useDateText()
  /** Where a drag has got to; null where there is none. */
  const dragged = useRef<Day | null>(null)

  const dayAt = (event: PointerEvent<HTMLDivElement>): Day => {
    const { x } = pointOn(event.currentTarget, event)
    return clampDay(scale.day(x - glideOf(scale, glide.days())), bounds)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    dragged.current = dayAt(event)
    moment.preview(dragged.current)
  }
  // a drag that the browser takes away has no place of its own
  const end = () => {
    if (dragged.current === null) return
    moment.commit(dragged.current)
    dragged.current = null
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
      aria-valuenow={clampDay(day ?? bounds.to, bounds)}
      aria-valuetext={day === null ? t('noMoment') : dates.day(day)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={(event) => {
        if (dragged.current !== null) drag(event)
      }}
      onPointerUp={(event) => {
        if (dragged.current !== null) drag(event)
        end()
      }}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key === ' ' && !isCommand(event)) {
          event.preventDefault()
          moment.play(!moment.playing)
          return
        }
        const next = moment.dayForKey(event)
        if (next === null) return
        event.preventDefault()
        moment.commit(next, event.repeat ? 'replace' : 'push')
      }}
    >
      <GlidingAxis scale={scale} wide={wide} lines={lines} glide={glide} />
      {day !== null && <MomentGrip day={day} label={dates.day(day)} scale={scale} glide={glide} />}
    </div>
  )
}

/** Lines and labels are moved; what year it is stands still, at the left. */
function GlidingAxis({ scale, wide, lines, glide }: Pick<Props, 'scale' | 'wide' | 'lines' | 'glide'>) {
  const margin = (wide.width - scale.width) / 2
  const { ticks, context } = useGlidingAxis(lines, scale, margin, glide)
  return (
    <div className="moment-track__axis">
      <Glider glide={glide} scale={scale}>
        <svg width={wide.width} height={HEIGHT} style={{ marginLeft: -margin }} aria-hidden="true">
          <Axis ticks={ticks} />
        </svg>
      </Glider>
      <svg width={scale.width} height={HEIGHT} aria-hidden="true">
        <AxisContext text={context} />
      </svg>
    </div>
  )
}

interface GripProps extends Pick<Props, 'scale' | 'glide'> {
  readonly day: Day
  readonly label: string
}

function MomentGrip({ day, label, scale, glide }: GripProps) {
  const { width } = scale
  const half = textWidth(label, FONT) / 2 + 9
  const xOf = useCallback((days: DayRange | null) => scale.x(day + 0.5) + glideOf(scale, days), [scale, day])
  const isShown = useSyncExternalStore(glide.subscribe, () => isWithin(xOf(glide.days()), width))
  const tip = useGliding(glide, xOf)
  // the label stays whole at the edges
  const labelOf = useCallback(
    (days: DayRange | null) => Math.min(Math.max(xOf(days), half), width - half),
    [xOf, half, width],
  )
  const box = useGliding(glide, labelOf)
  return (
    <div className="moment-grip" hidden={!isShown}>
      <div ref={tip} className="moment-grip__tip" />
      <div ref={box} className="moment-grip__label">
        <span style={{ width: half * 2 }}>{label}</span>
      </div>
    </div>
  )
}

const isWithin = (x: number, width: number) => x >= 0 && x <= width
