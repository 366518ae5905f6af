import { FACET_KEYS, type FacetKey } from '../../model/dataset.ts'
import type { Choice } from '../../engine/choice.ts'

/** What every contender must say after every step. A Selection is one. */
export interface Answer {
  readonly count: number
  readonly groupCounts: ArrayLike<number>
  readonly facetCounts: Readonly<Record<FacetKey, ArrayLike<number>>>
}

/** Something that answers choices: the engine or a peer. The answer may be overwritten by the next. */
export interface Contender {
  readonly name: string
  readonly answer: (choice: Choice) => Answer
}

/** FNV-1a over every count of an answer: equal answers have equal sums, and hardly any others do. */
export function checksum({ count, groupCounts, facetCounts }: Answer): number {
  let sum = mixed(0x811c9dc5, count)
  sum = mixedAll(sum, groupCounts)
  for (const key of FACET_KEYS) sum = mixedAll(sum, facetCounts[key])
  return sum >>> 0
}

function mixedAll(start: number, counts: ArrayLike<number>): number {
  let sum = mixed(start, counts.length)
  for (let index = 0; index < counts.length; index++) sum = mixed(sum, counts[index] ?? 0)
  return sum
}

function mixed(sum: number, value: number): number {
  let next = sum
  for (let shift = 0; shift < 32; shift += 8) next = Math.imul(next ^ ((value >>> shift) & 0xff), 0x01000193)
  return next
}
