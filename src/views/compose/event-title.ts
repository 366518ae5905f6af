import type { Dataset } from '../../model/dataset.ts'
import type { Fault } from '../../story/fault.ts'

/** What an event is called; its id where the data has no such event. */
export function eventTitle({ records, rowOf }: Dataset, id: string): string {
  const row = rowOf.get(id)
  return (row === undefined ? undefined : records.at(row)?.title) ?? id
}

/** Faults of events by what these are called. */
export function withTitles(dataset: Dataset, faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) =>
    dataset.rowOf.has(fault.value) ? { ...fault, value: eventTitle(dataset, fault.value) } : fault,
  )
}
