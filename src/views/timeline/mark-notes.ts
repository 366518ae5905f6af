import type { Dataset } from '../../model/dataset.ts'
import type { MarkNotes } from './mark.ts'

/** Which rows hold others, and which are disputed. Build once a dataset; only the records with links are looked at. */
export function markNotes({ parts: { links, what }, records, rowOf }: Dataset): MarkNotes {
  const isPart = links.entries.map((entry) => entry.links.some(({ type }) => type === 'part_of'))
  const disputed = what.entries.map((entry) => entry.disputed.length > 0)
  const partsOf = new Map<number, number[]>()
  for (let row = 0; row < links.codes.length; row++) {
    if (isPart[links.codes[row] ?? 0] !== true) continue
    for (const { type, event } of records.at(row)?.links ?? []) {
      const whole = type === 'part_of' ? rowOf.get(event) : undefined
      if (whole === undefined) continue
      const known = partsOf.get(whole)
      if (known) known.push(row)
      else partsOf.set(whole, [row])
    }
  }
  return {
    partsOf: (row) => partsOf.get(row) ?? null,
    isDisputed: (row) => disputed[what.codes[row] ?? -1] === true,
  }
}
