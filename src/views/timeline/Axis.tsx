import { useFormatter } from 'use-intl'
import type { DayScale } from './layout.ts'

interface Props {
  readonly scale: DayScale
  /** Length of the guide lines below, CSS pixels. */
  readonly guide?: number
}

/** CSS pixels a label needs, so that none collide. */
const LABEL = 74

/** Years, months or days, whichever the zoom has room for, in the reader's language. */
export function Axis({ scale, guide = 0 }: Props) {
  const format = useFormatter()
  const label = (date: Date): string => {
    if (date.getUTCDate() !== 1) return format.dateTime(date, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    if (date.getUTCMonth() !== 0) return format.dateTime(date, { month: 'short', timeZone: 'UTC' })
    return format.dateTime(date, { year: 'numeric', timeZone: 'UTC' })
  }
  const days = scale.ticks(Math.max(2, Math.floor(scale.width / LABEL))).filter((date) => date.getUTCHours() === 0)
  return (
    <g className="axis" aria-hidden="true">
      {days.map((date) => {
        const x = scale.x(date.getTime() / 86_400_000)
        const year = date.getUTCDate() === 1 && date.getUTCMonth() === 0
        if (x < 0 || x > scale.width - 18) return null
        return (
          <g key={date.getTime()} transform={`translate(${x} 0)`} className={year ? 'axis__year' : undefined}>
            <line y2={guide || 5} />
            <text x={4} y={12}>
              {label(date)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
