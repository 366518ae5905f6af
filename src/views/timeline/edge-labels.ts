import type { CssPixels } from './day-scale.ts'
import { shorten, type Label } from './labels.ts'
import type { PlacedMark, TimelineLane, TimelineLayout } from './layout.ts'
import { DISPUTE, GAP, GLYPH, stretchOf, type Stretch } from './mark.ts'

interface View {
  /** World pixels that show. */
  readonly left: CssPixels
  readonly right: CssPixels
  /** Whether a row is drawn: what is not has no label and takes no room. */
  readonly isShown: (row: number) => boolean
  readonly titleOf: (row: number) => string
  readonly measure: (text: string) => CssPixels
}

/** From the edge, or from where the span begins. */
const INDENT: CssPixels = 8
/** Of less of its title than this no word can be read. */
const LEAST: CssPixels = 40

/**
 * The marks whose glyph or title lies off screen, as they are drawn in a view: what lasts bears its title where it comes into sight, in
 * the room that its line leaves there; of a day that has gone no words are left behind, which might be read for a whole title.
 */
export function marksAtEdges(layout: TimelineLayout, view: View): ReadonlyMap<PlacedMark, PlacedMark> {
  return new Map(
    layout.lanes.flatMap((lane) =>
      [...edgeLabels(lane, view)].map(([mark, label]) => [mark, { ...mark, label }] as const),
    ),
  )
}

interface Taken extends Stretch {
  readonly y: CssPixels
}

function edgeLabels({ marks, chips }: TimelineLane, view: View): ReadonlyMap<PlacedMark, Label | null> {
  const { left, right, isShown } = view
  const shown = marks.filter(({ row }) => isShown(row))
  const isAway = ({ glyphX }: PlacedMark) => glyphX + GLYPH / 2 <= left || glyphX - GLYPH / 2 >= right
  const isUnnamed = ({ label }: PlacedMark) => label === null || label.x + LEAST > right
  const taken: Taken[] = [...chips]
  const wanting: PlacedMark[] = []
  for (const mark of shown) {
    const isWanting = isAway(mark) || (isUnnamed(mark) && lengthOf(spanOf(mark)) > 2 * LEAST)
    if (isWanting) wanting.push(mark)
    if (!isAway(mark)) taken.push({ y: mark.y, ...(isWanting ? glyphOf(mark) : withLabel(mark)) })
    for (const member of mark.members.slice(1)) taken.push({ y: mark.y, ...memberOf(member) })
  }
  const labels = new Map<PlacedMark, Label | null>()
  // what begins last is nearest to what shows
  for (const mark of wanting.toSorted((a, b) => b.x0 - a.x0)) {
    const span = spanOf(mark)
    const isSeen = span.right > left && span.left < right
    const label = isSeen ? pinned(mark, isAway(mark) ? span : besideGlyph(mark, span), taken, view) : null
    if (label) taken.push({ y: mark.y, left: label.x, right: label.x + label.width })
    if (label || (isAway(mark) && reachesIn(mark, view))) labels.set(mark, label)
  }
  return labels
}

function pinned(
  { row, y }: PlacedMark,
  span: Stretch,
  taken: readonly Taken[],
  { left, right, titleOf, measure }: View,
): Label | null {
  const line = taken.filter((each) => each.y === y).toSorted((a, b) => a.left - b.left)
  let x = Math.max(left, span.left) + INDENT
  for (const each of line) if (each.left - GAP < x && each.right > x) x = each.right + GAP
  if (x >= span.right) return null
  const next = line.find((each) => each.left >= x)?.left ?? Infinity
  const text = shorten(titleOf(row), Math.min(next, right) - GAP - x, measure)
  return text === null ? null : { text, x, width: measure(text) }
}

/** What is drawn of a mark's days; of a day no more than its glyph, which bears no title of its own. */
function spanOf({ shape, x0, x1, glyphX, parts }: PlacedMark): Stretch {
  if (parts) return { left: Math.min(x0, ...parts), right: Math.max(x1, ...parts) }
  if (shape === 'day') return { left: glyphX, right: glyphX }
  return { left: x0, right: x1 }
}

/** The longer part of the days of a mark whose glyph shows: behind it, or before it. */
function besideGlyph({ glyphX, disputed }: PlacedMark, { left, right }: Stretch): Stretch {
  return right - glyphX > glyphX - left
    ? { left: glyphX + GLYPH / 2 - GAP + (disputed ? DISPUTE : 0), right }
    : { left, right: glyphX }
}

const lengthOf = ({ left, right }: Stretch) => right - left

/** What is drawn of one of a set: its days, or a small glyph. */
function memberOf([left, right]: PlacedMark['members'][number]): Stretch {
  const middle = (left + right) / 2
  return { left: Math.min(left, middle - GLYPH / 2), right: Math.max(right, middle + GLYPH / 2) }
}

const glyphOf = ({ glyphX }: PlacedMark): Stretch => ({ left: glyphX - GLYPH / 2, right: glyphX + GLYPH / 2 })

function withLabel(mark: PlacedMark): Stretch {
  const { left, right } = stretchOf(mark)
  return { left, right: mark.label ? Math.max(right, mark.label.x + mark.label.width) : right }
}

const reachesIn = ({ label }: PlacedMark, { left, right }: View) =>
  label !== null && label.x < right && label.x + label.width > left
