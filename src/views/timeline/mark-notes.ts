import { allRecords } from '../../engine/all-records.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { MarkNotes } from './mark.ts'

/** Which rows hold others, and which are disputed. Build once a dataset. */
export function markNotes(dataset: Dataset): MarkNotes {
  const parts = new Map<number, number[]>()
  const disputed = new Set<number>()
  let row = 0
  for (const record of allRecords(dataset)) {
    if (record.disputed.length > 0) disputed.add(row)
    for (const { type, event } of record.links) {
      const whole = type === 'part_of' ? dataset.rowOf.get(event) : undefined
      if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), row])
    }
    row += 1
  }
  return { partsOf: (whole) => parts.get(whole) ?? null, isDisputed: (each) => disputed.has(each) }
}
