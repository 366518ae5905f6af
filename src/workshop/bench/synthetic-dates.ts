import { DATE_SHAPES, dateOfDay, dayOf, type Day, type DateShape } from '../../model/time.ts'

const FIRST = dayOf(2007, 1, 1)
const DAYS = dayOf(2019, 1, 1) - FIRST

/** Shares of all rows: 15 % fuzzy, 5 % undated, the rest are known to the day. */
const UNDATED = 0.05
const FUZZY: readonly (readonly [DateShape, number])[] = [
  ['month', 0.08],
  ['year', 0.03],
  ['interval', 0.04],
]
const LONGEST_INTERVAL = 180

export interface SyntheticDates {
  readonly earliest: Int32Array
  readonly latest: Int32Array
  readonly shape: Uint8Array
  readonly datedRows: number
}

/** Date columns sorted as a dataset's are: first day, last day; undated rows last. */
export function syntheticDates(rows: number, random: () => number): SyntheticDates {
  const datedRows = Math.round(rows * (1 - UNDATED))
  // one number a date, so that a plain sort of numbers is the order wanted: first day, length, shape
  const keys = new Float64Array(datedRows)
  for (let row = 0; row < datedRows; row++) {
    const shape = fuzzyShape(random() * (1 - UNDATED))
    const { from, to } = daysOf(shape, FIRST + Math.floor(random() * DAYS), random)
    keys[row] = ((from - FIRST) * LENGTHS + (to - from)) * DATE_SHAPES.length + DATE_SHAPES.indexOf(shape)
  }
  keys.sort()
  const dates = {
    earliest: new Int32Array(rows),
    latest: new Int32Array(rows),
    shape: new Uint8Array(rows),
    datedRows,
  }
  for (const [row, key] of keys.entries()) {
    const days = Math.floor(key / DATE_SHAPES.length)
    const from = FIRST + Math.floor(days / LENGTHS)
    dates.earliest[row] = from
    dates.latest[row] = from + (days % LENGTHS)
    dates.shape[row] = key % DATE_SHAPES.length
  }
  return dates
}

/** Longer than any date, in days. */
const LENGTHS = 512

function fuzzyShape(drawn: number): DateShape {
  let rest = drawn
  for (const [shape, share] of FUZZY) {
    if (rest < share) return shape
    rest -= share
  }
  return 'day'
}

function daysOf(shape: DateShape, day: Day, random: () => number): { from: Day; to: Day } {
  if (shape === 'day') return { from: day, to: day }
  if (shape === 'interval') return { from: day, to: day + 1 + Math.floor(random() * LONGEST_INTERVAL) }
  const date = dateOfDay(day)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  return shape === 'month'
    ? { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) }
    : { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
}
