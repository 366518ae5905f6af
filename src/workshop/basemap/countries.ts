import { feature } from 'topojson-client'
import type { Feature, MultiPolygon } from 'geojson'
import type { Unit, World } from './mends.ts'
import { planarPolygons, withoutSpecks } from './rings.ts'

export interface CountryProperties {
  /** ISO 3166-1 alpha-2; absent for units that are neither UN members nor observers. */
  iso?: string
  name_en: string
  name_ru?: string
  name_kk?: string
  name_fr?: string
}
export type Country = Feature<MultiPolygon, CountryProperties>

/** Names by UN M49 number, from countries.csv. */
export function countryNames(rows: readonly Record<string, string>[]): Map<string, CountryProperties> {
  return new Map(
    rows.map(({ m49 = '', iso = '', en = '', ru = '', kk = '', fr = '' }) => [
      m49,
      { iso, name_en: en, name_ru: ru, name_kk: kk, name_fr: fr },
    ]),
  )
}

/**
 * One planar feature per unit of the mended atlas, without invisible islands; specks without an ISO code go,
 * and so does the Holy See, which the atlas holds as a mere point.
 */
export function countryFeatures(
  topology: World,
  units: readonly Unit[],
  names: ReadonlyMap<string, CountryProperties>,
): Country[] {
  return units.flatMap((unit): Country[] => {
    const polygons = feature(topology, unit).geometry.coordinates
    const properties = names.get(String(unit.id)) ?? { name_en: unit.properties.name }
    const planar = polygons.flatMap(planarPolygons).filter((polygon) => polygon.length > 0)
    const coordinates = withoutSpecks(planar, properties.iso !== undefined)
    return coordinates.length === 0
      ? []
      : [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }]
  })
}
