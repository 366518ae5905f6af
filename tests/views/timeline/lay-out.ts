import { laneRows } from '../../../src/engine/lane-rows.ts'
import type { Selection } from '../../../src/engine/selection.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { DayRange } from '../../../src/model/time.ts'
import type { LaneKey } from '../../../src/view-state/view-state.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import { CLOSE_DAYS, layoutTimeline, type TimelineLayout } from '../../../src/views/timeline/layout.ts'
import { markNotes } from '../../../src/views/timeline/mark-notes.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'

export interface Look {
  readonly key: LaneKey
  readonly range: DayRange
  readonly width: number
  readonly height: number
}

/** A layout as the page makes it, with letters of six pixels. */
export function layOut(dataset: Dataset, { failing }: Selection, { key, range, width, height }: Look): TimelineLayout {
  const days = range.to - range.from + 1
  const { pixelsPerDay } = dayScale(range, width)
  return layoutTimeline({
    dataset,
    lanes: laneRows(dataset, failing, key),
    world: { origin: boundsOf(dataset).from, pixelsPerDay },
    page: { from: range.from - days, to: range.to + days },
    close: days <= CLOSE_DAYS,
    height,
    notes: markNotes(dataset),
    titleOf: (row) => dataset.records.at(row)?.title ?? '',
    measure: (text) => text.length * 6,
  })
}
