import { FACET_KEYS } from '../model/dataset.ts'
import { QUERY, type FilterBits } from './choice.ts'
import type { IndexParts } from './index-parts.ts'
import { addCodes, ROW_HEAD } from './row-codes.ts'

/** Rows that are counted in one go. */
export const BATCH = 1024

/** Of each row of a batch: its place among the codes, its days, its last code, and the other filters it fails. Constants are read faster than fields. */
const heads = new Uint32Array(BATCH)
const tails = new Uint32Array(BATCH)
const starts = new Uint32Array(BATCH)
const ends = new Uint32Array(BATCH)
const lasts = new Uint32Array(BATCH)
const othersOf: FilterBits = new Uint16Array(BATCH)

/**
 * What rows contribute under the filters of the moment, whatever the window: counts of all codes by block, and passing events
 * by day. A row that fails nothing counts for all its codes; one that fails a single facet counts for that facet's values
 * only, as every facet ignores its own filter; any other counts for nothing.
 *
 * A row of `cells` has a number for every code. There is one for the rows inside each block, then one for undated rows, then one for the
 * rows beginning in each block, then one for those ending in it; the last two of spanning rows only.
 */
export class Tables {
  readonly cells: Int32Array
  /** Passing exact events by day; last the undated. */
  readonly exact: Int32Array
  /**
   * Passing fuzzy events, each spread over its days: a day has the sum of all entries up to its own, in parts of `unit`.
   * Whole numbers, of which all together stay below 2^53, so that what was added can be taken away without a trace.
   */
  readonly spread: Float64Array
  readonly unit: number
  readonly #parts: IndexParts
  readonly #nothing: FilterBits = new Uint16Array(0)
  readonly #columns: readonly { base: number; end: number; offsets: Uint32Array; codes: Uint16Array }[]

