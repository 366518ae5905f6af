import type { Evidence } from '../model/catalogue.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Dispute } from '../model/record.ts'

/** Every other publication a record cites, once each: for its date, its places, and where it says otherwise. */
export function evidenceOf(dataset: Dataset, { date_evidence, places, disputed }: CompiledRecord): readonly Evidence[] {
  const cited = [...date_evidence, ...places.flatMap(({ evidence }) => evidence)].map(({ evidence }) => evidence)
  return publicationsOf(dataset, [...new Set([...cited, ...disputed.flatMap(({ evidence }) => evidence)])])
}

/** "Title, publisher, 2017-01-20" */
export function evidenceLine({ title, publisher, published }: Evidence): string {
  return [title, publisher, published].filter((part) => part !== null).join(', ')
}

/** Who says otherwise, and where: "Title, publisher, 2017-01-20, https://…"; several, each ending with its address, have a semicolon between them. */
export function disputedBy(dataset: Dataset, dispute: Dispute): string {
  return sayingOtherwise(dataset, dispute)
    .map((each) => `${evidenceLine(each)}, ${each.url}`)
    .join('; ')
}

/** The publications that say otherwise. */
export const sayingOtherwise = (dataset: Pick<Dataset, 'evidence'>, { evidence }: Dispute): readonly Evidence[] =>
  publicationsOf(dataset, evidence)

function publicationsOf({ evidence }: Pick<Dataset, 'evidence'>, ids: readonly string[]): readonly Evidence[] {
  return ids.flatMap((id) => evidence.get(id) ?? [])
}
