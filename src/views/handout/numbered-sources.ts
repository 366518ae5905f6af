import type { Evidence } from '../../model/catalogue.ts'
import type { Dataset } from '../../model/dataset.ts'
import { evidenceOf } from '../../take-away/evidence.ts'
import type { Chapter } from './chapter.ts'

/** Every other publication the records cite, once, numbered from 1 in the order first cited. */
export function numberedSources(
  dataset: Dataset,
  chapters: readonly Pick<Chapter, 'records'>[],
): ReadonlyMap<string, { readonly number: number; readonly evidence: Evidence }> {
  const cited = chapters.flatMap(({ records }) => records.flatMap((record) => evidenceOf(dataset, record)))
  const once = new Map(cited.map((evidence) => [evidence.id, evidence]))
  return new Map([...once].map(([id, evidence], index) => [id, { number: index + 1, evidence }]))
}
