import { FACET_KEYS, type FacetKey } from '../model/dataset.ts'
import { FILTER_COUNT, QUERY, type FilterBits, type Filtering } from './choice.ts'
import { changeCost, changedFilters, listedCount, difference, type Chosen } from './chosen.ts'
import { copyBits, emptyBits, setEverywhere } from './filter-bits.ts'
import type { IndexParts } from './index-parts.ts'
import { chosenBatches, failingBatches, turn } from './row-batches.ts'
import { BATCH, Tables } from './tables.ts'

/** What a batch, and a walk over something of every row, cost beside the rows counted: as much as counting so many. */
const BATCH_COST = 64
const ROWS_PER_WALKED = 1 / 256

/**
 * What each row fails and what all rows contribute under some filters, the window apart. A change of filters is done in steps:
 * only behind the last is everything whole.
 */
export class FilteredRows {
  readonly tables: Tables
  /** Events that pass, undated ones included. */
  passing: number
  readonly #parts: IndexParts
  #failing: FilterBits
  #chosen: readonly Chosen[] = Array.from({ length: FILTER_COUNT }, () => null)
  readonly #batch = new Uint32Array(BATCH)
  /** The question it was moved to; null where it never was, or is only half-way. */
  #asked: Filtering | null = null
  #isWhole = true

  /** All rows, none failing. */
  static unfiltered(parts: IndexParts): FilteredRows {
    const tables = new Tables(parts)
    tables.fill()
    return new FilteredRows(parts, tables, emptyBits(parts.dataset.records.length), parts.dataset.eventCount)
  }

  private constructor(parts: IndexParts, tables: Tables, failing: FilterBits, passing: number) {
    this.#parts = parts
    this.tables = tables
    this.#failing = failing
    this.passing = passing
  }

  /** The same rows, apart from these. */
  copy(): FilteredRows {
    const made = new FilteredRows(this.#parts, new Tables(this.#parts), this.#failing, this.passing)
    made.become(this)
    return made
  }

  become(other: FilteredRows): void {
    this.tables.copy(other.tables)
    this.#failing = other.#failing
    this.#chosen = other.#chosen
    this.passing = other.passing
    this.#asked = other.#asked
    this.#isWhole = other.#isWhole
  }

  /** A bit for every filter a row fails. Never changes once all is whole: a change of filters makes a new one. */
  get failing(): FilterBits {
    return this.#failing
  }

  get isActive(): readonly boolean[] {
    return this.#chosen.map((chosen) => chosen !== null)
  }

  answers({ filters, queryRows }: Filtering): boolean {
    return this.#asked?.filters === filters && this.#asked.queryRows === queryRows
  }

  /** About how many rows a change touches. */
  costTo(wanted: readonly Chosen[]): number {
    if (!this.#isWhole) return Infinity
    return changedFilters(this.#chosen, wanted).reduce(
      (sum, filter) => sum + changeCost(this.#parts, filter, this.#chosen[filter] ?? null, wanted[filter] ?? null),
      0,
    )
  }

  /** Take other filters, in steps. Each yields about how many rows' counting it took. Returns whether anything changed. */
  *change(asked: Filtering, wanted: readonly Chosen[]): Generator<number, boolean> {
    const changed = changedFilters(this.#chosen, wanted)
    this.#asked = null
    this.#isWhole = false
    if (changed.length > 0) {
      this.#failing = copyBits(this.#failing)
      yield this.#failing.length * ROWS_PER_WALKED
      for (const filter of changed) yield* this.#changeOne(filter, wanted[filter] ?? null)
      this.passing = this.#countPassing()
    }
    this.#asked = asked
    this.#isWhole = true
    return changed.length > 0
  }

  *#changeOne(filter: number, after: Chosen): Generator<number, void> {
    const before = this.#chosen[filter] ?? null
    this.#chosen = this.#chosen.with(filter, after)
    const own = this.tables.ownCounts(filter)
    if (before === null && after !== null) yield* this.#choose(filter, after)
    else if (after === null) yield* this.#clear(filter)
    else if (before !== null) yield* this.#exchange(filter, before, after)
    this.tables.putBack(filter, own)
  }

  /** All rows fail the filter but those chosen: count those anew, or take the others away. */
  *#choose(filter: number, chosen: Uint32Array): Generator<number, void> {
    const failing = this.#failing
    const bit = 1 << filter
    const batch = this.#batch
    const isFew = 2 * listedCount(this.#parts, filter, chosen) <= failing.length
    setEverywhere(failing, bit)
    if (isFew) this.tables.failAll(filter)
    yield failing.length * ROWS_PER_WALKED
    for (const count of chosenBatches(this.#parts, filter, chosen, batch)) {
      const turned = turn(failing, bit, 1, batch, count)
      if (isFew) yield this.#flip(turned, filter, 1)
      else yield BATCH_COST
    }
    if (isFew) return
    for (const count of failingBatches(failing, bit, batch)) yield this.#flip(count, filter, -1)
  }

  *#clear(filter: number): Generator<number, void> {
    const failing = this.#failing
    const bit = 1 << filter
    const batch = this.#batch
    for (const count of failingBatches(failing, bit, batch)) {
      turn(failing, bit, 1, batch, count)
      yield this.#flip(count, filter, 1)
    }
  }

  /** Only rows of a value that comes or goes can change; one that loses a value may still have another. */
  *#exchange(filter: number, before: Uint32Array, after: Uint32Array): Generator<number, void> {
    const failing = this.#failing
    const bit = 1 << filter
    const batch = this.#batch
    const passes = this.#passesBy(filter, after)
    for (const count of chosenBatches(this.#parts, filter, difference(before, after), batch)) {
      yield this.#flip(turn(failing, bit, -1, batch, count, passes), filter, -1)
    }
    for (const count of chosenBatches(this.#parts, filter, difference(after, before), batch)) {
      yield this.#flip(turn(failing, bit, 1, batch, count), filter, 1)
    }
  }

  /** The first rows of the batch begin or cease to pass. Returns what it cost. */
  #flip(count: number, filter: number, sign: 1 | -1): number {
    this.tables.flip(this.#batch, count, this.#failing, filter, sign)
    return count + BATCH_COST
  }

  /** Whether a row has a chosen value; null for the search, where no row that is gone was found in another way. */
  #passesBy(filter: number, chosen: Uint32Array): ((row: number) => boolean) | null {
    const key: FacetKey | undefined = filter === QUERY ? undefined : FACET_KEYS[filter]
    if (key === undefined) return null
    const { codes, offsets, values } = this.#parts.dataset.facets[key]
    const isChosen = new Uint8Array(values.length)
    for (const code of chosen) isChosen[code] = 1
    return (row) => {
      const end = offsets[row + 1] ?? 0
      for (let at = offsets[row] ?? 0; at < end; at++) if (isChosen[codes[at] ?? 0] === 1) return true
      return false
    }
  }

  #countPassing(): number {
    const { space, blocks } = this.#parts
    let count = 0
    for (let row = 0; row <= 2 * blocks.count; row++) count += this.tables.cells[row * space.size + space.events] ?? 0
    return count
  }
}
