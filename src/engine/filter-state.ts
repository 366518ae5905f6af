import { FACET_KEYS, type FacetKey } from '../model/dataset.ts'
import { FILTER_COUNT, QUERY, type Choice, type FilterBits } from './choice.ts'
import type { IndexParts } from './index-parts.ts'
import { forEachRowOf, rowCountOf } from './postings.ts'
import { BATCH, Tables } from './tables.ts'

/** What one filter lets pass: values of a facet, as codes of the facet, ascending; or rows. Null lets all pass. */
type Chosen = Uint32Array | null

/** The filters of the last question, the window apart, with what each row fails and what all rows contribute. */
export class FilterState {
  readonly tables: Tables
  /** Events that pass, the window apart, undated ones included. */
  passing = 0
  /** Counts the changes, so that others notice that what they know is stale. */
  version = 0
  readonly #parts: IndexParts
  readonly #base: Tables
  readonly #nothingFails: FilterBits
  #failing: FilterBits
  #chosen: readonly Chosen[] = Array.from({ length: FILTER_COUNT }, () => null)
  readonly #batch = new Uint32Array(BATCH)
  #batched = 0
  #batchFilter = 0
  #batchSign: 1 | -1 = 1
  #asked: Pick<Choice, 'filters' | 'queryRows'> | null = null

