import { DATASET_VERSION, type CompiledDataset } from '../model/compiled.ts'
import type { About } from './about.ts'
import { evidenceOf } from './evidence.ts'
import type { Taken } from './taken.ts'

/**
 * The records as the dataset has them, with what they refer to and no more: people, places and publications of records
 * left out are left out too. It is a dataset itself, which the page and its tools read; `about` is what it has beside.
 */
export function recordsOf({ dataset, records, about }: Taken): CompiledDataset & { readonly about: About } {
  const people = new Set(records.flatMap(({ persons }) => persons.map(({ person }) => person)))
  const places = new Set(records.flatMap((record) => record.places.map(({ place }) => place)))
  const evidence = new Set(records.flatMap((record) => evidenceOf(dataset, record)))
  for (const { person } of records.flatMap(({ sentence }) => sentence)) if (person !== undefined) people.add(person)
  return {
    about,
    version: DATASET_VERSION,
    data_version: dataset.dataVersion,
    sources: [...dataset.sources.values()],
    events: records,
    people: [...dataset.people.values()].filter(({ id }) => people.has(id)),
    // the whole country tells which places lie abroad
    places: [...dataset.places.values()].filter(({ id, kind }) => places.has(id) || kind === 'nationwide'),
    evidence: [...dataset.evidence.values()].filter((each) => evidence.has(each)),
    vocabulary: dataset.vocabulary,
  }
}
