import type { PlaceCounts } from '../../engine/place-counts.ts'
import type { Selection } from '../../engine/selection.ts'
import { ABROAD, NOT_LOCATED, type Dataset } from '../../model/dataset.ts'

/** A value of the place facet that is no point. */
export interface TrayItem {
  readonly id: string
  /** What its name is: of the catalogue for the three that are always there, else of the gazetteer. */
  readonly kind: 'nationwide' | 'abroad' | 'not-located' | 'place'
  /** Events that choosing it would give. */
  readonly count: number
  /** Passing events of it that the moment lights, as a symbol counts them: what happened there, not who is from there. */
  readonly lit: number
  readonly chosen: boolean
}

/** The places without a point: they differ with the data alone. */
export interface TrayPlaces {
  readonly nationwide: readonly string[]
  /** Regions, countries, and settlements of which no point is known. */
  readonly areas: readonly string[]
}

/** One walk over all places. */
export function trayPlaces({ places }: Pick<Dataset, 'places'>): TrayPlaces {
  const pointless = [...places.values()].filter(({ latitude, longitude }) => latitude === null || longitude === null)
  const idsWhere = (whole: boolean) =>
    pointless.filter(({ kind }) => (kind === 'nationwide') === whole).map(({ id }) => id)
  return { nationwide: idsWhere(true), areas: idsWhere(false) }
}

/**
 * Whole country, abroad, not located: always there, also with 0. Then regions, countries and settlements without a
 * point, where they have an event or are chosen, most events first.
 */
export function trayItems(
  { facets }: Pick<Dataset, 'facets'>,
  places: TrayPlaces,
  selection: Selection,
  counts: PlaceCounts,
  chosen: readonly string[],
): readonly TrayItem[] {
  const { codeOf } = facets.place
  const item = (id: string, kind: TrayItem['kind']): TrayItem => ({
    id,
    kind,
    count: selection.facetCounts.place[codeOf.get(id) ?? -1] ?? 0,
    lit: counts.lit[codeOf.get(id) ?? -1] ?? 0,
    chosen: chosen.includes(id),
  })
  const areas = places.areas
    .map((id) => item(id, 'place'))
    .filter((area) => area.count > 0 || area.chosen)
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  return [
    ...places.nationwide.map((id) => item(id, 'nationwide')),
    item(ABROAD, 'abroad'),
    item(NOT_LOCATED, 'not-located'),
    ...areas,
  ]
}
