import { FACET_KEYS, type Dataset, type FacetKey } from '../model/dataset.ts'
import type { CodeSpace } from './code-space.ts'

const CHUNK_BITS = 16
const CHUNK = 1 << CHUNK_BITS

/**
 * The rows of every value of every facet, ascending. Rows come in chunks of 65,536, so that two bytes a row are enough:
 * value v in chunk c has rows `c * 65,536 + lows[offsets[c * valueCount + v]] …` up to the next offset.
 */
export interface Postings {
  readonly valueCount: number
  readonly chunkCount: number
  readonly offsets: Uint32Array
  readonly lows: Uint16Array
}

export function listPostings(dataset: Dataset, space: CodeSpace): Postings {
  const rows = dataset.records.length
  const valueCount = space.facets[FACET_KEYS.length] ?? 0
  const chunkCount = Math.ceil(rows / CHUNK)
  const offsets = new Uint32Array(chunkCount * valueCount + 1)
  const lows = new Uint16Array(FACET_KEYS.reduce((sum, key) => sum + dataset.facets[key].codes.length, 0))
  const next = new Uint32Array(valueCount)
  let filled = 0
  for (let chunk = 0; chunk < chunkCount; chunk++) {
    const first = chunk * CHUNK
    const end = Math.min(rows, first + CHUNK)
    next.fill(0)
    for (const [f, key] of FACET_KEYS.entries()) countValues(dataset, key, first, end, space.facets[f] ?? 0, next)
    for (let value = 0; value < valueCount; value++) {
      const count = next[value] ?? 0
      next[value] = filled
      offsets[chunk * valueCount + value] = filled
      filled += count
    }
    for (const [f, key] of FACET_KEYS.entries()) placeRows(dataset, key, first, end, space.facets[f] ?? 0, next, lows)
  }
  offsets[chunkCount * valueCount] = filled
  return { valueCount, chunkCount, offsets, lows }
}

/**
 * Fill `batch` with the rows of some values, those of each ascending, again and again; yields how many there are in it. The values are
 * given as they are numbered in one facet, which has its first at `base`.
 */
export function* batchesOf(
  postings: Postings,
  base: number,
  values: Uint32Array,
  batch: Uint32Array,
): Generator<number, void> {
  const { valueCount, chunkCount, offsets, lows } = postings
  let filled = 0
  for (const value of values) {
    for (let chunk = 0; chunk < chunkCount; chunk++) {
      const from = chunk * valueCount + base + value
      const end = offsets[from + 1] ?? 0
      const first = chunk * CHUNK
      let at = offsets[from] ?? 0
      while (at < end) {
        const stop = Math.min(end, at + batch.length - filled)
        for (; at < stop; at++) batch[filled++] = first + (lows[at] ?? 0)
        if (filled < batch.length) continue
        yield filled
        filled = 0
      }
    }
  }
  yield filled
}

export function rowCountOf({ valueCount, chunkCount, offsets }: Postings, value: number): number {
  let count = 0
  for (let chunk = 0; chunk < chunkCount; chunk++) {
    const at = chunk * valueCount + value
    count += (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)
  }
  return count
}

function countValues(
  dataset: Dataset,
  key: FacetKey,
  first: number,
  end: number,
  base: number,
  counts: Uint32Array,
): void {
  const { offsets, codes } = dataset.facets[key]
  const last = offsets[end] ?? 0
  for (let at = offsets[first] ?? 0; at < last; at++) {
    const value = base + (codes[at] ?? 0)
    counts[value] = (counts[value] ?? 0) + 1
  }
}

function placeRows(
  dataset: Dataset,
  key: FacetKey,
  first: number,
  end: number,
  base: number,
  next: Uint32Array,
  lows: Uint16Array,
): void {
  const { offsets, codes } = dataset.facets[key]
  let at = offsets[first] ?? 0
  for (let row = first; row < end; row++) {
    const last = offsets[row + 1] ?? 0
    for (; at < last; at++) {
      const value = base + (codes[at] ?? 0)
      const place = next[value] ?? 0
      lows[place] = row - first
      next[value] = place + 1
    }
  }
}
