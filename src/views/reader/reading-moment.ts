import { passes, type Passing } from '../../engine/standing.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Day, DayRange } from '../../model/time.ts'

/**
 * The days on which the moment shows all that a paragraph tells: its dated events have begun, and one of them still lasts.
 *   event a   ▇▇▇
 *   event b       ▇▇▇▇▇▇
 *   event c     ▇▇▇▇
 *   days          ├────┤
 * Of `rows`, the paragraph's, those count that it is the first to tell; where there is none, all. Null where none is dated.
 */
export function daysOfParagraph(
  dataset: Dataset,
  passing: Passing,
  rows: Uint32Array,
  source: string,
  paragraph: number,
): DayRange | null {
  const { codes, entries } = dataset.parts.source
  let [own, any]: (DayRange | null)[] = [null, null]
  for (const row of rows) {
    if (row >= dataset.datedRows || dataset.weight[row] === 0 || !passes(dataset, passing, row)) continue
    const days = { from: dataset.earliest[row] ?? 0, to: dataset.latest[row] ?? 0 }
    any = later(any ?? null, days)
    const first = entries[codes[row] ?? 0]?.source[0]
    if (first?.source === source && first.paragraph === paragraph) own = later(own ?? null, days)
  }
  const days = own ?? any ?? null
  const { window } = passing
  if (days === null || window === null) return days
  return { from: Math.max(days.from, window.from), to: Math.min(days.to, window.to) }
}

function later(a: DayRange | null, b: DayRange): DayRange {
  return a === null ? b : { from: Math.max(a.from, b.from), to: Math.max(a.to, b.to) }
}

/** Where the moment goes for a paragraph: it stays while it shows all that the paragraph tells. */
export function momentFor(days: DayRange, moment: Day | null): Day {
  return moment !== null && moment >= days.from && moment <= days.to ? moment : days.from
}

/** The timeline's days, moved so that they hold the moment; the same where they do. Null is the whole span. */
export function daysAround(visible: DayRange | null, moment: Day): DayRange | null {
  if (visible === null || (moment >= visible.from && moment <= visible.to)) return visible
  const half = Math.floor((visible.to - visible.from) / 2)
  return { from: moment - half, to: moment - half + (visible.to - visible.from) }
}
