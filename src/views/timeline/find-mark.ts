import type { Dataset } from '../../model/dataset.ts'
import type { CssPixels } from './day-scale.ts'
import { LINE, type PlacedMark, type TimelineLane, type TimelineLayout } from './layout.ts'
import { markOf, type MarkNotes } from './mark.ts'

/** A row's mark, and whether its lane draws it: false where it lies in a chip or a density, and has to be drawn apart. */
export interface FoundMark {
  readonly mark: PlacedMark
  readonly drawn: boolean
}

/**
 * Where a row stands: in the lane `near` if that holds it, else in the first that does; null where none does (it fails
 * a filter, or has no date). A window leaves it where it is.
 */
export function findMark(
  dataset: Dataset,
  layout: TimelineLayout,
  row: number | undefined,
  notes: MarkNotes,
  near: string | null = null,
): FoundMark | null {
  if (row === undefined || row >= dataset.datedRows) return null
  const lane =
    layout.lanes.find(({ id, rows }) => id === near && holds(rows, row)) ??
    layout.lanes.find(({ rows }) => holds(rows, row))
  if (!lane) return null
  const mark = lane.marks.find((each) => each.row === row)
  if (mark) return { mark, drawn: true }
  return {
    mark: { ...markOf(dataset, row, layout.world, notes), y: looseY(lane, layout.headroom, row), label: null },
    drawn: false,
  }
}

/** In its chip's line, or in the middle of a density. */
function looseY({ top, height, chips }: TimelineLane, headroom: CssPixels, row: number): CssPixels {
  return chips.find(({ rows }) => rows.includes(row))?.y ?? top + headroom + Math.min((height - headroom) / 2, LINE)
}

function holds(rows: Int32Array, row: number): boolean {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row
}
