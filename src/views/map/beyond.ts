import { ABROAD, type Dataset } from '../../model/dataset.ts'
import { homeCountry } from '../../model/place-role.ts'
import { areaOf, type Area } from './areas.ts'
import { boundsAround, REACH, type Bounds, type GeoPoint } from './camera.ts'
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

/** What the filter asks for abroad, for which no symbol stands: every one of `points` has to be in sight, or else the way there is shown. */
export interface AskedAbroad {
  readonly points: readonly GeoPoint[]
  readonly bounds: Bounds | null
}

/** Null where the filter asks for nothing abroad but places with a point. Of a whole country its middle has to be in sight. */
export function askedAbroad(
  { places }: Pick<Dataset, 'places'>,
  sites: readonly PlaceSite[],
  chosen: readonly string[],
  boundsOf: (area: Area) => Bounds | null,
): AskedAbroad | null {
  if (chosen.length === 0) return null
  const home = homeCountry(places.values())
  const countries = chosen.filter((id) => {
    const place = places.get(id)
    return place !== undefined && place.latitude === null && home !== null && place.country !== home
  })
  if (countries.length === 0 && !chosen.includes(ABROAD)) return null
  const boxes = countries.flatMap((id) => {
    const area = areaOf(places, id)
    return (area && boundsOf(area)) ?? []
  })
  const known = chosen.includes(ABROAD) || boxes.length < countries.length ? sites.filter(({ abroad }) => abroad) : []
  const middles = boxes.map(({ west, south, east, north }) => ({
    longitude: (west + east) / 2,
    latitude: (south + north) / 2,
  }))
  return { points: [...middles, ...known], bounds: boundsAround([...boxes.flatMap(cornersOf), ...known]) }
}

/**
 * Where the selected event's places lie, or else the chosen ones: their points, and two corners of each region and country. Empty
 * where nobody knows.
 */
export function selectedPoints(
  { places }: Pick<Dataset, 'places'>,
  chosen: readonly string[],
  emphasis: Pick<MapEmphasis, 'places'>,
  boundsOf: (area: Area) => Bounds | null,
): readonly GeoPoint[] {
  const pointsOf = (ids: readonly string[]): readonly GeoPoint[] =>
    ids.flatMap((id) => {
      const { latitude = null, longitude = null } = places.get(id) ?? {}
      if (latitude !== null && longitude !== null) return [{ latitude, longitude }]
      const area = areaOf(places, id)
      return cornersOf(area && boundsOf(area))
    })
  const selected = pointsOf([...emphasis.places].flatMap(([id, how]) => (how === 'selected' ? [id] : [])))
  return selected.length > 0 ? selected : pointsOf(chosen)
}

/** Of what the map can show of a box: nobody can pan farther. */
function cornersOf(bounds: Bounds | null): readonly GeoPoint[] {
  if (!bounds) return []
  const west = Math.max(bounds.west, REACH.west)
  const east = Math.min(bounds.east, REACH.east)
  const south = Math.max(bounds.south, REACH.south)
  const north = Math.min(bounds.north, REACH.north)
  if (west >= east || south >= north) return []
  return [
    { longitude: west, latitude: south },
    { longitude: east, latitude: north },
  ]
}
