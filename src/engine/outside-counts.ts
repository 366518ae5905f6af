import type { FilterBits } from './choice.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'
import { countsOfTally, emptyTally, overlapping, type DayCounts } from './day-counts.ts'
import { firstStartingAfter } from './lit.ts'
import type { Passing } from './standing.ts'

/** Passing dated events that lie wholly before and wholly after some days. Walks over the rows once a change of filters. */
export function outsideCounts(
  dataset: Dataset,
  { failing, window }: Passing,
  range: DayRange,
): { readonly before: number; readonly after: number } {
  const counts = countsOf(dataset, failing)
  // parts of days, while a gesture lasts, do not count as seen
  const first = Math.ceil(range.from)
  const last = Math.floor(range.to)
  if (window === null) {
    return {
      before: counts.endedBefore(first),
      after: counts.begunBefore(dataset.span.to + 1) - counts.begunBefore(last + 1),
    }
  }
  const { from, to } = window
  return {
    before:
      first <= from
        ? 0
        : first - 1 <= to
          ? counts.endedBefore(first) - counts.endedBefore(from)
          : overlapping(counts, window) - bridging(dataset, failing, to, first),
    after:
      last >= to
        ? 0
        : last >= from
          ? counts.begunBefore(to + 1) - counts.begunBefore(last + 1)
          : overlapping(counts, window) - bridging(dataset, failing, last, from),
  }
}

const known = new WeakMap<FilterBits, DayCounts>()

function countsOf(dataset: Dataset, failing: FilterBits): DayCounts {
  const made = known.get(failing) ?? countPassing(dataset, failing)
  known.set(failing, made)
  return made
}

function countPassing(dataset: Dataset, failing: FilterBits): DayCounts {
  const { span, datedRows, weight, earliest, latest } = dataset
  const tally = emptyTally(dataset)
  const { begun, ended } = tally
  for (let row = 0; row < datedRows; row++) {
    if (failing[row] !== 0 || weight[row] !== 1) continue
    const first = (earliest[row] ?? 0) - span.from + 1
    const last = (latest[row] ?? 0) - span.from + 1
    begun[first] = (begun[first] ?? 0) + 1
    ended[last] = (ended[last] ?? 0) + 1
  }
  return countsOfTally(dataset, tally)
}

/** Events that begin on `begun` or before and end on `ends` or later: where a window and what is shown lie apart, what reaches over both. */
function bridging(dataset: Dataset, failing: FilterBits, begun: Day, ends: Day): number {
  const { weight, latest } = dataset
  const end = firstStartingAfter(dataset, begun)
  let count = 0
  for (let row = 0; row < end; row++) {
    if (failing[row] === 0 && weight[row] === 1 && (latest[row] ?? 0) >= ends) count += 1
  }
  return count
}
