import type { Feature, Point, Position } from 'geojson'
import { flatFormerNames, readFormerNames } from './cities.ts'
import type { Country, CountryProperties } from './countries.ts'
import { planarDistance } from './lines.ts'
import { polygonContains, ringArea } from './rings.ts'

const KINDS = ['country', 'region', 'sea', 'lake', 'beside', 'river'] as const
type Kind = (typeof KINDS)[number]

export interface LabelProperties extends CountryProperties {
  /** `beside`: a lake too small to bear its name. */
  kind: Kind
  /** Shown from this zoom … */
  minzoom: number
  /** … up to, not including, this one. */
  maxzoom: number
  /** Smaller is placed first. */
  order: number
  /** `former_1_en`, `former_1_to` …, as in cities.ts. */
  [former: `former_${string}`]: string
}
export type Label = Feature<Point, LabelProperties>

interface Placing {
  at: [number, number]
  minzoom: number
  maxzoom?: number
}

/** Where a cartographer's eye does better than the computed centre: large neighbours move as the map comes nearer. */
const PLACED: Record<string, Placing[]> = {
  KZ: [
    { at: [67.4, 48.3], minzoom: 0, maxzoom: 3 },
    { at: [62.2, 48.55], minzoom: 3 },
  ],
  RU: [
    { at: [97, 62], minzoom: 0, maxzoom: 3 },
    { at: [60, 57.2], minzoom: 3, maxzoom: 24 },
    { at: [90, 56.9], minzoom: 3, maxzoom: 24 },
    { at: [44, 52.6], minzoom: 4, maxzoom: 24 },
  ],
  CN: [
    { at: [103, 35.2], minzoom: 0, maxzoom: 3 },
    { at: [88.5, 41.2], minzoom: 3 },
  ],
  MN: [
    { at: [103.5, 46.6], minzoom: 2, maxzoom: 3 },
    { at: [94, 47.3], minzoom: 3 },
    { at: [106, 46], minzoom: 3 },
  ],
  UZ: [{ at: [63.3, 41.1], minzoom: 3 }],
  TM: [{ at: [58.6, 39.7], minzoom: 3 }],
  KG: [{ at: [76.5, 41.55], minzoom: 3 }],
  TJ: [{ at: [73.3, 38], minzoom: 3 }],
  UA: [{ at: [31.3, 48.9], minzoom: 2 }],
  IR: [{ at: [54, 32.6], minzoom: 2 }],
  US: [{ at: [-99, 39.6], minzoom: 0 }],
  CA: [{ at: [-105, 58], minzoom: 0 }],
  FR: [{ at: [2.4, 46.6], minzoom: 2 }],
  NO: [{ at: [9, 61.3], minzoom: 3 }],
}

/** Distance from a point to a ring, north–south counted double (a label needs width). Both are stretched already. */
const room = (ring: readonly Position[], point: Position): number =>
  Math.min(...ring.map((corner, i) => planarDistance(point, corner, ring[i + 1] ?? corner)))

/** The inner point with the most room to either side, searched on a grid of 32 × 32. */
function roomiestPoint(polygon: readonly Position[][]): [number, number] {
  const shell = polygon[0] ?? []
  const xs = shell.map(([x = 0]) => x)
  const ys = shell.map(([, y = 0]) => y)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const stretch = ([x = 0, y = 0]: Position): Position => [x * Math.cos((((south + north) / 2) * Math.PI) / 180), 2 * y]
  const stretched = polygon.map((ring) => ring.map(stretch))
  let best: [number, number] = [(west + east) / 2, (south + north) / 2]
  let most = -1
  for (let i = 1; i < 32; i++) {
    for (let j = 1; j < 32; j++) {
      const [x, y] = [west + ((east - west) * i) / 32, south + ((north - south) * j) / 32]
      if (!polygonContains(polygon, [x, y])) continue
      const space = Math.min(...stretched.map((ring) => room(ring, stretch([x, y]))))
      if (space > most) [most, best] = [space, [x, y]]
    }
  }
  return [Math.round(best[0] * 1000) / 1000, Math.round(best[1] * 1000) / 1000]
}

const zoomForArea = (area: number): number => [400, 130, 45, 15, 5, 1].findIndex((least) => area >= least)

const label = (properties: LabelProperties, coordinates: [number, number]): Label => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})

type Row = Readonly<Record<string, string>>

/** The names in a row of a table; what is not known in a language stays away, and English is drawn instead. */
const namesIn = ({ en = '', ru, kk, fr }: Row): CountryProperties => ({
  name_en: en,
  ...(ru && { name_ru: ru }),
  ...(kk && { name_kk: kk }),
  ...(fr && { name_fr: fr }),
})

/** Throws where a row has no place. */
function placeIn({ lon, lat, en }: Row): [number, number] {
  const place: [number, number] = [Number(lon || Number.NaN), Number(lat || Number.NaN)]
  if (!place.every(Number.isFinite)) throw new Error(`No place for the name "${en}"`)
  return place
}

function kindIn({ kind, en }: Row): Kind {
  const known = KINDS.find((candidate) => candidate === kind)
  if (!known) throw new Error(`"${en}" is of no known kind: "${kind}"`)
  return known
}

/** A label for each UN member and observer state. */
export function countryLabels(countries: readonly Country[]): Label[] {
  return countries.flatMap(({ properties, geometry }) => {
    const [largest] = geometry.coordinates.toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))
    if (properties.iso === undefined || largest === undefined) return []
    const area = ringArea(largest[0] ?? [])
    const step = zoomForArea(area)
    const placings = PLACED[properties.iso] ?? [{ at: roomiestPoint(largest), minzoom: [1, 2, 2, 3, 4, 5][step] ?? 6 }]
    const order = properties.iso === 'KZ' ? 0 : Math.round(1000 - Math.min(999, area))
    return placings.map(({ at, minzoom, maxzoom = 24 }) =>
      label({ ...properties, kind: 'country', minzoom, maxzoom, order }, at),
    )
  })
}

/** The waters that orient a reader of this map: rows of waters.csv. */
export const waterLabels = (rows: readonly Row[]): Label[] =>
  rows.map((row) => {
    const kind = kindIn(row)
    const order = kind === 'sea' ? 1 : 5
    return label({ ...namesIn(row), kind, minzoom: Number(row['minzoom']), maxzoom: 24, order }, placeIn(row))
  })

/** The regions of Kazakhstan, with the names they bore before: rows of regions.csv. */
export const regionLabels = (rows: readonly Row[]): Label[] =>
  rows.map((row) => {
    const former = flatFormerNames(readFormerNames(row['former_names'] ?? ''))
    return label({ ...namesIn(row), ...former, kind: 'region', minzoom: 4.8, maxzoom: 24, order: 3 }, placeIn(row))
  })
