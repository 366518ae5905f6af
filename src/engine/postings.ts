import { FACET_KEYS, type Dataset } from '../model/dataset.ts'
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

/** Call `visit` with each row of a value, ascending. */
export function forEachRowOf(postings: Postings, value: number, visit: (row: number) => void): void {
  const { valueCount, chunkCount, offsets, lows } = postings
  for (let chunk = 0; chunk < chunkCount; chunk++) {
    const end = offsets[chunk * valueCount + value + 1] ?? 0
    const first = chunk * CHUNK
    for (let at = offsets[chunk * valueCount + value] ?? 0; at < end; at++) visit(first + (lows[at] ?? 0))
  }
}

export function rowCountOf({ valueCount, chunkCount, offsets }: Postings, value: number): number {
  let count = 0
  for (let chunk = 0; chunk < chunkCount; chunk++) {
    const at = chunk * valueCount + value
    count += (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)
  }
  return count
}

type FacetKey = (typeof FACET_KEYS)[number]

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
