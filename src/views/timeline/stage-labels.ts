import { group } from 'd3'
import type { CssPixels } from './day-scale.ts'
import { labelLeft, shorten, type Label } from './labels.ts'
import type { PlacedMark, TimelineLayout } from './layout.ts'
import { GAP, stretchOf } from './mark.ts'

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
    const labels = lane.density ? new Map<PlacedMark, Label>() : labelsOf(lane.marks, stage)
    return { ...lane, marks: lane.marks.map((mark) => ({ ...mark, label: labels.get(mark) ?? null })) }
  })
  return { ...layout, lanes }
}

function labelsOf(marks: readonly PlacedMark[], stage: StageLabels): ReadonlyMap<PlacedMark, Label> {
  const labels = new Map<PlacedMark, Label>()
  const lines = group(
    marks.filter(({ row }) => stage.isShown(row)),
    ({ y }) => y,
  )
  for (const line of lines.values()) {
    const items = line.map((mark) => ({ mark, ...stretchOf(mark) })).toSorted((a, b) => a.left - b.left)
    let taken = stage.left
    for (const [index, { mark, left, right }] of items.entries()) {
      const next = Math.min(stage.right, items[index + 1]?.left ?? Infinity)
      const label = right < stage.left || left > stage.right ? null : labelOf(mark, stage, taken + GAP, next - GAP)
      if (label) labels.set(mark, label)
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
