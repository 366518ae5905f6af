import type { Dataset } from '../../model/dataset.ts'
import { DATE_SHAPES, daysOfPart, type DateShape, type Day, type DayRange } from '../../model/time.ts'
import type { CssPixels } from './day-scale.ts'

/** Width of a glyph. */
export const GLYPH: CssPixels = 10
/** Kept free between two marks of a line. */
export const GAP: CssPixels = 3
/** How far an open end fades beyond what the source knows. */
export const FADE: CssPixels = 30
/** What the sign of a dispute takes beside the glyph. */
export const DISPUTE: CssPixels = 8

/** From days to pixels of the whole timeline, wherever one has panned to: only a zoom changes it. */
export interface World {
  readonly origin: Day
  readonly pixelsPerDay: number
}

export const worldX = ({ origin, pixelsPerDay }: World, day: Day): CssPixels => (day - origin) * pixelsPerDay

/** The days over which a stretch of a line lies. */
export function daysUnder({ origin, pixelsPerDay }: World, { left, right }: Stretch): DayRange {
  return { from: origin + left / pixelsPerDay, to: origin + right / pixelsPerDay }
}

/** A stretch of a line. */
export interface Stretch {
  readonly left: CssPixels
  readonly right: CssPixels
}

/** What is drawn for a row in one lane; what each shape looks like is told in model/time.ts. World pixels. */
export interface Mark {
  readonly row: number
  readonly shape: DateShape
  /** Left and right edge of what the date may mean. */
  readonly x0: CssPixels
  readonly x1: CssPixels
  /** Middle of the glyph: of a point or an uncertain date its middle, of a lasting one its start. */
  readonly glyphX: CssPixels
  /** Left and right edge of each member of a set; empty for all other shapes. */
  readonly members: readonly (readonly [CssPixels, CssPixels])[]
  /** Of an aggregate, where its parts stand: the bracket reaches over them. Null for an event of its own. */
  readonly parts: readonly CssPixels[] | null
  readonly disputed: boolean
}

/** What the mark of a row needs beside the columns. */
export interface MarkNotes {
  /** Rows that are part of a row; null for one without parts. */
  readonly partsOf: (row: number) => readonly number[] | null
  readonly isDisputed: (row: number) => boolean
}

export function markOf(dataset: Dataset, row: number, world: World, notes: MarkNotes): Mark {
  const shape = DATE_SHAPES[dataset.shape[row] ?? 0] ?? 'day'
  const x0 = worldX(world, dataset.earliest[row] ?? 0)
  const x1 = worldX(world, (dataset.latest[row] ?? 0) + 1)
  const parts = notes.partsOf(row)?.filter((part) => part < dataset.datedRows) ?? []
  const members = shape === 'set' ? membersOf(dataset, row, world) : []
  const [first] = members
  const lasts = shape === 'interval' || shape === 'open'
  return {
    row,
    shape,
    x0,
    x1,
    glyphX: first ? (first[0] + first[1]) / 2 : lasts ? x0 + GLYPH / 2 : (x0 + x1) / 2,
    members,
    parts:
      parts.length === 0
        ? null
        : parts.map((part) => worldX(world, ((dataset.earliest[part] ?? 0) + (dataset.latest[part] ?? 0) + 1) / 2)),
    disputed: notes.isDisputed(row),
  }
}

function membersOf(dataset: Dataset, row: number, world: World): readonly (readonly [CssPixels, CssPixels])[] {
  const days = dataset.records.at(row)?.date_parts.map(daysOfPart) ?? []
  return days.map(({ from, to }) => [worldX(world, from), worldX(world, to + 1)] as const)
}

/**
 * The stretch of its line that a mark needs for itself. The soft span of a month or a year may lie under other marks;
 * bars, hatched spans, sets and brackets may not.
 */
export function stretchOf({ shape, x0, x1, glyphX, members, parts, disputed }: Mark): Stretch {
  const glyph = around(glyphX, glyphX, disputed ? DISPUTE : 0)
  if (parts) return union(glyph, around(Math.min(x0, ...parts), Math.max(x1, ...parts)))
  switch (shape) {
    case 'day':
    case 'month':
    case 'year':
      return glyph
    case 'open':
      return union(glyph, around(x0, x1 + FADE))
    case 'interval':
    case 'within':
      return union(glyph, around(x0, x1))
    case 'set':
      return members.reduce((whole, [left, right]) => union(whole, around(left, right)), glyph)
  }
}

function around(left: CssPixels, right: CssPixels, behind = 0): Stretch {
  const middle = (left + right) / 2
  const half = Math.max(GLYPH, right - left) / 2 + GAP / 2
  return { left: middle - half, right: middle + half + behind }
}

const union = (a: Stretch, b: Stretch): Stretch => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
})
