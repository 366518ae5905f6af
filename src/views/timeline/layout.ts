import type { LaneRows } from '../../engine/lane-rows.ts'
import { LONG } from '../../engine/lane-rows.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'
import type { CssPixels } from './day-scale.ts'
import { fillLastLine, type Chip } from './chips.ts'
import { labelLeft, labelRoom, placeLabels } from './labels.ts'
import { laneDensity, type LaneDensity } from './lane-density.ts'
import { GAP, GLYPH, markOf, stretchOf, type Mark, type MarkNotes, type World } from './mark.ts'
import { linesNeeded, NO_LINE, packImportant, packSpread, shareLines } from './packing.ts'

export const LINE: CssPixels = 13
export const LANE_PADDING: CssPixels = 4
/** What a lane gets at least, as long as its marks need them. */
const LEAST_LINES = 2
/** A lane of so many rows is laid out whole, so that its marks keep their lines however one pans; larger ones page by page. */
const WHOLE_LANE = 3000
/** Fuller than this many lines of marks, a lane is drawn as a density. */
const FULLEST_LINES = 5
/** In the closest looks every event has a mark, however high its lane becomes, up to so many of a page. */
export const CLOSE_DAYS = 62
const MOST_MARKS = 1500
/** Labels cost measuring: lanes with more marks have none. */
const MOST_LABELLED = 600

export interface PlacedMark extends Mark {
  /** Middle of its line, from the top of all lanes. */
  readonly y: CssPixels
  /** What stands behind it; null where there is no room. */
  readonly label: { readonly text: string; readonly x: CssPixels; readonly width: CssPixels } | null
}

export interface TimelineLane {
  readonly id: string
  readonly top: CssPixels
  readonly height: CssPixels
  readonly rows: Int32Array
  /** In time order; empty where the lane is drawn as a density. World pixels: see World. */
  readonly marks: readonly PlacedMark[]
  /** Marks for which there is no line at this zoom, gathered: a click looks closer. */
  readonly chips: readonly Chip[]
  readonly density: LaneDensity | null
}

export interface TimelineLayout {
  readonly world: World
  readonly lanes: readonly TimelineLane[]
  readonly height: CssPixels
  /** What of each lane lies above its lines, for its name; 0 where that stands beside it. */
  readonly headroom: CssPixels
}

export interface LayoutInput {
  readonly dataset: Dataset
  readonly lanes: readonly LaneRows[]
  readonly world: World
  /** Days to be laid out of large lanes: what is shown and some more. */
  readonly page: DayRange
  /** Whether what is shown is CLOSE_DAYS or less. */
  readonly close: boolean
  /** What the lanes may take together before they scroll. */
  readonly height: CssPixels
  readonly headroom?: CssPixels
  /** Instead of LEAST_LINES. */
  readonly leastLines?: number
  readonly notes: MarkNotes
  /** Text and width of labels. */
  readonly titleOf: (row: number) => string
  readonly measure: (text: string) => CssPixels
}

/**
 * Give each row of each lane its place, wherever one has panned to. All lanes fit the height, as long as each gets its least
 * lines; a lane whose marks do not fit its lines shows the most important and gathers the rest in chips ("+5"); a far
 * fuller one is a density. In the closest looks every event has its own mark and the lanes scroll;
 * what would be thousands of lines stays a density, and its bars lead to the table.
 */
export function layoutTimeline(input: LayoutInput): TimelineLayout {
  const { headroom = 0 } = input
  const drafts = input.lanes.map((lane) => draftLane(input, lane))
  const lines = input.close
    ? drafts.map(({ needed }) => Math.max(1, needed))
    : shareLines(
        drafts,
        Math.floor((input.height - drafts.length * (LANE_PADDING + headroom)) / LINE),
        input.leastLines ?? LEAST_LINES,
      )
  const lanes: TimelineLane[] = []
  let top = 0
  for (const [index, draft] of drafts.entries()) {
    const height = headroom + (lines[index] ?? 1) * LINE + LANE_PADDING
    lanes.push({ ...fillLane(input, draft, lines[index] ?? 1, top + headroom + LANE_PADDING / 2), top, height })
    top += height
  }
  return { world: input.world, lanes, height: top, headroom }
}

