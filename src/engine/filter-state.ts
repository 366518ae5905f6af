import type { FilterBits, Filtering } from './choice.ts'
import { chosenBy, type Chosen } from './chosen.ts'
import { FilteredRows } from './filtered-rows.ts'
import type { IndexParts } from './index-parts.ts'
import type { Tables } from './tables.ts'

/** Rows counted in a slice: on a slow machine some ten milliseconds. */
export const SLICE_ROWS = 20_000

/** A change under way, in rows of its own: those that answer know nothing of it. */
interface Job {
  readonly asked: Filtering
  readonly steps: Generator<number, boolean>
}

/**
 * The rows under the filters of the last question, the window apart. A large change can be prepared slice by slice beside what answers
 * meanwhile; what answered before then stays there too, so that the way back is short.
 */
export class FilterState {
  /** Counts the changes, so that others notice that what they know is stale. */
  version = 0
  readonly #parts: IndexParts
  readonly #sliceRows: number
  readonly #unfiltered: FilteredRows
  #now: FilteredRows
  /** Made when the first large change is prepared. */
  #other: FilteredRows | null = null
  #job: Job | null = null

  constructor(parts: IndexParts, sliceRows = SLICE_ROWS) {
    this.#parts = parts
    this.#sliceRows = sliceRows
    this.#unfiltered = FilteredRows.unfiltered(parts)
    this.#now = this.#unfiltered.copy()
  }

  get tables(): Tables {
    return this.#now.tables
  }

  /** Events that pass, the window apart, undated ones included. */
  get passing(): number {
    return this.#now.passing
  }

  /** A bit for every filter a row fails. Never changes once handed out. */
  get failing(): FilterBits {
    return this.#now.failing
  }

  get isActive(): readonly boolean[] {
    return this.#now.isActive
  }

  /** Take other filters, from wherever that touches the fewest rows: what answers, what answered before, or no filter at all. */
  moveTo(asked: Filtering): void {
    if (this.#now.answers(asked)) return
    if (this.#job !== null && isSameQuestion(this.#job.asked, asked)) this.#work(this.#job, Infinity)
    const wanted = chosenBy(this.#parts, asked)
    const nearest = this.#nearest(wanted)
    const from = this.#now
    if (nearest === this.#other) [this.#now, this.#other] = [nearest, from]
    else if (nearest !== from) from.become(nearest)
    const changed = finish(this.#now.change(asked, wanted))
    if (changed || nearest !== from) this.version += 1
  }

  /** Whether `moveTo` touches no more rows than a slice. */
  isNear(asked: Filtering): boolean {
    if (this.#now.answers(asked)) return true
    const wanted = chosenBy(this.#parts, asked)
    return this.#nearest(wanted).costTo(wanted) <= this.#sliceRows
  }

  /** Do a slice of what `moveTo` would have to; false when nothing is left. Another question's unfinished work is given up. */
  prepare(asked: Filtering): boolean {
    if (this.#job === null || !isSameQuestion(this.#job.asked, asked)) {
      if (this.isNear(asked)) return false
      this.#job = { asked, steps: this.#changeBeside(asked) }
    }
    return this.#work(this.#job, this.#sliceRows)
  }

  #work(job: Job, atMost: number): boolean {
    let rows = 0
    do {
      const step = job.steps.next()
      if (step.done === true) {
        this.#job = null
        return false
      }
      rows += step.value
    } while (rows < atMost)
    return true
  }

  *#changeBeside(asked: Filtering): Generator<number, boolean> {
    const wanted = chosenBy(this.#parts, asked)
    const nearest = this.#nearest(wanted)
    this.#other ??= nearest.copy()
    if (nearest !== this.#other) this.#other.become(nearest)
    return yield* this.#other.change(asked, wanted)
  }

  #nearest(wanted: readonly Chosen[]): FilteredRows {
    let nearest = this.#now
    for (const rows of [this.#unfiltered, this.#other]) {
      if (rows !== null && rows.costTo(wanted) < nearest.costTo(wanted)) nearest = rows
    }
    return nearest
  }
}

function isSameQuestion(a: Filtering, b: Filtering): boolean {
  return a.filters === b.filters && a.queryRows === b.queryRows
}

function finish<Result>(steps: Generator<number, Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
