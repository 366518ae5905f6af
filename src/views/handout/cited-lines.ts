import type { CompiledRecord } from '../../model/compiled.ts'
import type { EvidenceCitation } from '../../model/record.ts'

/** One thing a publication is cited for in a record. */
export interface CitedFor {
  readonly kind: 'date' | 'place' | 'dispute'
  /** The places it is about, which it says the same of; none for a date or a dispute. */
  readonly places: readonly string[]
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
  const add = (id: string, use: CitedFor) => {
    const uses = lines.get(id) ?? []
    const same = uses.findIndex((other) => saysTheSame(other, use))
    const before = uses[same]
    lines.set(id, before ? uses.with(same, { ...before, places: [...before.places, ...use.places] }) : [...uses, use])
  }
  for (const citation of date_evidence) add(citation.evidence, { kind: 'date', places: [], citation })
  for (const { place, evidence } of places) {
    for (const citation of evidence) add(citation.evidence, { kind: 'place', places: [place], citation })
  }
  for (const { evidence } of disputed) {
    for (const id of evidence) add(id, { kind: 'dispute', places: [], citation: null })
  }
  return lines
}

function saysTheSame(a: CitedFor, b: CitedFor): boolean {
  return a.kind === b.kind && a.citation?.confidence === b.citation?.confidence && a.citation?.note === b.citation?.note
}
