import { ABROAD, type Dataset } from '../../model/dataset.ts'
import { homeCountry } from '../../model/place-role.ts'
import type { GeoPoint } from './camera.ts'
import type { MapEmphasis } from './emphasis.ts'
import type { PlaceSite } from './place-marks.ts'

/** A place that is told of at the map's edge when it is out of sight. */
type EdgePlace = PlaceSite & {
  /** Chosen, or a place of the event pointed at or selected. */
  readonly strong: boolean
}

/** Places that the map's edge tells of: those abroad where something happened, and those one is about to look for. */
export function edgeSites(
  sites: readonly PlaceSite[],
  chosen: readonly string[],
  emphasis: Pick<MapEmphasis, 'places'>,
): readonly EdgePlace[] {
  return sites.flatMap((site) => {
    const strong = chosen.includes(site.id) || emphasis.places.has(site.id)
    return strong || (site.abroad && site.total + site.related > 0) ? [{ ...site, strong }] : []
  })
}

/** Whether the filter asks for what is abroad, or for a whole country there: no symbol stands for either. */
export function asksAbroad({ places }: Pick<Dataset, 'places'>, chosen: readonly string[]): boolean {
  const home = homeCountry(places.values())
  return chosen.some((id) => {
    const place = places.get(id)
    return id === ABROAD || (place !== undefined && place.latitude === null && home !== null && place.country !== home)
  })
}

/** The points of the selected event's places, or else of the chosen ones; empty where none has a point. */
export function selectedPoints(
  { places }: Pick<Dataset, 'places'>,
  chosen: readonly string[],
  emphasis: Pick<MapEmphasis, 'places'>,
): readonly GeoPoint[] {
  const pointsOf = (ids: readonly string[]): readonly GeoPoint[] =>
    ids.flatMap((id) => {
      const { latitude = null, longitude = null } = places.get(id) ?? {}
      return latitude === null || longitude === null ? [] : [{ latitude, longitude }]
    })
  const selected = pointsOf([...emphasis.places].flatMap(([id, how]) => (how === 'selected' ? [id] : [])))
  return selected.length > 0 ? selected : pointsOf(chosen)
}