  constructor(parts: IndexParts) {
    const { space, blocks, time, dataset } = parts
    this.#parts = parts
    this.cells = new Int32Array((3 * blocks.count + 1) * space.size)
    this.exact = new Int32Array(time.days + 1)
    this.spread = new Float64Array(time.days + 1)
    this.unit = 2 ** (52 - Math.ceil(Math.log2(dataset.datedRows + 1)))
    this.#columns = FACET_KEYS.map((key, f) => ({
      base: space.facets[f] ?? 0,
      end: space.facets[f + 1] ?? 0,
      offsets: dataset.facets[key].offsets,
      codes: dataset.facets[key].codes,
    }))
  }

  /** Become equal to other tables of the same parts. */
  copy(other: Tables): void {
    this.cells.set(other.cells)
    this.exact.set(other.exact)
    this.spread.set(other.spread)
  }

  /** Count all rows, none failing, into empty tables. */
  fill(): void {
    const { length } = this.#parts.dataset.records
    const rows = new Uint32Array(Math.min(length, BATCH))
    for (let first = 0; first < length; first += BATCH) {
      const count = Math.min(BATCH, length - first)
      for (let i = 0; i < count; i++) rows[i] = first + i
      this.flip(rows, count, this.#nothing, -1, 1)
    }
  }

  /** As if all rows that did not fail `filter` now did: what is left is what that filter's own facet counts. */
  failAll(filter: number): void {
    const { space } = this.#parts
    const { cells } = this
    const base = filter < QUERY ? (space.facets[filter] ?? 0) : 0
    const end = filter < QUERY ? (space.facets[filter + 1] ?? 0) : 0
    for (let row = 0; row < cells.length; row += space.size) {
      const events = cells[row + space.events] ?? 0
      cells.fill(0, row, row + base)
      cells.fill(0, row + end, row + space.size)
      cells[row + space.only + filter] = events
    }
    this.exact.fill(0)
    this.spread.fill(0)
  }

  /** What a facet's own values count, which its own filter leaves alone: to be put back behind the last flip of that filter. */
  ownCounts(filter: number): Int32Array {
    const { size } = this.#parts.space
    const { base, end } = this.#own(filter)
    const width = end - base
    const kept = new Int32Array((this.cells.length / size) * width)
    for (let row = 0, at = 0; at < kept.length; row += size, at += width) {
      kept.set(this.cells.subarray(row + base, row + end), at)
    }
    return kept
  }

  putBack(filter: number, kept: Int32Array): void {
    const { size } = this.#parts.space
    const { base, end } = this.#own(filter)
    const width = end - base
    for (let row = 0, at = 0; at < kept.length; row += size, at += width) {
      this.cells.set(kept.subarray(at, at + width), row + base)
    }
  }

  /** Codes of the facet that a filter is about: none for the search. */
  #own(filter: number): { base: number; end: number } {
    return this.#columns[filter] ?? { base: 0, end: 0 }
  }

  /**
   * The first `count` of `rows` begin (`sign` 1) or cease (-1) to pass a filter. What other filters they fail is in `failing`.
   * Filter -1 is none: then all rows are new, and fail nothing. The filter's own facet is counted like all others, as a look at each code
   * takes longer than to count it: see ownCounts.
   */
  flip(rows: Uint32Array, count: number, failing: FilterBits, filter: number, sign: 1 | -1): void {
    const { space, rowCodes, blocks } = this.#parts
    const { codes } = rowCodes
    const { ofDay, count: blockCount } = blocks
    const { cells, exact } = this
    const { size, events, statistics } = space
    const only = space.only + filter
    this.#gather(rows, count, failing, filter)
    for (let i = 0; i < count; i++) {
      const others = othersOf[i] ?? 0
      if ((others & (others - 1)) !== 0) continue
      const head = (heads[i] ?? 0) + ROW_HEAD
      const tail = tails[i] ?? 0
      const isEvent = tail > head
      if (others !== 0 && !isEvent) continue
      const start = starts[i] ?? 0
      const end = ends[i] ?? 0
      const block = ofDay[start] ?? 0
      const endBlock = ofDay[end] ?? 0
      if (others === 0 && isEvent) {
        if (start === end) exact[start] = (exact[start] ?? 0) + sign
        else this.#spreadOver(start, end, sign)
      }
      let offset = (block === endBlock ? block : blockCount + 1 + block) * size
      for (;;) {
        if (others !== 0) this.#addOnly(rows[i] ?? 0, sign, others, offset)
        else if (!isEvent) cells[offset + statistics] = (cells[offset + statistics] ?? 0) + sign
        else {
          addCodes(cells, offset, codes, head, tail, sign)
          cells[offset + events] = (cells[offset + events] ?? 0) + sign
          if (filter >= 0) cells[offset + only] = (cells[offset + only] ?? 0) - sign
        }
        const endOffset = (2 * blockCount + 1 + endBlock) * size
        if (block === endBlock || offset === endOffset) break
        offset = endOffset
      }
    }
  }

  /** In loops of their own, so short that the processor waits for many rows at a time. */
  #gather(rows: Uint32Array, count: number, failing: FilterBits, filter: number): void {
    const { space, rowCodes } = this.#parts
    const { codes, offsets } = rowCodes
    const { size } = space
    const mask = filter < 0 ? 0 : ~(1 << filter)
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0
      heads[i] = offsets[row] ?? 0
      tails[i] = offsets[row + 1] ?? 0
      othersOf[i] = mask === 0 ? 0 : (failing[row] ?? 0) & mask
    }
    for (let i = 0; i < count; i++) {
      const head = heads[i] ?? 0
      starts[i] = (codes[head] ?? 0) - size
      ends[i] = (codes[head + 1] ?? 0) - size
      // nobody asks for it: every other row goes on in the next line of memory, which is fetched by this
      lasts[i] = codes[(tails[i] ?? 0) - 1] ?? 0
    }
  }

  #spreadOver(start: number, end: number, sign: number): void {
    const share = sign * Math.round(this.unit / (end - start + 1))
    this.spread[start] = (this.spread[start] ?? 0) + share
    this.spread[end + 1] = (this.spread[end + 1] ?? 0) - share
  }

  /** A row that fails one filter alone counts for the values of its facet. */
  #addOnly(row: number, sign: number, failing: number, offset: number): void {
    const { cells } = this
    const filter = 31 - Math.clz32(failing)
    const only = offset + this.#parts.space.only + filter
    cells[only] = (cells[only] ?? 0) + sign
    const column = this.#columns[filter]
    if (column === undefined) return
    const end = column.offsets[row + 1] ?? 0
    for (let at = column.offsets[row] ?? 0; at < end; at++) {
      const cell = offset + column.base + (column.codes[at] ?? 0)
      cells[cell] = (cells[cell] ?? 0) + sign
    }
  }
}
