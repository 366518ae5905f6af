import { scaleUtc } from 'd3'
import { passes, type Passing } from '../../engine/standing.ts'
import type { Dataset } from '../../model/dataset.ts'
import { dateOfDay, dayOfDate, daysOfPart, type DateShape, type Day, type DayRange } from '../../model/time.ts'
import { type LaneAssignment } from './lanes.ts'

/** CSS pixels. */
export const GLYPH = 10
const GAP = 3
const ROW_HEIGHT = 12
const LANE_PADDING = 4

export interface TimelineMark {
  readonly row: number
  readonly id: string
  readonly lane: string
  readonly shape: DateShape
  /** Left and right edge of what the date may mean, unclipped. */
  readonly x0: number
  readonly x1: number
  /** Where the glyph stands: the middle of a point or an uncertain date, the start of a lasting one. */
  readonly glyphX: number
  /** Left and right edge of each member of a set; empty for all other shapes. */
  readonly members: readonly (readonly [number, number])[]
  /** Middle of the mark. */
  readonly y: number
}

export interface TimelineLane {
  readonly id: string
  readonly top: number
  readonly height: number
  /** Events of this lane that pass, on and off screen. */
  readonly count: number
}

export interface TimelineLayout {
  readonly lanes: readonly TimelineLane[]
  readonly marks: readonly TimelineMark[]
  readonly height: number
  /** Passing events wholly left and right of what is shown. */
  readonly before: number
  readonly after: number
}

/** Days to pixels and back, for one visible range and width. A day is as wide as the space from it to the next. */
export interface DayScale {
  readonly x: (day: Day) => number
  readonly day: (x: number) => Day
  /** The day whose beginning is nearest. */
  readonly nearest: (x: number) => Day
  readonly ticks: (count: number) => Date[]
  readonly width: number
}

export function dayScale(visible: DayRange, width: number): DayScale {
  const scale = scaleUtc([dateOfDay(visible.from), dateOfDay(visible.to + 1)], [0, width])
  return {
    x: (day) => scale(dateOfDay(day)),
    day: (x) => dayOfDate(scale.invert(x)),
    nearest: (x) => Math.round(scale.invert(x).getTime() / 86_400_000),
    ticks: (count) => scale.ticks(count),
    width,
  }
}

/**
 * Put each passing dated row into its lanes, and in a lane into the first line where it overlaps nothing:
 *   line 0  ●▇▇▇▇   ▒▒▒●▒▒▒
 *   line 1     ●▇▇▇▇▇   ●
 * The soft span of a month or a year may lie under other glyphs, never under another bar. Lines are given by the whole set, not by what is on screen, so marks keep their line while one pans.
 */
export function layoutTimeline(
  dataset: Dataset,
  passing: Passing,
  assignment: LaneAssignment,
  scale: DayScale,
): TimelineLayout {
  const byLane = new Map<string, Placed[]>(assignment.lanes.map((lane) => [lane, []]))
  let before = 0
  let after = 0
  for (let row = 0; row < dataset.datedRows; row++) {
    if (!passes(dataset, passing, row)) continue
    const placed = place(dataset, row, scale)
    if (!placed) continue
    if (placed.mark.x1 < 0) before += dataset.weight[row] ?? 0
    if (placed.mark.x0 > scale.width) after += dataset.weight[row] ?? 0
    for (const lane of assignment.of(row)) byLane.get(lane)?.push(placed)
  }

  const lanes: TimelineLane[] = []
  const marks: TimelineMark[] = []
  let top = 0
  for (const [id, rows] of byLane) {
    const lines = packLines(rows.map(({ extents }) => extents))
    const height = Math.max(1, Math.max(0, ...lines) + 1) * ROW_HEIGHT + LANE_PADDING
    rows.forEach(({ mark }, i) => {
      if (mark.x1 < -GLYPH || mark.x0 > scale.width + GLYPH) return
      const y = top + LANE_PADDING / 2 + ((lines[i] ?? 0) + 0.5) * ROW_HEIGHT
      marks.push({ ...mark, lane: id, y })
    })
    lanes.push({ id, top, height, count: rows.reduce((sum, { mark }) => sum + (dataset.weight[mark.row] ?? 0), 0) })
    top += height
  }
  return { lanes, marks, height: top, before, after }
}

interface Placed {
  readonly mark: Omit<TimelineMark, 'lane' | 'y'>
  /** The stretches it needs of its line, glyph and gap included. */
  readonly extents: readonly Extent[]
}

export interface Extent {
  readonly left: number
  readonly right: number
}

function place(dataset: Dataset, row: number, scale: DayScale): Placed | null {
  const record = dataset.records.at(row)
  const earliest = dataset.earliest[row]
  const latest = dataset.latest[row]
  if (!record?.date_shape || earliest === undefined || latest === undefined) return null
  const x0 = scale.x(earliest)
  const x1 = scale.x(latest + 1)
  const lasting = record.date_shape === 'interval' || record.date_shape === 'open'
  const fillsItsLine = lasting || record.date_shape === 'within'
  const members =
    record.date_shape === 'set'
      ? record.date_parts.map(daysOfPart).map(({ from, to }) => [scale.x(from), scale.x(to + 1)] as const)
      : []
  const [first] = members
  const glyphX = first ? (first[0] + first[1]) / 2 : lasting ? x0 + GLYPH / 2 : (x0 + x1) / 2
  return {
    mark: { row, id: record.id, shape: record.date_shape, x0, x1, glyphX, members },
    extents: [
      around(glyphX, glyphX),
      ...(fillsItsLine ? [around(x0, x1)] : members.map(([left, right]) => around(left, right))),
    ],
  }
}

/** A stretch at least as wide as a glyph, with its gap. */
function around(left: number, right: number): Extent {
  const middle = (left + right) / 2
  const half = Math.max(GLYPH, right - left) / 2 + GAP / 2
  return { left: middle - half, right: middle + half }
}

/** First-fit line of each item, where none of its stretches overlaps one that is there. Items come in time order. */
export function packLines(items: readonly (readonly Extent[])[]): number[] {
  const lines: Extent[][] = []
  return items.map((item) => {
    const free = lines.findIndex((line) =>
      item.every((extent) => line.every(({ left, right }) => right <= extent.left || left >= extent.right)),
    )
    if (free >= 0) {
      lines[free]?.push(...item)
      return free
    }
    lines.push([...item])
    return lines.length - 1
  })
}
