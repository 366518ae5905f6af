import { scaleUtc } from 'd3'
import { dateOfDay, type Day, type DayRange } from '../../model/time.ts'

/** CSS pixels. */
export type CssPixels = number

/** Days to CSS pixels and back, for one visible range and width. A day is as wide as the space from it to the next. */
export interface DayScale {
  readonly range: DayRange
  readonly width: CssPixels
  readonly pixelsPerDay: number
  readonly x: (day: Day) => CssPixels
  readonly day: (x: CssPixels) => Day
  /** The day whose beginning is nearest. */
  readonly nearest: (x: CssPixels) => Day
  /** Round moments of the calendar, about `count` of them. */
  readonly ticks: (count: number) => Date[]
}

/** The same scale with a margin before and behind it; what it shows is drawn, though it may not be seen. */
export function widened(scale: DayScale, margin: CssPixels): DayScale {
  if (margin === 0) return scale
  const { range, width, pixelsPerDay } = scale
  const days = margin / pixelsPerDay
  return scaleOf({ from: range.from - days, to: range.to + days }, width + 2 * margin, pixelsPerDay)
}

/** Parts of a day by which sums may miss: the very beginning of a day is that day. */
export const DAY_ROUNDING = 1e-6

export function dayScale(range: DayRange, width: CssPixels): DayScale {
  // rounded, so that panning by parts of a day leaves it the same number, and the layout as it is
  return scaleOf(range, width, Number((width / (range.to - range.from + 1)).toPrecision(10)))
}

function scaleOf(range: DayRange, width: CssPixels, pixelsPerDay: number): DayScale {
  const scale = scaleUtc([dateOfDay(range.from), dateOfDay(range.to + 1)], [0, width])
  return {
    range,
    width,
    pixelsPerDay,
    x: (day) => (day - range.from) * pixelsPerDay,
    day: (x) => Math.floor(range.from + x / pixelsPerDay + DAY_ROUNDING),
    nearest: (x) => Math.round(range.from + x / pixelsPerDay),
    ticks: (count) => scale.ticks(count),
  }
}

/** The middle of the moment's day; null for none, or off screen. */
export function momentX(moment: Day | null, { x, width }: DayScale): CssPixels | null {
  const at = moment === null ? -1 : x(moment + 0.5)
  return at < 0 || at > width ? null : at
}