  constructor(parts: IndexParts) {
    this.#parts = parts
    this.#base = new Tables(parts)
    this.#base.fill()
    this.tables = new Tables(parts)
    this.tables.copy(this.#base)
    this.#nothingFails = emptyBits(parts.dataset.records.length)
    this.#failing = this.#nothingFails
    this.passing = parts.dataset.eventCount
  }

  /** A bit for every filter a row fails. Never changes once handed out: a change of filters makes a new one. */
  get failing(): FilterBits {
    return this.#failing
  }

  get isActive(): readonly boolean[] {
    return this.#chosen.map((chosen) => chosen !== null)
  }

  /** Take other filters: from where it stands or from no filter at all, whichever touches fewer rows. */
  moveTo(asked: Pick<Choice, 'filters' | 'queryRows'>): void {
    if (this.#asked?.filters === asked.filters && this.#asked.queryRows === asked.queryRows) return
    this.#asked = asked
    const wanted = this.#chosenBy(asked)
    const changed = wanted.flatMap((chosen, filter) => (isSame(chosen, this.#chosen[filter] ?? null) ? [] : [filter]))
    if (changed.length === 0) return
    const active = wanted.flatMap((chosen, filter) => (chosen === null ? [] : [filter]))
    const fromHere = changed.reduce(
      (sum, filter) => sum + this.#cost(filter, this.#chosen[filter] ?? null, wanted[filter] ?? null),
      0,
    )
    const fromNothing = active.reduce((sum, filter) => sum + this.#cost(filter, null, wanted[filter] ?? null), 0)
    if (fromNothing <= fromHere) {
      this.tables.copy(this.#base)
      this.#failing = this.#nothingFails
      this.#chosen = this.#chosen.map(() => null)
      for (const filter of active) this.#change(filter, wanted[filter] ?? null)
    } else {
      for (const filter of changed) this.#change(filter, wanted[filter] ?? null)
    }
    this.passing = this.#countPassing()
    this.version += 1
  }

  #chosenBy({ filters, queryRows }: Pick<Choice, 'filters' | 'queryRows'>): Chosen[] {
    const chosen: Chosen[] = FACET_KEYS.map((key) => {
      if (filters[key].length === 0) return null
      const { codeOf } = this.#parts.dataset.facets[key]
      return new Uint32Array(new Set(filters[key].flatMap((id) => codeOf.get(id) ?? []))).toSorted()
    })
    chosen.push(queryRows)
    return chosen
  }

  /** About how many rows a change of one filter touches. */
  #cost(filter: number, before: Chosen, after: Chosen): number {
    const rows = this.#parts.dataset.records.length
    if (before === null || after === null) {
      const found = this.#rowCount(filter, before ?? after ?? new Uint32Array())
      return before === null ? Math.min(found, rows - found) : rows / 8 + Math.max(0, rows - found)
    }
    if (filter === QUERY) return before.length + after.length
    return this.#rowCount(filter, difference(before, after)) + this.#rowCount(filter, difference(after, before))
  }

  #rowCount(filter: number, chosen: Uint32Array): number {
    if (filter === QUERY) return chosen.length
    const base = this.#parts.space.facets[filter] ?? 0
    const sum = chosen.reduce((count, code) => count + rowCountOf(this.#parts.postings, base + code), 0)
    return Math.min(sum, this.#parts.dataset.records.length)
  }

  #change(filter: number, after: Chosen): void {
    const before = this.#chosen[filter] ?? null
    this.#chosen = this.#chosen.with(filter, after)
    const failing = copyBits(this.#failing)
    this.#failing = failing
    if (before === null && after !== null) this.#choose(filter, after)
    else if (after === null) this.#clear(filter)
    else if (before !== null) this.#exchange(filter, before, after)
  }

  /** All rows fail the filter but those chosen: count those anew, or take the others away. */
  #choose(filter: number, chosen: Uint32Array): void {
    const failing = this.#failing
    const bit = 1 << filter
    const isFew = 2 * this.#rowCount(filter, chosen) <= failing.length
    setEverywhere(failing, bit)
    if (isFew) this.tables.failAll(filter)
    this.#forEachRow(filter, chosen, (row) => {
      const fails = failing[row] ?? 0
      if ((fails & bit) === 0) return
      failing[row] = fails & ~bit
      if (isFew) this.#flip(row, filter, 1)
    })
    if (!isFew)
      for (let row = 0; row < failing.length; row++) if (((failing[row] ?? 0) & bit) !== 0) this.#flip(row, filter, -1)
    this.#flush()
  }

  #clear(filter: number): void {
    const failing = this.#failing
    const bit = 1 << filter
    for (let row = 0; row < failing.length; row++) {
      const fails = failing[row] ?? 0
      if ((fails & bit) === 0) continue
      failing[row] = fails & ~bit
      this.#flip(row, filter, 1)
    }
    this.#flush()
  }

  /** Only rows of a value that comes or goes can change; one that loses a value may still have another. */
  #exchange(filter: number, before: Uint32Array, after: Uint32Array): void {
    const failing = this.#failing
    const bit = 1 << filter
    const passes = this.#passesBy(filter, after)
    this.#forEachRow(filter, difference(before, after), (row) => {
      const fails = failing[row] ?? 0
      if ((fails & bit) !== 0 || passes(row)) return
      failing[row] = fails | bit
      this.#flip(row, filter, -1)
    })
    this.#flush()
    this.#forEachRow(filter, difference(after, before), (row) => {
      const fails = failing[row] ?? 0
      if ((fails & bit) === 0) return
      failing[row] = fails & ~bit
      this.#flip(row, filter, 1)
    })
    this.#flush()
  }

  /** Rows are handed over in batches: all of one go through the same filter, the same way. */
  #flip(row: number, filter: number, sign: 1 | -1): void {
    this.#batch[this.#batched++] = row
    this.#batchFilter = filter
    this.#batchSign = sign
    if (this.#batched === BATCH) this.#flush()
  }

  #flush(): void {
    this.tables.flip(this.#batch, this.#batched, this.#failing, this.#batchFilter, this.#batchSign)
    this.#batched = 0
  }

  /** Whether a row has a chosen value; of the search, no row that is no longer found. */
  #passesBy(filter: number, chosen: Uint32Array): (row: number) => boolean {
    const key: FacetKey | undefined = FACET_KEYS[filter]
    if (key === undefined) return () => false
    const { codes, offsets, values } = this.#parts.dataset.facets[key]
    const isChosen = new Uint8Array(values.length)
    for (const code of chosen) isChosen[code] = 1
    return (row) => {
      const end = offsets[row + 1] ?? 0
      for (let at = offsets[row] ?? 0; at < end; at++) if (isChosen[codes[at] ?? 0] === 1) return true
      return false
    }
  }

  #forEachRow(filter: number, chosen: Uint32Array, visit: (row: number) => void): void {
    if (filter === QUERY) {
      for (const row of chosen) visit(row)
      return
    }
    const base = this.#parts.space.facets[filter] ?? 0
    for (const code of chosen) forEachRowOf(this.#parts.postings, base + code, visit)
  }

  #countPassing(): number {
    const { space, blocks } = this.#parts
    let count = 0
    for (let row = 0; row <= 2 * blocks.count; row++) count += this.tables.cells[row * space.size + space.events] ?? 0
    return count
  }
}

function isSame(a: Chosen, b: Chosen): boolean {
  if (a === null || b === null || a === b) return a === b
  return a.length === b.length && a.every((value, i) => value === b[i])
}

/** Of two ascending lists, what only the first has. */
export function difference(a: Uint32Array, b: Uint32Array): Uint32Array {
  let i = 0
  return a.filter((value) => {
    while (i < b.length && (b[i] ?? 0) < value) i++
    return b[i] !== value
  })
}

/** Two rows can be treated at once. */
function emptyBits(rows: number): FilterBits {
  return new Uint16Array(new ArrayBuffer((2 * rows + 3) & ~3), 0, rows)
}

function copyBits(bits: FilterBits): FilterBits {
  return new Uint16Array(bits.buffer.slice(0), 0, bits.length)
}

function setEverywhere(bits: FilterBits, bit: number): void {
  const words = new Int32Array(bits.buffer)
  const mask = bit * 0x00010001
  for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) | mask
}
