import type { Dataset } from '../model/dataset.ts'
import { dateOfDay, dayOf } from '../model/time.ts'
import type { TimeIndex } from './time-index.ts'

/**
 * The span cut into blocks of whole calendar months, so that months and most years lie within few of them. The first and
 * the last block may be shorter.
 */
export interface Blocks {
  readonly count: number
  /** First day of each block (as the time index numbers days), then the end of the span. */
  readonly starts: Uint32Array
  /** Block of each day; last, for undated rows, `count`. */
  readonly ofDay: Uint16Array
  /** Rows whose days lie in several blocks, ascending. */
  readonly spanning: Uint32Array
}

const MOST_BLOCKS = 512

/** `mostBlocks` limits the memory the counts by block may take; there is at least one. */
export function cutBlocks(dataset: Dataset, time: TimeIndex, mostBlocks: number): Blocks {
  const from = dateOfDay(time.first)
  const to = dateOfDay(time.first + time.days - 1)
  const firstMonth = from.getUTCFullYear() * 12 + from.getUTCMonth()
  const lastMonth = to.getUTCFullYear() * 12 + to.getUTCMonth()
  const months = monthsPerBlock(lastMonth - firstMonth + 1, Math.max(2, Math.min(MOST_BLOCKS, mostBlocks)))
  const starts = [0]
  for (let month = (Math.floor(firstMonth / months) + 1) * months; month <= lastMonth; month += months) {
    starts.push(dayOf(Math.floor(month / 12), (month % 12) + 1, 1) - time.first)
  }
  const count = starts.length
  starts.push(time.days)
  const ofDay = new Uint16Array(time.days + 1).fill(count)
  for (let block = 0; block < count; block++) ofDay.fill(block, starts[block], starts[block + 1])
  return { count, starts: Uint32Array.from(starts), ofDay, spanning: spanningRows(dataset, time, ofDay) }
}

/** The boundary between blocks that is nearest to a boundary between days: number of the block behind it. */
export function nearestBlock({ count, starts, ofDay }: Blocks, boundary: number): number {
  const block = ofDay[boundary] ?? count
  if (block === count) return count
  return boundary - (starts[block] ?? 0) <= (starts[block + 1] ?? 0) - boundary ? block : block + 1
}

/** Whole parts of a year, or whole years: blocks then begin where years do. One block less than asked for, as both ends may be cut. */
function monthsPerBlock(months: number, mostBlocks: number): number {
  const least = Math.ceil(months / (mostBlocks - 1))
  return [1, 2, 3, 4, 6].find((part) => part >= least) ?? Math.ceil(least / 12) * 12
}

function spanningRows({ latest }: Dataset, time: TimeIndex, ofDay: Uint16Array): Uint32Array {
  const rows = new Uint32Array(time.byEnd.length)
  let count = 0
  for (let day = 0; day < time.days; day++) {
    const block = ofDay[day]
    const end = time.startRow[day + 1] ?? 0
    for (let row = time.fuzzyRow[day] ?? 0; row < end; row++) {
      if (ofDay[(latest[row] ?? 0) - time.first] !== block) rows[count++] = row
    }
  }
  return rows.slice(0, count)
}
