import type { Evidence } from '../../model/catalogue.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { EvidenceCitation } from '../../model/record.ts'

/** What a publication is cited for. */
export type CitedFor =
  | { readonly kind: 'date'; readonly citation: EvidenceCitation }
  | { readonly kind: 'place'; readonly place: string; readonly citation: EvidenceCitation }
  | { readonly kind: 'dispute'; readonly citation: null }

/** A publication a record cites, with all it cites it for. */
export interface CitedEvidence {
  readonly evidence: Evidence
  readonly uses: readonly CitedFor[]
}

/** Every publication a record cites, once each, in the order date, places, disputes. */
export function citedEvidence(dataset: Dataset, record: CompiledRecord): CitedEvidence[] {
  const uses = new Map<string, CitedFor[]>()
  const cite = (id: string, use: CitedFor) => {
    const of = uses.get(id)
    if (of) of.push(use)
    else uses.set(id, [use])
  }
  for (const citation of record.date_evidence) cite(citation.evidence, { kind: 'date', citation })
  for (const { place, evidence } of record.places) {
    for (const citation of evidence) cite(citation.evidence, { kind: 'place', place, citation })
  }
  for (const { evidence } of record.disputed) for (const id of evidence) cite(id, { kind: 'dispute', citation: null })
  return [...uses].flatMap(([id, of]) => {
    const evidence = dataset.evidence.get(id)
    return evidence ? [{ evidence, uses: of }] : []
  })
}
