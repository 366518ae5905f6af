import type { PlaceCounts } from '../../engine/place-counts.ts'
import type { Place } from '../../model/catalogue.ts'
import { ABROAD, NOT_LOCATED, type Dataset } from '../../model/dataset.ts'
import { homeCountry } from '../../model/place-role.ts'

export interface TalliedPlace {
  readonly id: string
  readonly count: number
}

/** A place that can be drawn. */
export interface PlacePoint extends TalliedPlace {
  readonly longitude: number
  readonly latitude: number
}

/** Events by place, parted into what a map of the country can draw and what only words can say. Most events first. */
export interface PlaceTally {
  readonly points: readonly PlacePoint[]
  /** Regions and the whole country, and settlements without a point. */
  readonly pointless: readonly TalliedPlace[]
  readonly abroad: number
  /** Of `abroad`. */
  readonly abroadPlaces: readonly TalliedPlace[]
  readonly notLocated: number
}

export function tallyPlaces(dataset: Dataset, { count }: Pick<PlaceCounts, 'count'>): PlaceTally {
  const { values, codeOf } = dataset.facets.place
  const home = homeCountry(dataset.places.values())
  const isHome = ({ country }: Place) => home === null || country === home
  const tallied = values
    .flatMap((id, code) => {
      const place = dataset.places.get(id)
      const events = count[code] ?? 0
      return place && events > 0 ? [{ id, place, count: events }] : []
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  const points: PlacePoint[] = []
  const pointless: TalliedPlace[] = []
  const abroadPlaces: TalliedPlace[] = []
  for (const { id, place, count: events } of tallied) {
    const { longitude, latitude } = place
    if (!isHome(place)) abroadPlaces.push({ id, count: events })
    else if (longitude === null || latitude === null) pointless.push({ id, count: events })
    else points.push({ id, count: events, longitude, latitude })
  }
  const valueOf = (id: string) => count[codeOf.get(id) ?? -1] ?? 0
  return { points, pointless, abroadPlaces, abroad: valueOf(ABROAD), notLocated: valueOf(NOT_LOCATED) }
}
