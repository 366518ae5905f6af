import type { DayRange } from '../model/time.ts'
import type { Tables } from './tables.ts'
import type { TimeIndex } from './time-index.ts'

/**
 * Passing events in each of `count` equally wide bins over a range of days, whatever the window. An event is spread evenly over
 * the days its date may mean, so that one known only by its year raises no false peak; what lies outside the range is left out.
 *   range     |    |    |    |    |
 *   event       ▒▒▒▒▒▒▒▒          adds  1/4  1/2  1/4  0
 */
export function binDays(
  { exact, spread, unit }: Tables,
  { first, days }: TimeIndex,
  range: DayRange,
  count: number,
): Float64Array {
  // in parts of `unit`: whole numbers, until a bin's edge cuts a day
  const before = new Float64Array(days + 1)
  let shares = 0
  for (let day = 0; day < days; day++) {
    shares += spread[day] ?? 0
    before[day + 1] = (before[day] ?? 0) + (exact[day] ?? 0) * unit + shares
  }
  const bins = new Float64Array(count)
  const width = (range.to + 1 - range.from) / count
  let low = eventsBefore(range.from - first)
  for (let bin = 0; bin < count; bin++) {
    const high = eventsBefore(range.from - first + (bin + 1) * width)
    bins[bin] = (high - low) / unit
    low = high
  }
  return bins

  /** A day's events fall evenly over it. */
  function eventsBefore(time: number): number {
    const clamped = Math.max(0, Math.min(days, time))
    const day = Math.floor(clamped)
    const whole = before[day] ?? 0
    return whole + (clamped - day) * ((before[day + 1] ?? whole) - whole)
  }
}
