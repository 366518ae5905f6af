import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Day, DayRange } from '../../model/time.ts'
import type { SetView } from '../../view-state/view-state.ts'
import type { DayScale } from './day-scale.ts'
import { addMonths } from './keys.ts'
import { clampDay } from './range.ts'

interface Props {
  readonly chosen: DayRange | null
  readonly setView: SetView
  /** All years: where the ends stand while no window is chosen. */
  readonly bounds: DayRange
  readonly scale: DayScale
  readonly height: number
}

/**
 * The ends of the window for the keyboard: two native ranges, seen while they have the focus. Arrows move by a day,
 * with Shift by a month. A pointer reaches past them, to the brush.
 */
export function WindowEnds({ chosen, setView, bounds, scale, height }: Props) {
  const t = useTranslations('timeline')
  const dates = useDateText()
  const window = chosen ?? bounds
  const move = (end: 'from' | 'to', day: Day) => {
    const moved = clampDay(day, bounds)
    const next =
      end === 'from'
        ? { from: moved, to: Math.max(window.to, moved) }
        : { from: Math.min(window.from, moved), to: moved }
    setView({ window: next.from === bounds.from && next.to === bounds.to ? null : next }, 'replace')
  }
  return (['from', 'to'] as const).map((end) => (
    <span
      key={end}
      className="window-end"
      data-set={chosen === null ? undefined : ''}
      style={{ left: scale.x(end === 'from' ? window.from : window.to + 1), height }}
    >
      <input
        type="range"
        min={bounds.from}
        max={bounds.to}
        value={window[end]}
        aria-label={t(end === 'from' ? 'windowFrom' : 'windowTo')}
        aria-valuetext={dates.day(window[end])}
        onChange={(event) => move(end, Number(event.target.value))}
        onKeyDown={(event) => {
          const months = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
          if (!event.shiftKey || months === undefined) return
          event.preventDefault()
          move(end, addMonths(window[end], months))
        }}
      />
    </span>
  ))
}
