import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { isLocating } from '../../model/place-role.ts'
import type { PlaceMention } from '../../model/record.ts'
import type { Shape } from '../../model/catalogue.ts'
import { facetValueLabel, type CommonWords } from '../../messages/labels.ts'

export interface TablePlace {
  readonly id: string
  readonly name: string
  readonly basis: PlaceMention['basis']
  readonly role: PlaceMention['role']
  /** Whether it says where the event happened. */
  readonly locates: boolean
}

/** A record as the table shows it. */
export interface TableRow {
  readonly record: CompiledRecord
  readonly group: { readonly id: string; readonly label: string; readonly shape: Shape } | null
  readonly type: string
  /** Where it happened first, then where else it leads. */
  readonly places: readonly TablePlace[]
  readonly people: readonly string[]
  /** Ascending, each once. */
  readonly paragraphs: readonly number[]
}

export function tableRow(dataset: Dataset, record: CompiledRecord, language: Language, t: CommonWords): TableRow {
  const group = dataset.vocabulary.groups.find(({ id }) => id === record.group)
  return {
    record,
    group: group ? { id: group.id, label: localise(group.label, language), shape: group.shape } : null,
    type: record.type === null ? '' : facetValueLabel(dataset, 'type', record.type, language, t),
    places: record.places
      .map(({ place, basis, role }): TablePlace => ({
        id: place,
        name: facetValueLabel(dataset, 'place', place, language, t),
        basis,
        role,
        locates: isLocating(role),
      }))
      .toSorted((a, b) => Number(b.locates) - Number(a.locates)),
    people: [...new Set(record.persons.map(({ person }) => person))].map((id) =>
      facetValueLabel(dataset, 'person', id, language, t),
    ),
    paragraphs: [...new Set(record.source.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b),
  }
}
