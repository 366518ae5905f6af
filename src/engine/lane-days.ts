import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/time.ts'
import { countsOfTally, emptyTally, type DayCounts } from './day-counts.ts'

/** When the rows of a lane are. */
export interface LaneDays extends DayCounts {
  /** Rows of the days before a day, each spread evenly over the days its date may mean. */
  readonly spreadBefore: (day: Day) => number
}

const known = new WeakMap<Int32Array, LaneDays>()

/** Of dated rows. Walks over them once, however often it is asked. */
export function laneDays(dataset: Dataset, rows: Int32Array): LaneDays {
  const made = known.get(rows) ?? countRows(dataset, rows)
  known.set(rows, made)
  return made
}

function countRows(dataset: Dataset, rows: Int32Array): LaneDays {
  const { span, earliest, latest } = dataset
  const tally = emptyTally(dataset)
  const { begun, ended } = tally
  const days = span.to - span.from + 1
  const exact = new Uint32Array(days)
  // what a day of fuzzy rows adds over the day before it, then summed twice
  const change = new Float64Array(days + 1)
  // rows of the same days stand together, because rows are sorted by them
  for (let at = 0; at < rows.length;) {
    const from = earliest[rows[at] ?? 0] ?? 0
    const to = latest[rows[at] ?? 0] ?? 0
    let same = 0
    for (; at < rows.length; at++, same++) {
      const row = rows[at] ?? 0
      if (earliest[row] !== from || latest[row] !== to) break
    }
    const first = from - span.from
    const last = to - span.from
    begun[first + 1] = (begun[first + 1] ?? 0) + same
    ended[last + 1] = (ended[last + 1] ?? 0) + same
    if (first === last) exact[first] = (exact[first] ?? 0) + same
    else {
      const share = same / (last - first + 1)
      change[first] = (change[first] ?? 0) + share
      change[last + 1] = (change[last + 1] ?? 0) - share
    }
  }
  const cumulative = new Float64Array(days + 1)
  let perDay = 0
  for (let day = 0; day < days; day++) {
    perDay += change[day] ?? 0
    cumulative[day + 1] = (cumulative[day] ?? 0) + perDay + (exact[day] ?? 0)
  }
  return {
    ...countsOfTally(dataset, tally),
    spreadBefore: (day) => cumulative[Math.min(Math.max(day - span.from, 0), days)] ?? 0,
  }
}
