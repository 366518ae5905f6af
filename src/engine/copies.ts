/** Numbers to a shelf: a few hundred kilobytes. */
const SHELF = 65_536

/**
 * Copies of counts that nobody changes afterwards. Many stand in one piece of memory, as one of its own for each takes several times
 * as long; it is freed with the last of them.
 */
export class Copies {
  #shelf = new Uint32Array(0)
  #taken = 0

  /** `counts` [first, end). */
  take(counts: Int32Array, first: number, end: number): Uint32Array {
    const length = end - first
    if (this.#taken + length > this.#shelf.length) {
      this.#shelf = new Uint32Array(Math.max(SHELF, length))
      this.#taken = 0
    }
    const copy = this.#shelf.subarray(this.#taken, this.#taken + length)
    copy.set(counts.subarray(first, end))
    this.#taken += length
    return copy
  }
}
