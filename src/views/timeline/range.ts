import type { Dataset } from '../../model/dataset.ts'
import { dateOfDay, dayOf, type Day, type DayRange } from '../../model/time.ts'
import type { ViewState } from '../../view-state/view-state.ts'

/** The closest look: two weeks across the whole width. */
export const CLOSEST_DAYS = 14

/** Kept free behind the last event in the opening view. */
const MARGIN_DAYS = 75

const lengthOf = ({ from, to }: DayRange) => to - from + 1

/** All whole years that the data touches: how far one can pan. */
export function boundsOf(dataset: Dataset): DayRange {
  const first = dateOfDay(dataset.span.from).getUTCFullYear()
  const last = dateOfDay(dataset.span.to).getUTCFullYear()
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) }
}

/**
 * What to show first: from the year before which only a tenth of the dated rows begin, to
 * shortly after the last begins. Older rows are
 * counted at the edge, so that a single early one does not squeeze all others.
 */
export function openingRange(dataset: Dataset): DayRange {
  const bounds = boundsOf(dataset)
  const starts = dataset.earliest.subarray(0, dataset.datedRows)
  const tenth = starts[Math.floor(starts.length * 0.1)] ?? bounds.from
  const last = (starts.at(-1) ?? bounds.to) + MARGIN_DAYS
  return { from: dayOf(dateOfDay(tenth).getUTCFullYear(), 1, 1), to: Math.min(last, bounds.to) }
}

/** The day of some range that is nearest to a day. */
export const clampDay = (day: Day, { from, to }: DayRange): Day => Math.min(Math.max(day, from), to)

/** What a view shows at rest, in whole days. */
export function shownRange(dataset: Dataset, { visible }: Pick<ViewState, 'visible'>): DayRange {
  return wholeDays(visible ?? openingRange(dataset), boundsOf(dataset))
}

/**
 * Keep a range inside the bounds and no closer than {@link CLOSEST_DAYS}; moves before it shrinks. While a gesture lasts its
 * ends may be parts of a day, so that a pan is smooth; at rest they are whole: see {@link wholeDays}.
 */
export function clampRange(range: DayRange, bounds: DayRange): DayRange {
  const days = Math.min(Math.max(lengthOf(range), CLOSEST_DAYS), lengthOf(bounds))
  const from = Math.min(Math.max(range.from, bounds.from), bounds.to - days + 1)
  return { from, to: from + days - 1 }
}

/** The whole days nearest to a range, inside the bounds. */
export function wholeDays(range: DayRange, bounds: DayRange): DayRange {
  const { from, to } = clampRange(range, bounds)
  const days = Math.round(to - from + 1)
  const first = Math.min(Math.round(from), bounds.to - days + 1)
  return { from: first, to: first + days - 1 }
}

/** Shift by a part of what is shown: 1 is a whole screen on, -1 one back. By whole days, so that one undoes the other. */
export function panRange(range: DayRange, screens: number, bounds: DayRange): DayRange {
  const shift = Math.trunc(screens * lengthOf(range))
  return clampRange({ from: range.from + shift, to: range.to + shift }, bounds)
}

/** Zoom about a day, which stays where it is: `factor` 0.5 shows half as much. */
export function zoomRange(range: DayRange, factor: number, about: Day, bounds: DayRange): DayRange {
  const share = (about - range.from) / lengthOf(range)
  const days = Math.min(Math.max(lengthOf(range) * factor, CLOSEST_DAYS), lengthOf(bounds))
  const from = about - share * days
  return clampRange({ from, to: from + days - 1 }, bounds)
}

/** Some days with a margin about them: nearer than what is shown by a third at least, and by no more than to a sixth. */
export function closerLook(shown: DayRange, days: DayRange): DayRange {
  const middle = (days.from + days.to) / 2
  const wanted = Math.max(lengthOf(days) * 1.5, lengthOf(shown) / 6)
  const half = Math.min(wanted, lengthOf(shown) / 1.5) / 2
  return { from: middle - half, to: middle + half }
}

/** Whether there is no closer look than this one. */
export function isClosest(shown: DayRange): boolean {
  return lengthOf(shown) < CLOSEST_DAYS + 0.5
}

/** Shift so that `range` shows the given days, changing as little as possible. */
export function revealDays(range: DayRange, days: DayRange, bounds: DayRange): DayRange {
  if (days.from <= range.to && days.to >= range.from) return range
  const half = lengthOf(range) / 2
  const middle = (days.from + days.to) / 2
  return clampRange({ from: middle - half, to: middle + half - 1 }, bounds)
}

/** The same number of days, from shortly before a day on: the next page of a play. */
export function pageFrom(range: DayRange, day: Day, bounds: DayRange): DayRange {
  const from = day - Math.round(lengthOf(range) * 0.1)
  return wholeDays({ from, to: from + lengthOf(range) - 1 }, bounds)
}