interface Draft {
  readonly lane: LaneRows
  readonly marks: readonly Mark[]
  readonly density: LaneDensity | null
  /** Lines that hold all. */
  readonly needed: number
  readonly items: number
}

function draftLane({ dataset, world, page, close, notes }: LayoutInput, lane: LaneRows): Draft {
  const isWhole = lane.rows.length <= WHOLE_LANE
  const rows = isWhole ? lane.rows : rowsOnPage(dataset, lane, page)
  const isFull = close
    ? !isWhole && rows.length > MOST_MARKS
    : rows.length > roomFor(dataset, isWhole ? null : page, world)
  if (isFull) {
    const density = laneDensity(dataset, lane.rows, world.pixelsPerDay)
    return { lane, marks: [], density, needed: 3, items: 1 }
  }
  const marks = spreadWithinDays(
    Array.from(rows, (row) => markOf(dataset, row, world, notes)),
    world,
  )
  const [brackets, others] = splitBrackets(marks)
  return {
    lane,
    marks,
    density: null,
    needed: Math.max(1, neededBy(brackets) + neededBy(others)),
    items: marks.length,
  }
}

/** How many marks lie on FULLEST_LINES side by side, on a page or, for null, all over the dataset's span. */
function roomFor({ span }: Dataset, page: DayRange | null, { pixelsPerDay }: World): number {
  const from = Math.max(span.from, page?.from ?? span.from)
  const to = Math.min(span.to, page?.to ?? span.to)
  return (((to - from + 1) * pixelsPerDay) / (GLYPH + GAP)) * FULLEST_LINES
}

/** Rows of a lane that touch a page: cut out by first day, and the long ones that began before. */
function rowsOnPage({ earliest, latest }: Dataset, { rows, long }: LaneRows, page: DayRange): Int32Array {
  const first = firstFrom(rows, earliest, page.from - LONG)
  const end = firstFrom(rows, earliest, page.to + 1)
  const before = long.subarray(0, firstFrom(long, earliest, page.from - LONG))
  const reaching = before.filter((row) => (latest[row] ?? 0) >= page.from)
  const cut = rows.subarray(first, end)
  if (reaching.length === 0) return cut
  const all = new Int32Array(reaching.length + cut.length)
  all.set(reaching)
  all.set(cut, reaching.length)
  return all
}

