import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiLineString, Polygon } from 'geojson'
import { regionAreas, regionLines, type Regions } from './areas.ts'
import { borderFeatures } from './borders.ts'
import { cityFeatures } from './cities.ts'
import { countryFeatures, countryNames } from './countries.ts'
import { readCsv } from './csv.ts'
import { countryLabels, regionLabels, waterLabels } from './labels.ts'
import type { LakeProperties } from './lakes.ts'
import { mendUnits, simplifyWorld, type World } from './mends.ts'
import { riverLabels } from './river-labels.ts'
import type { RiverProperties } from './rivers.ts'

export const LAYER_NAMES = ['countries', 'borders', 'regions', 'areas', 'lakes', 'rivers', 'labels', 'cities'] as const
export type LayerName = (typeof LAYER_NAMES)[number]

/** A feature and the smallest zoom of the tiles it is in. */
export interface Placed {
  feature: Feature
  minzoom: number
}
export type Layers = Record<LayerName, Placed[]>

type River = Feature<MultiLineString, RiverProperties>

/** Smallest zoom by rank, 1 first; the map's style shows none of them earlier. */
const CITY_ZOOMS = [2, 3, 4, 5, 6]
const RIVER_ZOOMS = [2, 3, 4, 5]
const REGION_ZOOM = 4
/** Lakes smaller than this, in square degrees of latitude, appear only at these zooms. */
const LAKE_ZOOMS: readonly [area: number, minzoom: number][] = [
  [0.05, 5],
  [0.15, 4],
  [0.5, 3],
]

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const tableOf = (path: string): Record<string, string>[] => readCsv(textOf(path))

const placed = <F extends Feature>(features: readonly F[], minzoomOf: (feature: F) => number): Placed[] =>
  features.map((feature) => ({ feature, minzoom: minzoomOf(feature) }))

/** The names are in the labels. */
const withoutNames = ({ geometry, properties: { rank, intermittent } }: River): River => ({
  type: 'Feature',
  properties: { rank, intermittent },
  geometry,
})

/** What the base map shows, by layer of its tiles. Throws where an input has changed its shape. */
export function basemapLayers(): Layers {
  const atlas: World = JSON.parse(textOf('../../../node_modules/world-atlas/countries-10m.json'))
  const topology = simplifyWorld(atlas)
  const units = mendUnits(topology)
  const countries = countryFeatures(topology, units, countryNames(tableOf('countries.csv')))
  const corners = new Set(countries.flatMap(({ geometry }) => geometry.coordinates.flat(2).map((p) => p.join())))
  const lakes: FeatureCollection<Polygon, LakeProperties> = JSON.parse(textOf('inputs/lakes.geojson'))
  const rivers: FeatureCollection<MultiLineString, RiverProperties> = JSON.parse(textOf('inputs/rivers.geojson'))
  const regions: Regions = JSON.parse(textOf('inputs/regions.topo.json'))
  const regionTable = tableOf('regions.csv')
  const labels = [
    ...countryLabels(countries),
    ...waterLabels(tableOf('waters.csv')),
    ...regionLabels(regionTable),
    ...riverLabels(rivers.features),
  ]
  return {
    countries: placed(
      countries.map(({ geometry, properties: { iso, name_en } }) => ({
        type: 'Feature' as const,
        // The names are in the labels.
        properties: iso === undefined ? { name_en } : { iso },
        geometry,
      })),
      () => 0,
    ),
    borders: placed(borderFeatures(topology, units, corners), () => 0),
    regions: placed([regionLines(regions)], () => REGION_ZOOM),
    // Lit from the farthest: an event may be of a region while all of the country is in sight.
    areas: placed(
      regionAreas(regions, new Map(regionTable.map(({ code = '', place = '' }) => [code, place]))),
      () => 2,
    ),
    lakes: placed(lakes.features, ({ properties: { area, former_shore } }) =>
      former_shore ? 2 : (LAKE_ZOOMS.find(([less]) => area < less)?.[1] ?? 2),
    ),
    rivers: placed(rivers.features.map(withoutNames), ({ properties }) => RIVER_ZOOMS[properties.rank - 1] ?? 5),
    labels: placed(labels, ({ properties }) => Math.floor(properties.minzoom)),
    cities: placed(cityFeatures(tableOf('../../../data/gazetteer.csv')), ({ properties }) => {
      return CITY_ZOOMS[properties.rank - 1] ?? 6
    }),
  }
}
