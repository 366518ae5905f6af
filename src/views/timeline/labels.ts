import type { CssPixels } from './day-scale.ts'
import { DISPUTE, GLYPH, stretchOf, type Mark } from './mark.ts'

export interface Label {
  readonly text: string
  /** Left edge. World pixels. */
  readonly x: CssPixels
  readonly width: CssPixels
}

const GAP: CssPixels = 3
/** Shortened to less than this, a title says nothing. */
const SHORTEST: CssPixels = 76
const LONGEST: CssPixels = 300

/**
 * A label behind each mark, in the room up to the next of its line; shortened where that helps, left out where it does not.
 * The room is given by the marks, not by what is on the screen: labels stay as they are while one pans.
 */
export function placeLabels(
  marks: readonly Mark[],
  lineOf: (mark: Mark) => number,
  titleOf: (row: number) => string,
  measure: (text: string) => CssPixels,
): ReadonlyMap<Mark, Label> {
  const labels = new Map<Mark, Label>()
  const behind = new Map<number, CssPixels>()
  const items = marks.map((mark) => ({ mark, line: lineOf(mark), ...stretchOf(mark) }))
  for (const { mark, line, left, right } of items.toSorted((a, b) => b.left - a.left)) {
    const x = Math.min(labelLeft(mark), right + GAP)
    const room = Math.min(LONGEST, (behind.get(line) ?? Infinity) - x - GAP)
    behind.set(line, left)
    const text = shorten(titleOf(mark.row), room, measure)
    if (text !== null) labels.set(mark, { text, x, width: measure(text) })
  }
  return labels
}

/**
 * Where the label of a mark begins: behind its glyph where the rest of it leaves room above (brackets and bars, which are
 * drawn along the edge of the line), else behind all of it.
 */
export function labelLeft(mark: Mark): CssPixels {
  const { glyphX, shape, parts, disputed } = mark
  const isEdge = parts !== null || shape === 'interval' || shape === 'open'
  return isEdge ? glyphX + GLYPH / 2 + GAP + (disputed ? DISPUTE : 0) : stretchOf(mark).right + GAP
}

/** What a mark wants behind it, so that its title stands in full. */
export const labelRoom = (text: string, measure: (text: string) => CssPixels): CssPixels =>
  Math.min(LONGEST, measure(text)) + 2 * GAP

/** The text, or its beginning up to a word's end and an ellipsis; null where so little would be left that it says nothing. */
export function shorten(text: string, room: CssPixels, measure: (text: string) => CssPixels): string | null {
  if (room < SHORTEST) return measure(text) <= room ? text : null
  if (measure(text) <= room) return text
  const words = text.split(' ')
  let low = 1
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (measure(`${words.slice(0, middle).join(' ')} …`) <= room) low = middle
    else high = middle - 1
  }
  const short = `${words.slice(0, low).join(' ')} …`
  return measure(short) <= room ? short : null
}

/** The label as far as it fits between two edges: moved in, shortened, or null where so little would be left that it says nothing. */
export function labelWithin(
  label: Label,
  title: string,
  [left, right]: readonly [CssPixels, CssPixels],
  measure: (text: string) => CssPixels,
): Label | null {
  const end = label.x + label.width
  if (label.x >= left && end <= right) return label
  const x = Math.max(label.x, left)
  const text = shorten(title, Math.min(right, end) - x, measure)
  return text === null ? null : { text, x, width: measure(text) }
}
