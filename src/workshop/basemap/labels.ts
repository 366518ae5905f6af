import type { Feature, Point, Position } from 'geojson'
import type { Country, CountryProperties } from './countries.ts'
import { planarDistance } from './lines.ts'
import { polygonContains, ringArea } from './rings.ts'

export interface LabelProperties extends CountryProperties {
  kind: 'country' | 'sea' | 'lake'
  /** Shown from this zoom … */
  minzoom: number
  /** … up to, not including, this one. */
  maxzoom: number
  /** Smaller is placed first. */
  order: number
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

type Water = [
  kind: 'sea' | 'lake',
  at: [number, number],
  minzoom: number,
  en: string,
  ru: string,
  kk: string,
  fr: string,
]
const WATERS: Water[] = [
  ['sea', [50.6, 41.9], 3, 'Caspian Sea', 'Каспийское море', 'Каспий теңізі', 'Mer Caspienne'],
  ['sea', [34.3, 43.3], 3, 'Black Sea', 'Чёрное море', 'Қара теңіз', 'Mer Noire'],
  ['lake', [76.7, 46.05], 4, 'Lake Balkhash', 'Озеро Балхаш', 'Балқаш көлі', 'Lac Balkhach'],
  ['lake', [83.7, 48.15], 5, 'Lake Zaysan', 'Озеро Зайсан', 'Зайсан көлі', 'Lac Zaïssan'],
  ['lake', [81.75, 46.1], 5, 'Lake Alakol', 'Озеро Алаколь', 'Алакөл', 'Lac Alakol'],
  ['lake', [77.25, 42.43], 5, 'Issyk-Kul', 'Иссык-Куль', 'Ыстықкөл', 'Issyk-Koul'],
  [
    'lake',
    [59.45, 44.35],
    5,
    'Aral Sea (former shore)',
    'Аральское море (прежний берег)',
    'Арал теңізі (бұрынғы жағалау)',
    'Mer d’Aral (ancien rivage)',
  ],
]

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

/** A label for each UN member and observer state, and for the waters that orient a reader of this map. */
export function labelFeatures(countries: readonly Country[]): Label[] {
  const ofCountries = countries.flatMap(({ properties, geometry }) => {
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
  const ofWaters = WATERS.map(([kind, at, minzoom, name_en, name_ru, name_kk, name_fr]) =>
    label({ kind, name_en, name_ru, name_kk, name_fr, minzoom, maxzoom: 24, order: kind === 'sea' ? 1 : 5 }, at),
  )
  return [...ofCountries, ...ofWaters]
}
