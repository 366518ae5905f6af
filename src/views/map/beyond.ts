import { ABROAD, type Dataset } from '../../model/dataset.ts'
import { homeCountry } from '../../model/place-role.ts'
import type { MapEmphasis } from './emphasis.ts'
import type { EdgeSite } from './EdgeBadges.tsx'
import type { PlaceMark } from './place-marks.ts'

interface GeoPoint {
  readonly longitude: number
  readonly latitude: number
}

/** Marks that the map's edge tells of when they are out of sight: those abroad, and those one is about to look for. */
export function edgeSites<Mark extends PlaceMark>(
  marks: readonly Mark[],
  chosen: readonly string[],
  emphasis: Pick<MapEmphasis, 'places'>,
  nameOf: (id: string) => string,
  numberOf: (mark: Mark) => number,
): readonly EdgeSite[] {
  return marks.flatMap((mark) => {
    const strong = chosen.includes(mark.id) || emphasis.places.has(mark.id)
    if (!strong && !(mark.abroad && mark.total > 0)) return []
    const { id, longitude, latitude } = mark
    return [{ id, longitude, latitude, name: nameOf(id), number: numberOf(mark), strong }]
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
