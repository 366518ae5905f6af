import type { CompiledRecord } from '../../model/compiled.ts'
import type { EvidenceCitation } from '../../model/record.ts'

/** One thing a publication is cited for in a record. */
export interface CitedFor {
  readonly kind: 'date' | 'place' | 'dispute'
  /** The place it is about; null for none. */
  readonly place: string | null
  /** Null for a dispute: what it says stands beside the submission's. */
  readonly citation: EvidenceCitation | null
}

/** What each other publication of a record is cited for, in the order date, places, disputes. */
export function citedLines({
  date_evidence,
  places,
  disputed,
}: CompiledRecord): ReadonlyMap<string, readonly CitedFor[]> {
  const lines = new Map<string, CitedFor[]>()
  const add = (id: string, use: CitedFor) => lines.set(id, [...(lines.get(id) ?? []), use])
  for (const citation of date_evidence) add(citation.evidence, { kind: 'date', place: null, citation })
  for (const { place, evidence } of places) {
    for (const citation of evidence) add(citation.evidence, { kind: 'place', place, citation })
  }
  for (const { evidence } of disputed) {
    for (const id of evidence) add(id, { kind: 'dispute', place: null, citation: null })
  }
  return lines
}
