import type { Dataset } from '../model/dataset.ts'
import type { DayRange } from '../model/time.ts'
import { passingRows, type Passing } from './standing.ts'

/**
 * Passing events in each of `count` equally wide bins over a range of days. An event is spread evenly over the days its
 * date may mean, so that one known only by its year raises no false peak; what lies outside the range is left out.
 *   range     |    |    |    |    |
 *   event       ▒▒▒▒▒▒▒▒          adds  1/4  1/2  1/4  0
 */
export function timeBins(dataset: Dataset, passing: Passing, range: DayRange, count: number): Float64Array {
  const bins = new Float64Array(count)
  const binDays = (range.to + 1 - range.from) / count
  for (const row of passingRows(dataset, passing, 0, dataset.datedRows)) {
    const start = dataset.earliest[row] ?? 0
    const end = (dataset.latest[row] ?? 0) + 1
    const perDay = (dataset.weight[row] ?? 0) / (end - start)
    const first = Math.max(0, Math.floor((start - range.from) / binDays))
    for (let bin = first; bin < count; bin++) {
      const binStart = range.from + bin * binDays
      if (binStart >= end) break
      const overlap = Math.min(end, binStart + binDays) - Math.max(start, binStart)
      if (overlap > 0) bins[bin] = (bins[bin] ?? 0) + overlap * perDay
    }
  }
  return bins
}
