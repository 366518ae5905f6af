import type { Crossfilter } from 'crossfilter2'
import type { Dataset, FacetColumn } from '../../model/dataset.ts'

export interface CrossfilterFacet {
  /** Narrow to these codes; null lets all pass. */
  readonly filter: (codes: readonly number[] | null) => void
  /** Events by code that pass all filters but this facet's own. */
  readonly counts: () => ArrayLike<number>
}

/**
 * One number a row, and one custom sum that counts straight into an array: no object a value. What is counted is read
 * from one column of numbers, 0 for a statistic, because crossfilter2 visits rows in the order of values: every
 * further column, and every byte more, costs misses of the cache (widths halved: half the time).
 */
export function crossfilterFacet(
  rows: Crossfilter<number>,
  { weight }: Dataset,
  column: FacetColumn,
): CrossfilterFacet {
  const { codes, offsets, values } = column
  const { pack, count, testFor } = quickestPacking(column)
  const packed = (row: number) => pack(codes, offsets[row] ?? 0, offsets[row + 1] ?? 0)
  const dimension = rows.dimension(packed)
  const counted = smallestArray(weight.length, (row) => (weight[row] ?? 0) * packed(row))
  const sum = dimension.groupAll<Int32Array>().reduce(
    (sums, row) => {
      count(sums, counted[row] ?? 0, 1)
      return sums
    },
    (sums, row) => {
      count(sums, counted[row] ?? 0, -1)
      return sums
    },
    () => new Int32Array(values.length),
  )
  return {
    filter(wanted) {
      if (wanted === null) dimension.filterAll()
      else {
        const passes = testFor(wanted)
        dimension.filterFunction((value) => passes(Number(value)))
      }
    },
    counts: () => sum.value(),
  }
}

const MOST_BITS = 31

/**
 * A bit each code for few values, else up to two codes a number. Both are two to three times quicker at 100 k than
 * dimensions of arrays with a group each value, built, slid and toggled. Throws where neither fits.
 */
function quickestPacking({ key, values, offsets }: FacetColumn): Packing {
  let most = 0
  for (let row = 0; row < offsets.length - 1; row++) {
    most = Math.max(most, (offsets[row + 1] ?? 0) - (offsets[row] ?? 0))
  }
  if (most > 1 && values.length <= MOST_BITS) return maskPacking()
  if (most <= 2) return pairPacking(values.length + 1)
  throw new Error(`${key}: at most ${MOST_BITS} values, or two a row, can be packed`)
}

function smallestArray(length: number, valueOf: (index: number) => number): Uint8Array | Uint16Array | Uint32Array {
  const wide = Uint32Array.from({ length }, (_, index) => valueOf(index))
  const most = wide.reduce((highest, value) => Math.max(highest, value), 0)
  return most < 256 ? Uint8Array.from(wide) : most < 65_536 ? Uint16Array.from(wide) : wide
}

/** Codes of a row as one number, 0 for none. */
interface Packing {
  readonly pack: (codes: Uint16Array, start: number, end: number) => number
  /** Add to the counts of a number's codes. */
  readonly count: (sums: Int32Array, packed: number, sign: number) => void
  /** Whether a number has one of the codes. */
  readonly testFor: (wanted: readonly number[]) => (packed: number) => boolean
}

function maskPacking(): Packing {
  return {
    pack(codes, start, end) {
      let mask = 0
      for (let at = start; at < end; at++) mask |= 1 << (codes[at] ?? 0)
      return mask
    },
    count(sums, packed, sign) {
      for (let left = packed; left !== 0; left &= left - 1) {
        const code = 31 - Math.clz32(left & -left)
        sums[code] = (sums[code] ?? 0) + sign
      }
    },
    testFor(wanted) {
      const mask = wanted.reduce((sum, code) => sum | (1 << code), 0)
      return (packed) => (packed & mask) !== 0
    },
  }
}

function pairPacking(base: number): Packing {
  return {
    pack: (codes, start, end) =>
      end === start ? 0 : (codes[start] ?? 0) + 1 + (end === start + 1 ? 0 : (codes[start + 1] ?? 0) + 1) * base,
    count(sums, packed, sign) {
      if (packed === 0) return
      const first = (packed % base) - 1
      sums[first] = (sums[first] ?? 0) + sign
      if (packed < base) return
      const second = ((packed / base) | 0) - 1
      sums[second] = (sums[second] ?? 0) + sign
    },
    testFor(wanted) {
      const chosen = new Uint8Array(base)
      for (const code of wanted) chosen[code + 1] = 1
      return (packed) => (chosen[packed % base] ?? 0) + (chosen[(packed / base) | 0] ?? 0) > 0
    },
  }
}
