import type { FilterBits } from './choice.ts'
import { FACET_KEYS } from '../model/dataset.ts'
import type { IndexParts } from './index-parts.ts'
import { addCodes, ROW_HEAD } from './row-codes.ts'

/** How rows are added to (`sign` 1) or taken from (-1) the counts of one window: by row numbers, or by a list of rows. */
export interface RowTally {
  /** The codes it counts, [first, end). */
  readonly first: number
  readonly end: number
  readonly range: (counts: Int32Array, failing: FilterBits, from: number, to: number, sign: number) => void
  readonly list: (
    counts: Int32Array,
    failing: FilterBits,
    rows: Uint32Array,
    from: number,
    to: number,
    sign: number,
  ) => void
}

/** Counts everything, each facet ignoring its own filter: see Tables. */
export function tallyAll({ dataset, space, rowCodes }: IndexParts): RowTally {
  const { weight } = dataset
  const { codes, offsets } = rowCodes
  const columns = FACET_KEYS.map((key, f) => ({ ...dataset.facets[key], base: space.facets[f] ?? 0 }))
  const { events, statistics, only } = space

  /** Rows that fail nothing: their codes stand one behind the other, days and all, which no reader of counts looks at. */
  function passing(counts: Int32Array, from: number, to: number, sign: number): void {
    let passed = 0
    for (let row = from; row < to; row++) passed += weight[row] ?? 0
    counts[events] = (counts[events] ?? 0) + sign * passed
    counts[statistics] = (counts[statistics] ?? 0) + sign * (to - from - passed)
    addCodes(counts, 0, codes, offsets[from] ?? 0, offsets[to] ?? 0, sign)
  }

  function one(counts: Int32Array, fails: number, row: number, sign: number): void {
    if (fails === 0) passing(counts, row, row + 1, sign)
    else if ((fails & (fails - 1)) === 0 && weight[row] !== 0) {
      const filter = 31 - Math.clz32(fails)
      counts[only + filter] = (counts[only + filter] ?? 0) + sign
      const column = columns[filter]
      if (column === undefined) return
      const end = column.offsets[row + 1] ?? 0
      for (let at = column.offsets[row] ?? 0; at < end; at++) {
        const code = column.base + (column.codes[at] ?? 0)
        counts[code] = (counts[code] ?? 0) + sign
      }
    }
  }

  return {
    first: 0,
    end: space.size,
    range(counts, failing, from, to, sign) {
      for (let row = from; row < to;) {
        let next = row
        while (next < to && failing[next] === 0) next++
        if (next > row) passing(counts, row, next, sign)
        else one(counts, failing[next++] ?? 0, row, sign)
        row = next
      }
    },
    list(counts, failing, rows, from, to, sign) {
      for (let at = from; at < to; at++) {
        const row = rows[at] ?? 0
        one(counts, failing[row] ?? 0, row, sign)
      }
    },
  }
}

/** Counts only what a moment lights: passing events, and those that happened at a place by group. */
export function tallyLit({ space, rowCodes }: IndexParts): RowTally {
  const { codes, offsets } = rowCodes
  const { events, byGroup } = space

  function one(counts: Int32Array, row: number, sign: number): void {
    const first = (offsets[row] ?? 0) + ROW_HEAD
    const end = offsets[row + 1] ?? 0
    if (first === end) return
    counts[events] = (counts[events] ?? 0) + sign
    // the codes of places by group come last
    for (let at = end - 1; at >= first; at--) {
      const code = codes[at] ?? 0
      if (code < byGroup) return
      counts[code] = (counts[code] ?? 0) + sign
    }
  }

  return {
    first: byGroup,
    end: events + 1,
    range(counts, failing, from, to, sign) {
      for (let row = from; row < to; row++) if (failing[row] === 0) one(counts, row, sign)
    },
    list(counts, failing, rows, from, to, sign) {
      for (let at = from; at < to; at++) {
        const row = rows[at] ?? 0
        if (failing[row] === 0) one(counts, row, sign)
      }
    },
  }
}
