import { isLit, type Lit } from '../../engine/lit.ts'
import { laneCount, laneRows, STATISTICS_LANE } from '../../engine/lane-rows.ts'
import { POSSIBLE, type Selection } from '../../engine/selection.ts'
import { passes, standingOf } from '../../engine/standing.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'
import { PICTURE_MARGIN, PICTURE_WIDTH } from '../../take-away/picture-frame.ts'
import type { ViewState } from '../../view-state/view-state.ts'
import { axisTicks, type AxisTicks, type AxisWords } from './axis-ticks.ts'
import { dayScale, momentX } from './day-scale.ts'
import { layoutOffset, type Scene } from './draw.ts'
import type { MarkLook } from './draw-mark.ts'
import { marksAtEdges } from './edge-labels.ts'
import { labelWithin } from './labels.ts'
import { CLOSE_DAYS, layoutTimeline, type PlacedMark, type TimelineLayout } from './layout.ts'
import { markNotes } from './mark-notes.ts'
import { AXIS_FONT, LABEL_FONT, type Paints } from './paints.ts'
import { boundsOf } from './range.ts'
import { titleOf } from './record-words.ts'

/** Of the lanes' names, CSS pixels. */
export const NAMES = 210
const LANES_HEIGHT = 620
/** Between a label and the edge of the picture. */
const EDGE = 3

/** CSS pixels of the lanes, their names apart. */
interface LanesSize {
  readonly width: number
  /** What they may take together, where they can. */
  readonly height: number
}

const FULL: LanesSize = { width: PICTURE_WIDTH - 2 * PICTURE_MARGIN - NAMES, height: LANES_HEIGHT }

export interface LanesPicture {
  readonly scene: Scene
  readonly axis: AxisTicks
  /** A lane's name with its number of events, null for statistics; from the top of all lanes. */
  readonly names: readonly {
    readonly id: string
    readonly count: number | null
    readonly top: number
    readonly height: number
  }[]
}

interface Input {
  readonly dataset: Dataset
  readonly selection: Selection
  readonly lit: Lit
  readonly view: ViewState
  readonly visible: DayRange
  readonly paints: Paints
  readonly words: AxisWords
  readonly measure: (text: string, font: string) => number
  readonly size?: LanesSize
  /** Leaves out lanes in which nothing passes, as long as there is another. */
  readonly onlyFilled?: boolean
}

/** The lanes as the page draws them, but of a size of their own, whatever the window's; nothing pointed at or selected. */
export function lanesPicture(input: Input): LanesPicture {
  const { dataset, selection, lit, view, visible, paints, words, measure, size = FULL } = input
  const scale = dayScale(visible, size.width)
  const every = laneRows(dataset, selection.failing, view.lanes)
  const filled = every.filter(({ rows }) => laneCount(dataset, rows, selection.window) > 0)
  const lanes = input.onlyFilled && filled.length > 0 ? filled : every
  const days = visible.to - visible.from + 1
  const measureLabel = (text: string) => measure(text, LABEL_FONT)
  const endless = layoutTimeline({
    dataset,
    lanes,
    world: { origin: boundsOf(dataset).from, pixelsPerDay: scale.pixelsPerDay },
    page: { from: visible.from - days, to: visible.to + days },
    close: days <= CLOSE_DAYS,
    height: size.height,
    notes: markNotes(dataset),
    titleOf: (row) => titleOf(dataset, row),
    measure: measureLabel,
  })
  const left = layoutOffset({ layout: endless, scale })
  const layout = labelsWithin(
    endless,
    (mark) =>
      mark.label &&
      labelWithin(mark.label, titleOf(dataset, mark.row), [left + EDGE, left + scale.width - EDGE], measureLabel),
  )
  const atEdges = marksAtEdges(layout, {
    left,
    right: left + scale.width,
    isShown: (row) => passes(dataset, selection, row),
    titleOf: (row) => titleOf(dataset, row),
    measure: measureLabel,
  })
  const axis = axisTicks(scale, words, (text) => measure(text, AXIS_FONT))
  return {
    axis,
    names: layout.lanes.map(({ id, rows, top, height }) => ({
      id,
      count: id === STATISTICS_LANE ? null : laneCount(dataset, rows, selection.window),
      top,
      height,
    })),
    scene: {
      layout,
      scale,
      height: layout.height,
      scrollTop: 0,
      ticks: axis.ticks,
      window: selection.window,
      momentX: momentX(view.moment, scale),
      lit: lit.days,
      lookOf: (row) => lookOf(row, { dataset, selection, lit, paints }),
      laneColour: ({ id }) => (view.lanes === 'group' ? paints.group(id) : paints.inkSoft),
      loose: [],
      atEdges,
      paints,
    },
  }
}

/** A picture cannot be panned: no label runs out of it. */
function labelsWithin(layout: TimelineLayout, labelOf: (mark: PlacedMark) => PlacedMark['label']): TimelineLayout {
  const lanes = layout.lanes.map((lane) => ({
    ...lane,
    marks: lane.marks.map((mark) => ({ ...mark, label: labelOf(mark) })),
  }))
  return { ...layout, lanes }
}

type Looks = Pick<Input, 'dataset' | 'selection' | 'lit' | 'paints'>

function lookOf(row: number, { dataset, selection, lit, paints }: Looks): MarkLook | null {
  const standing = standingOf(dataset, selection, row)
  const group = dataset.vocabulary.groups[dataset.group[row] ?? -1]
  if (standing === 0 || !group) return null
  return {
    colour: paints.group(group.id),
    shape: group.shape,
    unlit: !isLit(dataset, lit.days, row),
    possible: standing === POSSIBLE,
    emphasis: 'none',
  }
}
