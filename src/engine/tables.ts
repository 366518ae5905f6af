import { FACET_KEYS } from '../model/dataset.ts'
import { QUERY } from './choice.ts'
import type { IndexParts } from './index-parts.ts'

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
  /** Passing exact events by day. */
  readonly exact: Int32Array
  /**
   * Passing fuzzy events, each spread over its days: a day has the sum of all entries up to its own, in parts of `unit`.
   * Whole numbers below 2^53, so that what was added can be taken away without a trace.
   */
  readonly spread: Float64Array
  readonly unit: number
  readonly #parts: IndexParts
  readonly #columns: readonly { base: number; end: number; offsets: Uint32Array; codes: Uint16Array }[]

  constructor(parts: IndexParts) {
    const { space, blocks, time, dataset } = parts
    this.#parts = parts
    this.cells = new Int32Array((3 * blocks.count + 1) * space.size)
    this.exact = new Int32Array(time.days)
    this.spread = new Float64Array(time.days + 1)
    this.unit = 2 ** (52 - Math.ceil(Math.log2(time.byEnd.length + 1)))
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
    const rows = this.#parts.dataset.records.length
    for (let row = 0; row < rows; row++) this.#flipPassing(row, 1, -1)
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

  /**
   * A row begins (`sign` 1) or ceases (-1) to pass a filter, while `others` are the bits of the other filters it fails.
   */
  flip(row: number, filter: number, others: number, sign: 1 | -1): void {
    if (others === 0) this.#flipPassing(row, sign, filter)
    else if ((others & (others - 1)) === 0 && this.#parts.dataset.weight[row] !== 0) this.#flipOnly(row, sign, others)
  }

  #flipPassing(row: number, sign: number, filter: number): void {
    const { dataset, space, rowCodes, time, blocks } = this.#parts
    const { cells } = this
    const { size } = space
    let first = blocks.count * size
    let second = -1
    if (row < dataset.datedRows) {
      const start = (dataset.earliest[row] ?? 0) - time.first
      const end = (dataset.latest[row] ?? 0) - time.first
      const startBlock = blocks.ofDay[start] ?? 0
      const endBlock = blocks.ofDay[end] ?? 0
      if (startBlock === endBlock) first = startBlock * size
      else {
        first = (blocks.count + 1 + startBlock) * size
        second = (2 * blocks.count + 1 + endBlock) * size
      }
      if (dataset.weight[row] !== 0) {
        if (start === end) this.exact[start] = (this.exact[start] ?? 0) + sign
        else {
          const share = sign * Math.round(this.unit / (end - start + 1))
          this.spread[start] = (this.spread[start] ?? 0) + share
          this.spread[end + 1] = (this.spread[end + 1] ?? 0) - share
        }
      }
    }
    if (dataset.weight[row] === 0) {
      cells[first + space.statistics] = (cells[first + space.statistics] ?? 0) + sign
      if (second >= 0) cells[second + space.statistics] = (cells[second + space.statistics] ?? 0) + sign
      return
    }
    const ownBase = filter >= 0 && filter < QUERY ? (space.facets[filter] ?? 0) : 0
    const ownEnd = filter >= 0 && filter < QUERY ? (space.facets[filter + 1] ?? 0) : 0
    const { codes, offsets } = rowCodes
    const from = offsets[row] ?? 0
    const to = offsets[row + 1] ?? 0
    for (;;) {
      for (let at = from; at < to; at++) {
        const code = codes[at] ?? 0
        if (code >= ownBase && code < ownEnd) continue
        cells[first + code] = (cells[first + code] ?? 0) + sign
      }
      cells[first + space.events] = (cells[first + space.events] ?? 0) + sign
      if (filter >= 0) cells[first + space.only + filter] = (cells[first + space.only + filter] ?? 0) - sign
      if (second < 0) return
      first = second
      second = -1
    }
  }

  #flipOnly(row: number, sign: number, failing: number): void {
    const { dataset, space, time, blocks } = this.#parts
    const filter = 31 - Math.clz32(failing)
    let first = blocks.count
    let second = -1
    if (row < dataset.datedRows) {
      const startBlock = blocks.ofDay[(dataset.earliest[row] ?? 0) - time.first] ?? 0
      const endBlock = blocks.ofDay[(dataset.latest[row] ?? 0) - time.first] ?? 0
      first = startBlock
      if (startBlock !== endBlock) {
        first = blocks.count + 1 + startBlock
        second = 2 * blocks.count + 1 + endBlock
      }
    }
    this.#addOnly(row, sign, filter, first * space.size)
    if (second >= 0) this.#addOnly(row, sign, filter, second * space.size)
  }

  #addOnly(row: number, sign: number, filter: number, offset: number): void {
    const { cells } = this
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
