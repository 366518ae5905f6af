import { laneDays } from '../../engine/lane-days.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Day, DayRange } from '../../model/time.ts'

/** How many events of a lane when: where there are too many for marks. */
export interface LaneDensity {
  /** Events of the days before a day, each spread evenly over the days its date may mean. */
  readonly before: (day: Day) => number
  readonly binDays: number
  /** The fullest bin of the whole lane: what the full height stands for, wherever one has panned to. */
  readonly most: number
}

/** One bar: its days, and how many events. */
export interface DensityBin {
  readonly days: DayRange
  readonly events: number
}

const BIN_DAYS = [1, 2, 4, 7, 14, 28, 56, 112, 224, 448] as const
/** A bar is at least so wide, CSS pixels. */
const NARROWEST = 4

export function laneDensity(dataset: Dataset, rows: Int32Array, pixelsPerDay: number): LaneDensity {
  const before = laneDays(dataset, rows).spreadBefore
  const binDays = BIN_DAYS.find((days) => days * pixelsPerDay >= NARROWEST) ?? 448
  let most = 0
  for (const { events } of densityBins({ before, binDays }, dataset.span)) most = Math.max(most, events)
  return { before, binDays, most }
}

/** The bars that touch a range. They begin at the same days however one pans, so that none flickers. */
export function* densityBins(
  { before, binDays }: Pick<LaneDensity, 'before' | 'binDays'>,
  range: DayRange,
): Generator<DensityBin, void> {
  for (let from = Math.floor(range.from / binDays) * binDays; from <= range.to; from += binDays) {
    const events = before(from + binDays) - before(from)
    if (events > 1e-9) yield { days: { from, to: from + binDays - 1 }, events }
  }
}
