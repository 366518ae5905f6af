import type { DayRange } from '../model/time.ts'
import { nearestBlock } from './blocks.ts'
import type { FilterState } from './filter-state.ts'
import type { IndexParts } from './index-parts.ts'
import { countable } from './row-codes.ts'
import type { RowTally } from './row-tally.ts'
import { boundaryBefore } from './time-index.ts'

/** Numbers summed from tables in the time that one row is counted. */
const CELLS_PER_ROW = 16

/**
 * Counts of what overlaps a window: rows that begin before its end, less those that end before its start. Moves from its last
 * window row by row at the edges, or, where that is far or filters changed, starts at the nearest blocks' edges.
 */
export class WindowCursor {
  /** By code; only those of the tally are kept. Behind them there is room for what RowCodes lists of days. */
  readonly counts: Int32Array
  /** Boundaries before the first and behind the last day. */
  #from = 0
  #to = 0
  #version = -1
  /** Version of the filters under which all is counted, the window being null. */
  #versionOfAll = -1
  readonly #parts: IndexParts
  readonly #state: FilterState
  readonly #tally: RowTally
  /** Rows that may be counted before starting anew is quicker. */
  readonly #farRows: number

  constructor(parts: IndexParts, state: FilterState, tally: RowTally) {
    this.counts = new Int32Array(countable(parts.space, parts.time))
    this.#parts = parts
    this.#state = state
    this.#tally = tally
    this.#farRows =
      (parts.blocks.count * (tally.end - tally.first)) / CELLS_PER_ROW +
      parts.dataset.datedRows / parts.blocks.count / 2
  }

  /** Count all rows, dated or not, for null; else those that overlap the window. */
  moveTo(days: DayRange | null): void {
    if (days === null) return this.#countAll()
    const from = boundaryBefore(this.#parts.time, days.from)
    const to = boundaryBefore(this.#parts.time, days.to + 1)
    if (from > to) return this.#countAround(to, from)
    if (this.#version !== this.#state.version || this.#rowsTo(from, to) > this.#farRows) {
      this.#countBlocks(nearestBlock(this.#parts.blocks, from), nearestBlock(this.#parts.blocks, to))
    }
    this.#slide(from, to)
  }

  #rowsTo(from: number, to: number): number {
    const { startRow } = this.#parts.time
    const at = (day: number) => startRow[day] ?? 0
    return Math.abs(at(from) - at(this.#from)) + Math.abs(at(to) - at(this.#to))
  }

  #countAll(): void {
    if (this.#versionOfAll === this.#state.version) return
    this.#clear()
    this.#addTableRows(0, 2 * this.#parts.blocks.count + 1, 1)
    this.#versionOfAll = this.#state.version
  }

  /** A window that ends before it starts: only what begins before and ends behind all of it overlaps. */
  #countAround(to: number, from: number): void {
    const { dataset, time } = this.#parts
    this.#clear()
    const rows = time.byEnd
      .subarray(time.endAt[from] ?? 0)
      .filter((row) => (dataset.earliest[row] ?? 0) < time.first + to)
    this.#tally.list(this.counts, this.#state.failing, rows, 0, rows.length, 1)
  }

  /** Count what overlaps the blocks [from, to). */
  #countBlocks(from: number, to: number): void {
    const { count, starts } = this.#parts.blocks
    this.#clear()
    this.#addTableRows(from, to, 1)
    this.#addTableRows(count + 1, count + 1 + to, 1)
    this.#addTableRows(2 * count + 1, 2 * count + 1 + from, -1)
    this.#from = starts[from] ?? 0
    this.#to = starts[to] ?? 0
    this.#version = this.#state.version
  }

  #clear(): void {
    this.#version = -1
    this.#versionOfAll = -1
    this.counts.fill(0, this.#tally.first, this.#tally.end)
  }

  #addTableRows(from: number, to: number, sign: 1 | -1): void {
    const { counts } = this
    const { cells } = this.#state.tables
    const { size } = this.#parts.space
    const { first, end } = this.#tally
    for (let row = from; row < to; row++) {
      const offset = row * size
      if (sign === 1) for (let c = first; c < end; c++) counts[c] = (counts[c] ?? 0) + (cells[offset + c] ?? 0)
      else for (let c = first; c < end; c++) counts[c] = (counts[c] ?? 0) - (cells[offset + c] ?? 0)
    }
  }

  /** Edges that let in move first, so that the window never ends before it starts. */
  #slide(from: number, to: number): void {
    if (to > this.#to) this.#moveEnd(to)
    if (from !== this.#from) this.#moveStart(from)
    if (to < this.#to) this.#moveEnd(to)
  }

  #moveEnd(to: number): void {
    const { startRow } = this.#parts.time
    const sign = to > this.#to ? 1 : -1
    const [low, high] = sign === 1 ? [this.#to, to] : [to, this.#to]
    this.#tally.range(this.counts, this.#state.failing, startRow[low] ?? 0, startRow[high] ?? 0, sign)
    this.#to = to
  }

  #moveStart(from: number): void {
    const { startRow, fuzzyRow, byEnd, endAt } = this.#parts.time
    const { failing } = this.#state
    const sign = from > this.#from ? -1 : 1
    const [low, high] = sign === -1 ? [this.#from, from] : [from, this.#from]
    for (let day = low; day < high; day++) {
      this.#tally.range(this.counts, failing, startRow[day] ?? 0, fuzzyRow[day] ?? 0, sign)
    }
    this.#tally.list(this.counts, failing, byEnd, endAt[low] ?? 0, endAt[high] ?? 0, sign)
    this.#from = from
  }
}