function firstFrom(rows: Int32Array, earliest: Int32Array, day: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((earliest[rows[middle] ?? 0] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a day is wide enough, its events stand side by side within it, instead of one below the other. */
function spreadWithinDays(marks: readonly Mark[], { pixelsPerDay }: World): readonly Mark[] {
  const columns = Math.floor(pixelsPerDay / (GLYPH + GAP + 1))
  if (columns < 2) return marks
  const ofDay = new Map<number, number>()
  for (const mark of marks) if (isDay(mark)) ofDay.set(mark.x0, (ofDay.get(mark.x0) ?? 0) + 1)
  const placed = new Map<number, number>()
  return marks.map((mark) => {
    const count = ofDay.get(mark.x0) ?? 0
    if (!isDay(mark) || count < 2) return mark
    const index = placed.get(mark.x0) ?? 0
    placed.set(mark.x0, index + 1)
    const step = (mark.x1 - mark.x0) / Math.min(columns, count)
    return { ...mark, glyphX: mark.x0 + ((index % columns) + 0.5) * step }
  })
}

const isDay = ({ shape, parts }: Mark) => shape === 'day' && parts === null

/** Brackets apart: they go over the rest. */
function splitBrackets(marks: readonly Mark[]): readonly [Mark[], Mark[]] {
  return [marks.filter(({ parts }) => parts !== null), marks.filter(({ parts }) => parts === null)]
}

const byLeft = (marks: readonly Mark[]) =>
  marks.map((mark) => ({ mark, ...stretchOf(mark) })).toSorted((a, b) => a.left - b.left || a.mark.row - b.mark.row)

const neededBy = (marks: readonly Mark[]) => linesNeeded(byLeft(marks))

function fillLane(
  input: LayoutInput,
  draft: Draft,
  lines: number,
  top: CssPixels,
): Omit<TimelineLane, 'top' | 'height'> {
  const { lane, density, needed } = draft
  const base = { id: lane.id, rows: lane.rows }
  if (density) return { ...base, marks: [], chips: [], density }
  const [brackets, others] = splitBrackets(draft.marks)
  const fits = needed <= lines
  const lineOf = new Map<Mark, number>()
  if (fits) {
    const forBrackets = neededBy(brackets)
    assign(lineOf, byLeft(brackets), (items) => packSpread(items, forBrackets), 0)
    const room = lines - forBrackets
    assign(lineOf, withLabelRoom(input, others, room), (items) => packSpread(items, room), forBrackets)
  } else {
    // the last line is kept for the chips
    const items = byLeft(draft.marks)
    const weight = (index: number) => importanceOf(input.dataset, items[index]?.mark)
    assign(lineOf, items, (stretches) => packImportant(stretches, weight, lines - 1), 0)
  }
  const yOf = (line: number) => top + (line + 0.5) * LINE
  const placed = draft.marks.filter((mark) => lineOf.has(mark))
  const labels =
    placed.length > MOST_LABELLED
      ? new Map<Mark, PlacedMark['label']>()
      : placeLabels(placed, (mark) => lineOf.get(mark) ?? 0, input.titleOf, input.measure)
  const lost = draft.marks.filter((mark) => !lineOf.has(mark))
  const last = fillLastLine(input.dataset, lost, yOf(lines - 1))
  return {
    ...base,
    density: null,
    marks: [
      ...placed.map((mark) => ({ ...mark, y: yOf(lineOf.get(mark) ?? 0), label: labels.get(mark) ?? null })),
      ...last.marks.map((mark) => ({ ...mark, y: yOf(lines - 1), label: null })),
    ].toSorted((a, b) => a.row - b.row),
    chips: last.chips,
  }
}

/**
 * The stretches with room for the titles of as many marks as the lines can hold, the most important first. Lines are
 * enough as long as no more stretches overlap, so the number is found by halving.
 */
function withLabelRoom({ dataset, titleOf, measure }: LayoutInput, marks: readonly Mark[], lines: number) {
  const bare = byLeft(marks)
  if (bare.length > MOST_LABELLED) return bare
  const rank = new Map(
    bare
      .toSorted((a, b) => importanceOf(dataset, b.mark) - importanceOf(dataset, a.mark) || a.mark.row - b.mark.row)
      .map(({ mark }, index) => [mark, index]),
  )
  const widths = new Map(bare.map(({ mark }) => [mark, labelRoom(titleOf(mark.row), measure)]))
  const labelled = (count: number) =>
    bare.map((item) => ({
      ...item,
      right:
        (rank.get(item.mark) ?? 0) < count
          ? Math.max(item.right, labelLeft(item.mark) + (widths.get(item.mark) ?? 0))
          : item.right,
    }))
  let low = 0
  let high = bare.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (linesNeeded(labelled(middle)) <= lines) low = middle
    else high = middle - 1
  }
  return labelled(low)
}

function assign(
  lineOf: Map<Mark, number>,
  items: ReturnType<typeof byLeft>,
  pack: (items: ReturnType<typeof byLeft>) => Int32Array,
  firstLine: number,
): void {
  const lines = pack(items)
  for (const [index, { mark }] of items.entries()) {
    const line = lines[index] ?? NO_LINE
    if (line !== NO_LINE) lineOf.set(mark, firstLine + line)
  }
}

/** Which marks are kept where not all fit: those that hold others, then those that tell most of people, rights and places. */
function importanceOf({ facets }: Dataset, mark: Mark | undefined): number {
  if (!mark) return 0
  const { row, parts } = mark
  const number = ({ offsets }: { readonly offsets: Uint32Array }) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0)
  return (parts ? 100 : 0) + number(facets.person) + number(facets.right) + number(facets.place)
}
