import { locatedBeyondPlaceFilter } from '../../engine/located-counts.ts'
import type { PlaceCounts } from '../../engine/place-counts.ts'
import type { Selection } from '../../engine/selection.ts'
import type { Dataset } from '../../model/dataset.ts'
import { homeCountry } from '../../model/place-role.ts'
import { BASES, type PlaceMention } from '../../model/record.ts'

export type Basis = PlaceMention['basis']

/** What stands at a place with a point, whatever the moment: it changes with filters and window only. Statistics count nowhere. */
export interface PlaceSite {
  readonly id: string
  /** Of the place facet. */
  readonly code: number
  readonly longitude: number
  readonly latitude: number
  /** Outside the country the data is about. */
  readonly abroad: boolean
  /** Events that happened here and pass all filters but that by place, so that a choice never hides its neighbours. */
  readonly total: number
  /** Events that did not happen here, but to somebody who lives here, comes from or goes here; filters as in `total`. */
  readonly related: number
  /** Passing events that happened here, by whose word it is. */
  readonly bases: Readonly<Record<Basis, number>>
}

/** What the moment lights at a place. */
export interface LitShare {
  /** Passing events that happened here and that the moment lights. */
  readonly lit: number
  /** `lit` by group, in the vocabulary's order, none empty. */
  readonly groups: readonly { readonly group: string; readonly count: number }[]
}

export type PlaceMark = PlaceSite & LitShare

interface SitesInput {
  readonly dataset: Dataset
  readonly selection: Selection
  readonly counts: PlaceCounts
  /** The filter by place: its places are shown though choosing them would give nothing. */
  readonly chosen: readonly string[]
}

/** A site for each place with a point and an event, those with most events first, then by id. */
export function placeSites({ dataset, selection, counts, chosen }: SitesInput): readonly PlaceSite[] {
  const { codeOf } = dataset.facets.place
  const home = homeCountry(dataset.places.values())
  const located = chosen.length === 0 ? counts.count : locatedBeyondPlaceFilter(dataset, selection)
  const sites: PlaceSite[] = []
  for (const { id, latitude, longitude, country } of dataset.places.values()) {
    if (latitude === null || longitude === null) continue
    const code = codeOf.get(id) ?? -1
    const all = selection.facetCounts.place[code] ?? 0
    if (all === 0 && !chosen.includes(id)) continue
    const total = located[code] ?? 0
    sites.push({
      id,
      code,
      longitude,
      latitude,
      abroad: home !== null && country !== home,
      total,
      related: all - total,
      bases: basesOf(counts, code),
    })
  }
  return sites.toSorted((a, b) => b.total - a.total || b.related - a.related || (a.id < b.id ? -1 : 1))
}

/** A site as the moment has it. */
export function markAt(site: PlaceSite, dataset: Dataset, counts: PlaceCounts): PlaceMark {
  const { groups } = dataset.vocabulary
  const first = site.code * (groups.length + 1)
  return {
    ...site,
    lit: counts.lit[site.code] ?? 0,
    groups: groups
      .map((group, i) => ({ group: group.id, count: counts.litByGroup[first + i] ?? 0 }))
      .filter((group) => group.count > 0),
  }
}

function basesOf(counts: PlaceCounts, code: number): Readonly<Record<Basis, number>> {
  const of = (basis: Basis) => counts.byBasis[code * BASES.length + BASES.indexOf(basis)] ?? 0
  return { stated: of('stated'), inferred: of('inferred'), curated: of('curated') }
}
