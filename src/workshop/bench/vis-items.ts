import type { Dataset } from '../../model/dataset.ts'
import { dateOfDay, type Day } from '../../model/time.ts'

/** An event as vis-timeline takes it. */
export interface VisItem {
  readonly id: number
  readonly group: string
  readonly content: string
  readonly type: 'point' | 'range'
  readonly start: Date
  readonly end?: Date
  readonly className: string
}

/** Of rows without a group. */
export const NO_GROUP = 'none'

/**
 * The dated rows as vis-timeline can hold them, in the order of time: a day as a point, all else as a range as wide as what
 * is known. It has no place for the undated, nor for how sure a date is. Without words, which would cost it more.
 */
export function visItems(dataset: Dataset, moment: Day): readonly VisItem[] {
  const groups = dataset.vocabulary.groups.map(({ id }) => id)
  return Array.from({ length: dataset.datedRows }, (_, row): VisItem => {
    const from = dataset.earliest[row] ?? 0
    const to = dataset.latest[row] ?? from
    const shared = { id: row, group: groups[dataset.group[row] ?? -1] ?? NO_GROUP, content: '', start: dateOfDay(from) }
    const className = classNameOf(from <= moment)
    return from === to
      ? { ...shared, type: 'point', className }
      : { ...shared, type: 'range', end: dateOfDay(to + 1), className }
  })
}

/** The rows whose light a move of the moment changes, with their class after it: those that begin between the two days. */
export function lightChanges(
  { earliest, datedRows }: Pick<Dataset, 'earliest' | 'datedRows'>,
  before: Day,
  after: Day,
): { readonly id: number; readonly className: string }[] {
  const days = earliest.subarray(0, datedRows)
  const first = firstAfter(days, Math.min(before, after))
  const end = firstAfter(days, Math.max(before, after))
  const className = classNameOf(after > before)
  return Array.from({ length: end - first }, (_, index) => ({ id: first + index, className }))
}

const classNameOf = (lit: boolean) => (lit ? 'lit' : 'unlit')

/** Of sorted days, the first place that lies after one; their number where none does. */
function firstAfter(days: Int32Array, day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
