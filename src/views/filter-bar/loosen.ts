import type { Selection } from '../../engine/selection.ts'

/** The filters whose removal alone gives something, what gives most first. */
export function worthLoosening(countWithout: Selection['countWithout']): Selection['countWithout'] {
  return countWithout.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
}
