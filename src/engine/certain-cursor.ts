import type { DayRange } from '../model/time.ts'
import { nearestBlock } from './blocks.ts'
import type { FilterState } from './filter-state.ts'
import type { IndexParts } from './index-parts.ts'
import { boundaryBefore } from './time-index.ts'

/** Number of passing events that lie wholly inside a window. Moves as {@link WindowCursor} does, touching fuzzy rows only. */
export class CertainCursor {
  #count = 0
  #from = 0
  #to = 0
  #version = -1
  readonly #parts: IndexParts
  readonly #state: FilterState

  constructor(parts: IndexParts, state: FilterState) {
    this.#parts = parts
    this.#state = state
  }

  countIn(days: DayRange): number {
    const from = boundaryBefore(this.#parts.time, days.from)
    const to = boundaryBefore(this.#parts.time, days.to + 1)
    if (from >= to) return 0
    const blockFrom = nearestBlock(this.#parts.blocks, from)
    const blockTo = nearestBlock(this.#parts.blocks, to)
    if (this.#version !== this.#state.version || this.#isFar(from, to, blockFrom, blockTo)) {
      this.#countBlocks(blockFrom, blockTo)
    }
    if (to > this.#to) this.#moveEnd(to)
    if (from !== this.#from) this.#moveStart(from)
    if (to < this.#to) this.#moveEnd(to)
    return this.#count
  }

  /** Whether the nearest blocks' edges are nearer than where it stands, in days. */
  #isFar(from: number, to: number, blockFrom: number, blockTo: number): boolean {
    const { starts } = this.#parts.blocks
    const here = Math.abs(from - this.#from) + Math.abs(to - this.#to)
    return here > 7 + Math.abs(from - (starts[blockFrom] ?? 0)) + Math.abs(to - (starts[blockTo] ?? 0))
  }

  #countBlocks(blockFrom: number, blockTo: number): void {
    const { blocks, space, dataset, time } = this.#parts
    const { cells } = this.#state.tables
    this.#from = blocks.starts[blockFrom] ?? 0
    this.#to = blocks.starts[blockTo] ?? 0
    this.#version = this.#state.version
    let count = 0
    for (let block = blockFrom; block < blockTo; block++) count += cells[block * space.size + space.events] ?? 0
    const { spanning } = blocks
    const end = time.startRow[this.#to] ?? 0
    const behind = time.first + this.#to
    for (let at = firstAtLeast(spanning, time.startRow[this.#from] ?? 0); at < spanning.length; at++) {
      const row = spanning[at] ?? 0
      if (row >= end) break
      if ((dataset.latest[row] ?? 0) < behind) count += this.#weigh(row)
    }
    this.#count = count
  }

  #moveEnd(to: number): void {
    const { dataset, time } = this.#parts
    const sign = to > this.#to ? 1 : -1
    const [low, high] = sign === 1 ? [this.#to, to] : [to, this.#to]
    const begin = time.first + this.#from
    let moved = this.#exactOn(Math.max(low, this.#from), high)
    const end = time.endAt[high] ?? 0
    for (let at = time.endAt[low] ?? 0; at < end; at++) {
      const row = time.byEnd[at] ?? 0
      if ((dataset.earliest[row] ?? 0) >= begin) moved += this.#weigh(row)
    }
    this.#count += sign * moved
    this.#to = to
  }

  #moveStart(from: number): void {
    const { dataset, time } = this.#parts
    const sign = from > this.#from ? -1 : 1
    const [low, high] = sign === -1 ? [this.#from, from] : [from, this.#from]
    const behind = time.first + this.#to
    let moved = this.#exactOn(low, Math.min(high, this.#to))
    for (let day = low; day < high; day++) {
      const end = time.startRow[day + 1] ?? 0
      for (let row = time.fuzzyRow[day] ?? 0; row < end; row++) {
        if ((dataset.latest[row] ?? 0) < behind) moved += this.#weigh(row)
      }
    }
    this.#count += sign * moved
    this.#from = from
  }

  #exactOn(low: number, high: number): number {
    const { exact } = this.#state.tables
    let count = 0
    for (let day = low; day < high; day++) count += exact[day] ?? 0
    return count
  }

  #weigh(row: number): number {
    return this.#state.failing[row] === 0 ? (this.#parts.dataset.weight[row] ?? 0) : 0
  }
}

/** Index of the first entry of an ascending list that is not below `least`. */
export function firstAtLeast(list: Uint32Array, least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
