import { laneRows } from '../../../src/engine/lane-rows.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { DayRange } from '../../../src/model/time.ts'
import type { LaneKey } from '../../../src/view-state/view-state.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import {
  CLOSE_DAYS,
  layoutTimeline,
  type LayoutInput,
  type TimelineLayout,
} from '../../../src/views/timeline/layout.ts'
import type { Mark } from '../../../src/views/timeline/mark.ts'
import { markNotes } from '../../../src/views/timeline/mark-notes.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'

/** As wide as the page's face, near enough. CSS pixels. */
export const measure = (text: string) => Math.ceil(text.length * 6.1)

/** A day's mark at a place of the world, in CSS pixels. */
export const dayMark = (row: number, glyphX: number, change: Partial<Mark> = {}): Mark => ({
  row,
  shape: 'day',
  x0: glyphX - 1,
  x1: glyphX + 1,
  glyphX,
  members: [],
  parts: null,
  disputed: false,
  ...change,
})

interface Look {
  readonly range: DayRange
  readonly width: number
  readonly height: number
}

/** The lanes of all dated rows as the page would lay them out, for what is shown and a screen more on each side. */
export function laidOut(
  dataset: Dataset,
  key: LaneKey,
  { range, width, height }: Look,
  change: Partial<LayoutInput> = {},
): TimelineLayout {
  const { pixelsPerDay } = dayScale(range, width)
  const days = range.to - range.from + 1
  return layoutTimeline({
    dataset,
    lanes: laneRows(dataset, new Uint16Array(dataset.records.length), key),
    world: { origin: boundsOf(dataset).from, pixelsPerDay },
    page: { from: range.from - days, to: range.to + days },
    close: days <= CLOSE_DAYS,
    height,
    notes: markNotes(dataset),
    titleOf: (row) => dataset.records.at(row)?.title ?? '',
    measure,
    ...change,
  })
}
