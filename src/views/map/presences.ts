import { rowsWithValue } from '../../engine/facet-rows.ts'
import type { Selection } from '../../engine/selection.ts'
import { passes } from '../../engine/standing.ts'
import type { Dataset } from '../../model/dataset.ts'
import { isLocating } from '../../model/place-role.ts'
import { entryOf } from '../../model/record-parts.ts'
import type { PlaceMention } from '../../model/record.ts'

/** One event at one place: on whose word, and in which role. */
export interface Presence {
  readonly row: number
  readonly basis: PlaceMention['basis']
  readonly role: PlaceMention['role']
}

export interface Presences {
  /** All that pass. */
  readonly count: number
  /** The first of them. */
  readonly listed: readonly Presence[]
}

/** Rows that name a place in whatever role, ascending; statistics are not among them. */
export function eventRowsAt(dataset: Dataset, id: string): Uint32Array {
  return Uint32Array.from(rowsWithValue(dataset, 'place', id).filter((row) => dataset.weight[row] === 1))
}

/**
 * Passing events of a place in time order, undated last, of which the first `most` are listed; where an event names it twice, as
 * where it happened. `rows` are those of the place.
 */
export function presencesAt(
  dataset: Dataset,
  selection: Selection,
  id: string,
  rows: Uint32Array,
  most: number,
): Presences {
  const listed: Presence[] = []
  let count = 0
  for (const row of rows) {
    if (!passes(dataset, selection, row)) continue
    count += 1
    if (listed.length >= most) continue
    const mentions = entryOf(dataset.parts.where, row)?.places.filter(({ place }) => place === id) ?? []
    const best = mentions.find(({ role }) => isLocating(role)) ?? mentions[0]
    if (best) listed.push({ row, basis: best.basis, role: best.role })
  }
  return { count, listed }
}
