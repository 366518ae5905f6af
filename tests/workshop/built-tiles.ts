import { VectorTile } from '@mapbox/vector-tile'
import type { Feature, Position } from 'geojson'
import { readFileSync } from 'node:fs'
import { PbfReader } from 'pbf'
import { readArchive, type BasemapArchive } from '../../src/views/map/basemap-archive.ts'
import type { LayerName } from '../../src/workshop/basemap/layers.ts'
import { polygonContains } from '../../src/workshop/basemap/rings.ts'

export const ARCHIVE = new URL('../../public/basemap/basemap.pmtiles', import.meta.url)

/** The committed archive's bytes. */
export function archiveBytes(): ArrayBuffer {
  return Uint8Array.from(readFileSync(ARCHIVE)).buffer
}

/** Degrees: west, south, east, north. */
export type Box = readonly [number, number, number, number]

/** The tiles as the map reads and draws them. */
export class BuiltTiles {
  readonly #archive: BasemapArchive
  constructor(archive: BasemapArchive) {
    this.#archive = archive
  }

  static async open(): Promise<BuiltTiles> {
    return new BuiltTiles(await readArchive(archiveBytes()))
  }

  /** A layer's features in a tile, in degrees; null without the tile. */
  async features(z: number, x: number, y: number, layer: LayerName): Promise<Feature[] | null> {
    const data = await this.#archive.tile(z, x, y)
    if (!data) return null
    const found = new VectorTile(new PbfReader(new Uint8Array(data))).layers[layer]
    return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).toGeoJSON(x, y, z)).filter(
      (feature) => feature !== undefined,
    )
  }

  /** The same at a place, from the deepest tile there is, `upTo` at most: what the map draws when looked at closely. */
  async featuresAt(longitude: number, latitude: number, layer: LayerName, upTo = 8): Promise<Feature[]> {
    for (let z = upTo; z >= 0; z--) {
      const features = await this.features(z, column(longitude, z), row(latitude, z), layer)
      if (features) return features
    }
    return []
  }

  /** The polygons of a layer that hold the place. */
  async areasAt(longitude: number, latitude: number, layer: LayerName, upTo = 8): Promise<Feature[]> {
    const features = await this.featuresAt(longitude, latitude, layer, upTo)
    return features.filter(({ geometry }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : []
      return polygons.some((polygon) => polygonContains(polygon, [longitude, latitude]))
    })
  }

  /** The points of a layer's lines in a box of tiles of one zoom, whichever lines `wanted` admits. */
  async linePoints(z: number, box: Box, layer: LayerName, wanted: (feature: Feature) => boolean): Promise<Position[]> {
    const [west, south, east, north] = box
    const points: Position[] = []
    for (let x = column(west, z); x <= column(east, z); x++)
      for (let y = row(north, z); y <= row(south, z); y++)
        for (const feature of (await this.features(z, x, y, layer)) ?? [])
          if (wanted(feature)) points.push(...linesOf(feature).flat())
    return points.filter(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north)
  }
}

/** The lines of a feature; none for points and polygons. */
export function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' ? geometry.coordinates : []
}

export const column = (longitude: number, z: number): number => Math.floor(((longitude + 180) / 360) * 2 ** z)

export function row(latitude: number, z: number): number {
  const mercator = Math.asinh(Math.tan((latitude * Math.PI) / 180))
  return Math.floor((0.5 - mercator / (2 * Math.PI)) * 2 ** z)
}
