import type { PlaceCounts } from '../../engine/place-counts.ts'
import type { Selection } from '../../engine/selection.ts'
import type { Dataset } from '../../model/dataset.ts'
import { homeCountry } from '../../model/place-role.ts'
import { BASES, type PlaceMention } from '../../model/record.ts'

export type Basis = PlaceMention['basis']

/** What the map shows at a place that has a point. Statistics count nowhere. */
export interface PlaceMark {
  readonly id: string
  readonly longitude: number
  readonly latitude: number
  /** Outside the country the data is about. */
  readonly abroad: boolean
  /** Events that choosing the place would give, those only related to it included. */
  readonly total: number
  /** Passing events that happened here and that the moment lights. */
  readonly lit: number
  /** `lit` by group, in the vocabulary's order, none empty. */
  readonly groups: readonly { readonly group: string; readonly count: number }[]
  /** Passing events that happened here, by whose word it is. */
  readonly bases: Readonly<Record<Basis, number>>
  /** No event of the whole dataset happened here: somebody lives here, comes from or goes to here. */
  readonly related: boolean
}

/** Ids of the places where at least one event of the dataset happened, passing or not. */
export function locatingPlaces({ facets, placeIndex, places, weight }: Dataset): ReadonlySet<string> {
  const { codes, offsets, values } = facets.place
  const locates = new Uint8Array(values.length)
  for (let row = 0; row < weight.length; row++) {
    if (weight[row] !== 1) continue
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) if (placeIndex.located[at] === 1) locates[codes[at] ?? 0] = 1
  }
  return new Set(values.filter((id, code) => locates[code] === 1 && places.has(id)))
}

interface MarkInput {
  readonly dataset: Dataset
  readonly selection: Selection
  readonly counts: PlaceCounts
  readonly locating: ReadonlySet<string>
  /** Places to be shown though choosing them would give nothing: the chosen ones. */
  readonly always: readonly string[]
}

/** A mark for each place with a point and an event, those with most events first, then by id. */
export function placeMarks({ dataset, selection, counts, locating, always }: MarkInput): readonly PlaceMark[] {
  const { codeOf } = dataset.facets.place
  const { groups } = dataset.vocabulary
  const home = homeCountry(dataset.places.values())
  const marks: PlaceMark[] = []
  for (const { id, latitude, longitude, country } of dataset.places.values()) {
    if (latitude === null || longitude === null) continue
    const code = codeOf.get(id) ?? -1
    const total = selection.facetCounts.place[code] ?? 0
    if (total === 0 && !always.includes(id)) continue
    marks.push({
      id,
      longitude,
      latitude,
      abroad: home !== null && country !== home,
      total,
      lit: counts.lit[code] ?? 0,
      groups: groups
        .map((group, i) => ({ group: group.id, count: counts.litByGroup[code * (groups.length + 1) + i] ?? 0 }))
        .filter((group) => group.count > 0),
      bases: basesOf(counts, code),
      related: !locating.has(id),
    })
  }
  return marks.toSorted((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
}

function basesOf(counts: PlaceCounts, code: number): Readonly<Record<Basis, number>> {
  const of = (basis: Basis) => counts.byBasis[code * BASES.length + BASES.indexOf(basis)] ?? 0
  return { stated: of('stated'), inferred: of('inferred'), curated: of('curated') }
}
