import { group } from 'd3'
import type { CssPixels } from './day-scale.ts'
import { labelLeft, shorten, type Label } from './labels.ts'
import type { PlacedMark, TimelineLane, TimelineLayout } from './layout.ts'
import { GAP, stretchOf, type Stretch } from './mark.ts'

/** Shortened to less than this, a title says nothing to a room. */
const SHORTEST: CssPixels = 110

export interface StageLabels {
  /** World pixels that show. */
  readonly left: CssPixels
  readonly right: CssPixels
  /** Whether a row is drawn: what is not needs no room. */
  readonly isShown: (row: number) => boolean
  readonly titleOf: (row: number) => string
  readonly measure: (text: string) => CssPixels
}

/**
 * The layout with labels for a room that cannot pan: none runs out of what shows. A label stands behind its mark, or before it where
 * only there is room for all of it; it is shortened where neither side does.
 */
export function withStageLabels(layout: TimelineLayout, stage: StageLabels): TimelineLayout {
  const lanes = layout.lanes.map((lane) => {
    const labels = lane.density ? new Map<PlacedMark, Label>() : labelsOf(lane, stage)
    return { ...lane, marks: lane.marks.map((mark) => ({ ...mark, label: labels.get(mark) ?? null })) }
  })
  return { ...layout, lanes }
}

/** What takes room on a line. A chip has no mark. */
interface Item extends Stretch {
  readonly mark: PlacedMark | null
  readonly y: CssPixels
}

function labelsOf({ marks, chips }: TimelineLane, stage: StageLabels): ReadonlyMap<PlacedMark, Label> {
  const labels = new Map<PlacedMark, Label>()
  const items: readonly Item[] = [
    ...marks.filter(({ row }) => stage.isShown(row)).map((mark) => ({ mark, y: mark.y, ...stretchOf(mark) })),
    ...chips.map(({ left, right, y }) => ({ mark: null, y, left, right })),
  ]
  for (const line of group(items, ({ y }) => y).values()) {
    const inOrder = line.toSorted((a, b) => a.left - b.left)
    let taken = stage.left
    for (const [index, { mark, left, right }] of inOrder.entries()) {
      const next = Math.min(stage.right, inOrder[index + 1]?.left ?? Infinity)
      const isOut = right < stage.left || left > stage.right
      const label = mark === null || isOut ? null : labelOf(mark, stage, taken + GAP, next - GAP)
      if (mark && label) labels.set(mark, label)
      taken = Math.max(taken, right, label ? label.x + label.width : 0)
    }
  }
  return labels
}

function labelOf(mark: PlacedMark, { titleOf, measure }: StageLabels, from: CssPixels, to: CssPixels): Label | null {
  const { left, right } = stretchOf(mark)
  const title = titleOf(mark.row)
  const behind = Math.max(from, Math.min(labelLeft(mark), right + GAP))
  const before = left - GAP
  const rooms = { behind: to - behind, before: before - from }
  const isBehind = measure(title) <= rooms.behind || rooms.behind >= rooms.before
  const room = isBehind ? rooms.behind : rooms.before
  const text = shorten(title, room, measure)
  if (text === null || (text !== title && room < SHORTEST)) return null
  const width = measure(text)
  return { text, x: isBehind ? behind : before - width, width }
}
