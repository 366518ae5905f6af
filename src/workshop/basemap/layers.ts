import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiLineString, Polygon } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { borderFeatures } from './borders.ts'
import { cityFeatures } from './cities.ts'
import { countryFeatures, countryNames } from './countries.ts'
import { readCsv } from './csv.ts'
import { countryLabels, regionLabels, waterLabels } from './labels.ts'
import type { LakeProperties } from './lakes.ts'
import { simplifyLine } from './lines.ts'
import { mendUnits, simplifyWorld, type World } from './mends.ts'
import { riverLabels } from './river-labels.ts'
import type { RiverProperties } from './rivers.ts'

export const LAYER_NAMES = ['countries', 'borders', 'regions', 'lakes', 'rivers', 'labels', 'cities'] as const
export type LayerName = (typeof LAYER_NAMES)[number]

/** A feature and the smallest zoom of the tiles it is in. */
export interface Placed {
  feature: Feature
  minzoom: number
}
export type Layers = Record<LayerName, Placed[]>

type River = Feature<MultiLineString, RiverProperties>
type Regions = Topology<{ regions: GeometryCollection<{ region: string }> }>

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

const regionOf = (geometry: object): string => ('properties' in geometry ? JSON.stringify(geometry.properties) : '')

/** The lines between the regions of Kazakhstan, without its own outline, which is drawn as a border. */
function regionLines(): Feature<MultiLineString> {
  const regions: Regions = JSON.parse(textOf('inputs/regions.topo.json'))
  const { coordinates } = mesh(regions, regions.objects.regions, (a, b) => regionOf(a) !== regionOf(b))
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: coordinates.map(simplifyLine) },
  }
}

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
  const labels = [
    ...countryLabels(countries),
    ...waterLabels(tableOf('waters.csv')),
    ...regionLabels(tableOf('regions.csv')),
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
    regions: placed([regionLines()], () => REGION_ZOOM),
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
