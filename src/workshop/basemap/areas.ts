import { merge, mesh } from 'topojson-client'
import type { Feature, MultiLineString, MultiPolygon } from 'geojson'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as Multi,
  Polygon,
  Topology,
} from 'topojson-specification'
import { simplifyLine } from './lines.ts'

/** The regions of Kazakhstan and, as parts of them, what their source cuts out: see regions.ts. */
export type Regions = Topology<{ regions: GeometryCollection<{ region: string }> }>

function regionOf({ properties = {} }: GeometryObject): string {
  return 'region' in properties ? String(properties.region) : ''
}

/** The lines between the regions, without the country's own outline, which is drawn as a border. */
export function regionLines(regions: Regions): Feature<MultiLineString> {
  const { coordinates } = mesh(regions, regions.objects.regions, (a, b) => regionOf(a) !== regionOf(b))
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: coordinates.map(simplifyLine) },
  }
}

/**
 * Each region as one area, to be lit when an event is told of it. `places` says by its code which place of the data it is.
 * Throws where a code is missing on either side.
 */
export function regionAreas(
  regions: Regions,
  places: ReadonlyMap<string, string>,
): Feature<MultiPolygon, { place: string }>[] {
  const parts = new Map<string, (Polygon | Multi)[]>()
  for (const geometry of regions.objects.regions.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    parts.set(regionOf(geometry), [...(parts.get(regionOf(geometry)) ?? []), geometry])
  }
  for (const code of new Set([...parts.keys(), ...places.keys()])) {
    if (!parts.has(code) || !places.has(code)) throw new Error(`The region "${code}" has no area or no place`)
  }
  return [...parts].map(([code, geometries]) => ({
    type: 'Feature',
    properties: { place: places.get(code) ?? code },
    geometry: {
      type: 'MultiPolygon',
      coordinates: merge(regions, geometries).coordinates.map((rings) => rings.map(simplifyLine)),
    },
  }))
}
