import FlatQueue from 'flatqueue'
import type { Stretch } from './mark.ts'

/** An item that found no line. */
export const NO_LINE = -1

/**
 * A line for each stretch, so that none overlaps another of its line: the line that has been free the longest, which
 * leaves room for a label behind each. Items come by their left edge; with too few lines some are left without.
 *   line 0  ●──        ●───
 *   line 1      ●────       ●──
 * With at least {@link linesNeeded} lines none is left out.
 */
export function packSpread(items: readonly Stretch[], lines: number): Int32Array {
  /** Lines by where they are free from; those not yet begun are free from the start. */
  const begun = new FlatQueue<number>()
  return Int32Array.from(items, ({ left, right }) => {
    if (begun.length < lines) {
      const line = begun.length
      begun.push(line, right)
      return line
    }
    const line = (begun.peekValue() ?? Infinity) <= left ? begun.pop() : undefined
    if (line === undefined) return NO_LINE
    begun.push(line, right)
    return line
  })
}

/** The fewest lines that hold all items: the most that overlap anywhere. Items come by their left edge. */
export function linesNeeded(items: readonly Stretch[]): number {
  const ends = items.map(({ right }) => right).toSorted((a, b) => a - b)
  let open = 0
  let most = 0
  let ended = 0
  for (const { left } of items) {
    while ((ends[ended] ?? Infinity) <= left) {
      ended += 1
      open -= 1
    }
    open += 1
    most = Math.max(most, open)
  }
  return most
}

/** Where there are too few lines: the most important first, each in the first line where it fits; the rest have NO_LINE. */
export function packImportant(
  items: readonly Stretch[],
  importance: (index: number) => number,
  lines: number,
): Int32Array {
  const taken: Stretch[][] = Array.from({ length: lines }, () => [])
  const lineOf = new Int32Array(items.length).fill(NO_LINE)
  const order = Array.from(items.keys()).toSorted((a, b) => importance(b) - importance(a) || a - b)
  for (const index of order) {
    const item = items[index]
    if (!item) continue
    const line = taken.findIndex((stretches) => insertFree(stretches, item))
    lineOf[index] = line
  }
  return lineOf
}

/** Put a stretch among others sorted by left edge, if it overlaps none. */
function insertFree(stretches: Stretch[], item: Stretch): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.left ?? 0) < item.left) low = middle + 1
    else high = middle
  }
  const before = stretches[low - 1]
  const after = stretches[low]
  if ((before && before.right > item.left) || (after && after.left < item.right)) return false
  stretches.splice(low, 0, item)
  return true
}

/**
 * Share out `total` lines among lanes that need so many each: every lane gets `least` (or what it needs), then the one that
 * lacks most gets the next; lines nobody needs go where most items share a line, so that labels find room.
 */
export function shareLines(
  lanes: readonly { readonly needed: number; readonly items: number }[],
  total: number,
  least: number,
): number[] {
  const given = lanes.map(({ needed }) => Math.max(1, Math.min(needed, least)))
  let left = total - given.reduce((sum, lines) => sum + lines, 0)
  const grow = (score: (index: number) => number) => {
    for (; left > 0; left--) {
      let best = -1
      for (let index = 0; index < lanes.length; index++) {
        if (score(index) > (best < 0 ? 0 : score(best))) best = index
      }
      if (best < 0) return
      given[best] = (given[best] ?? 0) + 1
    }
  }
  grow((index) => (lanes[index]?.needed ?? 0) - (given[index] ?? 0))
  grow((index) => {
    const items = lanes[index]?.items ?? 0
    const lines = given[index] ?? 1
    return items > lines ? items / lines : 0
  })
  return given
}
