import type { Feature, Point } from 'geojson'

/** A name a city bore: from (inclusive) and to (exclusive) are ISO dates or years; an absent one is open or unknown. */
export interface FormerName {
  en: string
  ru?: string
  kk?: string
  from?: string
  to?: string
}
export interface CityProperties {
  /** GeoNames id; absent where the gazetteer has none. */
  geonameid?: number
  country: string
  name_en: string
  name_ru: string
  name_kk: string
  /** 1 (largest) to 5. */
  rank: number
  /** See flatFormerNames. */
  [former: `former_${string}`]: string
}
export type City = Feature<Point, CityProperties>

/** Reads "Nur-Sultan (Нур-Султан, Нұр-Сұлтан)@2019-03-23/2022-09-17|…". Throws on any other shape. */
export function readFormerNames(cell: string): FormerName[] {
  if (cell === '') return []
  return cell.split('|').map((entry) => {
    const match = /^([^(@]+?)(?: \(([^,)]+)(?:, ([^)]+))?\))?@([\d-]*)\/([\d-]*)$/.exec(entry)
    if (!match) throw new Error(`Former name not understood: "${entry}"`)
    const [, en = '', ru, kk, from, to] = match
    return { en, ...(ru && { ru }), ...(kk && { kk }), ...(from && { from }), ...(to && { to }) }
  })
}

/** As properties `former_1_en`, `former_1_from` …, since map expressions read no lists. */
export const flatFormerNames = (names: readonly FormerName[]): Record<`former_${string}`, string> =>
  Object.fromEntries(
    names.flatMap((name, i) => Object.entries(name).map(([key, text]) => [`former_${i + 1}_${key}`, text])),
  )

/** A point per gazetteer row, largest first; a qualifier in brackets ("Aksu (Pavlodar)") is not part of the name drawn. */
export function cityFeatures(rows: readonly Record<string, string>[]): City[] {
  return rows
    .map(
      ({
        geonameid,
        country = '',
        name_en = '',
        name_ru = '',
        name_kk = '',
        rank,
        former_names = '',
        lon,
        lat,
      }): City => {
        const coordinates = [Number(lon), Number(lat)].map((degrees) => Math.round(degrees * 1000) / 1000)
        if (!coordinates.every(Number.isFinite) || !(Number(rank) >= 1))
          throw new Error(`Bad gazetteer row: ${name_en}`)
        const properties = {
          ...(geonameid && { geonameid: Number(geonameid) }),
          country,
          name_en: name_en.replace(/ \(.*\)$/, ''),
          name_ru,
          name_kk,
          rank: Number(rank),
          ...flatFormerNames(readFormerNames(former_names)),
        }
        return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } }
      },
    )
    .toSorted((a, b) => a.properties.rank - b.properties.rank)
}
