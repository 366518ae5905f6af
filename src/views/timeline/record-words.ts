import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Language } from '../../model/localised.ts'
import { placeNameAt } from '../../model/place-name.ts'

/** A row's title, without the rest of its record being put together; empty beyond the last. */
export function titleOf({ parts: { title } }: Dataset, row: number): string {
  return title.entries[title.codes[row] ?? -1]?.title ?? ''
}

/** What a record's places were called on its first day, in its order; today's names where it has no date. */
export function placeNames(
  dataset: Dataset,
  row: number,
  record: CompiledRecord,
  language: Language,
): readonly string[] {
  return record.places.flatMap(({ place }) => {
    const known = dataset.places.get(place)
    return known ? [placeNameAt(known, dataset.earliest[row] ?? null, language).onDay] : []
  })
}
