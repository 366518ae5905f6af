import { QUERY, type FilterBits } from './choice.ts'
import type { IndexParts } from './index-parts.ts'
import { batchesOf } from './postings.ts'

/** Rows looked at before a walk stops, though few were found. */
const STRIDE = 16_384

/** Fill `batch` with rows of what is chosen, again and again; yields how many. A row comes once for each of its chosen values. */
export function chosenBatches(
  { postings, space }: IndexParts,
  filter: number,
  chosen: Uint32Array,
  batch: Uint32Array,
): Iterable<number> {
  return filter === QUERY ? copyBatches(chosen, batch) : batchesOf(postings, space.facets[filter] ?? 0, chosen, batch)
}

function* copyBatches(rows: Uint32Array, batch: Uint32Array): Generator<number, void> {
  for (let at = 0; at < rows.length; at += batch.length) {
    const part = rows.subarray(at, at + batch.length)
    batch.set(part)
    yield part.length
  }
}

/** The same with all rows that fail a filter, given by its bit. */
export function* failingBatches(failing: FilterBits, bit: number, batch: Uint32Array): Generator<number, void> {
  const shift = 31 - Math.clz32(bit)
  let row = 0
  while (row < failing.length) {
    const end = Math.min(failing.length, row + STRIDE)
    let count = 0
    // Written before it is known whether it counts: a processor cannot guess which rows fail. Four at a time, as addCodes does.
    for (const last = end - 4, room = batch.length - 4; row <= last && count <= room; row += 4) {
      batch[count] = row
      count += ((failing[row] ?? 0) & bit) >>> shift
      batch[count] = row + 1
      count += ((failing[row + 1] ?? 0) & bit) >>> shift
      batch[count] = row + 2
      count += ((failing[row + 2] ?? 0) & bit) >>> shift
      batch[count] = row + 3
      count += ((failing[row + 3] ?? 0) & bit) >>> shift
    }
    for (; row < end && count < batch.length; row++) {
      batch[count] = row
      count += ((failing[row] ?? 0) & bit) >>> shift
    }
    yield count
  }
}

/**
 * Let those of the first `count` rows pass a filter (`sign` 1) or fail it (-1) which do not yet; never fail it if `passes` says so. They
 * move to the front of the batch. Returns how many they are.
 */
export function turn(
  failing: FilterBits,
  bit: number,
  sign: 1 | -1,
  batch: Uint32Array,
  count: number,
  passes: ((row: number) => boolean) | null = null,
): number {
  const before = sign === 1 ? bit : 0
  let turned = 0
  for (let i = 0; i < count; i++) {
    const row = batch[i] ?? 0
    const fails = failing[row] ?? 0
    if ((fails & bit) !== before || passes?.(row) === true) continue
    failing[row] = fails ^ bit
    batch[turned++] = row
  }
  return turned
}
