import { FACET_KEYS, type Dataset } from '../model/dataset.ts'
import { BASES } from '../model/record.ts'
import type { CodeSpace } from './code-space.ts'
import type { TimeIndex } from './time-index.ts'

/**
 * All the engine needs of a row in one place of memory, since rows met far apart cost what is fetched, not what is summed. Row r has
 * `codes[offsets[r]] … codes[offsets[r + 1] - 1]`: its first day, its last day (as the time index numbers them; `days` for both
 * where undated), then, ascending, what it adds one to where it passes. A statistic adds to nothing, so it is but two days long.
 * Events themselves (CodeSpace.events) are not listed. Day d stands as `space.size + d`: who counts what is listed of many rows
 * in one go counts their days too, behind all codes.
 */
export interface RowCodes {
  readonly offsets: Uint32Array
  readonly codes: Uint16Array | Uint32Array
}

/** Numbers that can be listed of a row: all codes, and behind them all days and that of the undated. */
export const countable = (space: CodeSpace, time: TimeIndex) => space.size + time.days + 1

/** Entries before a row's codes. */
export const ROW_HEAD = 2

/**
 * Add `sign` to the counts of the codes [from, to), the first code's standing at `offset`. Four at a time: what the engine checks of the
 * arrays before it reads them it then checks once, and that takes longer than the counting.
 */
export function addCodes(
  counts: Int32Array,
  offset: number,
  codes: Uint16Array | Uint32Array,
  from: number,
  to: number,
  sign: number,
): void {
  let at = from
  for (const last = to - 4; at <= last; at += 4) {
    const a = (offset + (codes[at] ?? 0)) | 0
    const b = (offset + (codes[at + 1] ?? 0)) | 0
    const c = (offset + (codes[at + 2] ?? 0)) | 0
    const d = (offset + (codes[at + 3] ?? 0)) | 0
    counts[a] = (counts[a] ?? 0) + sign
    counts[b] = (counts[b] ?? 0) + sign
    counts[c] = (counts[c] ?? 0) + sign
    counts[d] = (counts[d] ?? 0) + sign
  }
  for (; at < to; at++) {
    const cell = (offset + (codes[at] ?? 0)) | 0
    counts[cell] = (counts[cell] ?? 0) + sign
  }
}

/** Rows written facet after facet, few enough to stay in the processor's cache. */
const CHUNK = 16_384
const MOST_SHORT = 65_536

export function listRowCodes(dataset: Dataset, space: CodeSpace, time: TimeIndex): RowCodes {
  const rows = dataset.records.length
  const offsets = rowOffsets(dataset)
  const length = offsets[rows] ?? 0
  const isShort = countable(space, time) <= MOST_SHORT
  const codes = isShort ? new Uint16Array(length) : new Uint32Array(length)
  const next = new Uint32Array(CHUNK)
  for (let first = 0; first < rows; first += CHUNK) {
    const end = Math.min(rows, first + CHUNK)
    writeDays(dataset, time, space.size - time.first, first, end, offsets, codes)
    for (let row = first; row < end; row++) next[row - first] = (offsets[row] ?? 0) + ROW_HEAD
    for (const [f, key] of FACET_KEYS.entries()) {
      const { offsets: of, codes: values } = dataset.facets[key]
      writeFacet(dataset.weight, of, values, space.facets[f] ?? 0, first, end, next, codes)
    }
    writePlaces(dataset, space, first, end, next, codes)
  }
  return { offsets, codes }
}

function rowOffsets({ records, weight, facets, placeIndex }: Dataset): Uint32Array {
  const offsets = new Uint32Array(records.length + 1)
  for (let row = 0; row < records.length; row++) offsets[row + 1] = weight[row] === 0 ? ROW_HEAD : ROW_HEAD + 1
  for (const key of FACET_KEYS) addLengths(weight, facets[key].offsets, offsets)
  const { offsets: of } = facets.place
  const { located, basis } = placeIndex
  let sum = 0
  for (let row = 0; row < records.length; row++) {
    let length = offsets[row + 1] ?? 0
    const end = weight[row] === 0 ? 0 : (of[row + 1] ?? 0)
    for (let at = of[row] ?? 0; at < end; at++) length += located[at] === 1 && (basis[at] ?? 0) < BASES.length ? 2 : 1
    sum += length
    offsets[row + 1] = sum
  }
  return offsets
}

function addLengths(weight: Uint8Array, of: Uint32Array, lengths: Uint32Array): void {
  for (let row = 0; row < weight.length; row++) {
    if (weight[row] !== 0) lengths[row + 1] = (lengths[row + 1] ?? 0) + (of[row + 1] ?? 0) - (of[row] ?? 0)
  }
}

function writeDays(
  { earliest, latest, datedRows }: Dataset,
  time: TimeIndex,
  base: number,
  first: number,
  end: number,
  offsets: Uint32Array,
  codes: Uint16Array | Uint32Array,
): void {
  const undated = time.first + time.days
  for (let row = first; row < end; row++) {
    const at = offsets[row] ?? 0
    codes[at] = base + (row < datedRows ? (earliest[row] ?? 0) : undated)
    codes[at + 1] = base + (row < datedRows ? (latest[row] ?? 0) : undated)
  }
}

function writeFacet(
  weight: Uint8Array,
  of: Uint32Array,
  values: Uint16Array,
  base: number,
  first: number,
  end: number,
  next: Uint32Array,
  codes: Uint16Array | Uint32Array,
): void {
  for (let row = first; row < end; row++) {
    if (weight[row] === 0) continue
    let at = next[row - first] ?? 0
    const last = of[row + 1] ?? 0
    for (let from = of[row] ?? 0; from < last; from++) codes[at++] = base + (values[from] ?? 0)
    next[row - first] = at
  }
}

/** The group, then places by basis, related places, places by group. */
function writePlaces(
  { weight, group, facets, placeIndex }: Dataset,
  space: CodeSpace,
  first: number,
  end: number,
  next: Uint32Array,
  codes: Uint16Array | Uint32Array,
): void {
  const { offsets: of, codes: places } = facets.place
  const { located, basis } = placeIndex
  const { groups, byBasis, related, byGroup, groupCount } = space
  for (let row = first; row < end; row++) {
    if (weight[row] === 0) continue
    let at = next[row - first] ?? 0
    const start = of[row] ?? 0
    const last = of[row + 1] ?? 0
    const ofGroup = group[row] ?? 0
    codes[at++] = groups + ofGroup
    for (let from = start; from < last; from++) {
      const word = basis[from] ?? 0
      if (located[from] === 1 && word < BASES.length) codes[at++] = byBasis + (places[from] ?? 0) * BASES.length + word
    }
    for (let from = start; from < last; from++) if (located[from] === 0) codes[at++] = related + (places[from] ?? 0)
    for (let from = start; from < last; from++) {
      if (located[from] === 1) codes[at++] = byGroup + (places[from] ?? 0) * groupCount + ofGroup
    }
  }
}
