import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { LAYER_NAMES, type Layers } from './layers.ts'

export interface Tile {
  z: number
  x: number
  y: number
  /** Mapbox Vector Tile, not compressed. */
  data: Uint8Array
}

export const MAX_ZOOM = 8
/** Which tiles there are, by zoom: degrees west, south, east, north. The map shows an ancestor where there is none. */
const EXTENTS: readonly { upTo: number; box: readonly [number, number, number, number] }[] = [
  { upTo: 4, box: [-180, -85, 180, 85] },
  { upTo: 5, box: [-32, 10, 128, 74] },
  { upTo: 6, box: [-12, 33, 96, 72] },
  { upTo: 7, box: [40, 34, 95, 60] },
  { upTo: MAX_ZOOM, box: [44, 37.5, 89, 58] },
]

/** Units per tile and axis: four to a CSS pixel. */
const EXTENT = 2048
/** So far (units) a tile reaches over its edge: half the widest line. */
const BUFFER = 48
/** How far (units) a line may be moved: half a pixel. */
const TOLERANCE = 1

const column = (longitude: number, z: number): number => Math.floor(((longitude + 180) / 360) * 2 ** z)

function row(latitude: number, z: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z)
}

/** Whether the archive may hold this tile. */
export function isCovered(z: number, x: number, y: number): boolean {
  const box = EXTENTS.find(({ upTo }) => z <= upTo)?.box
  if (!box) return false
  const [west, south, east, north] = box
  return x >= column(west, z) && x <= column(east - 1e-9, z) && y >= row(north, z) && y <= row(south, z)
}

/** A tile without any child in the archive holds what its descendants would. */
const isLeaf = (z: number, x: number, y: number): boolean =>
  ![0, 1, 2, 3].some((i) => isCovered(z + 1, 2 * x + (i & 1), 2 * y + (i >> 1)))

/** Cuts every layer for one zoom; `all` has what belongs to later zooms too. */
function cutLayers(layers: Layers, z: number, all: boolean): { name: string; index: GeoJSONVT }[] {
  return LAYER_NAMES.map((name) => {
    const features = layers[name].filter(({ minzoom }) => all || minzoom <= z).map(({ feature }) => feature)
    const options = { maxZoom: z, indexMaxZoom: 0, extent: EXTENT, buffer: BUFFER, tolerance: TOLERANCE }
    return { name, index: new GeoJSONVT({ type: 'FeatureCollection', features }, options) }
  })
}

/** The base map as vector tiles; those without anything on them are left out. */
export function cutTiles(layers: Layers): Tile[] {
  const tiles: Tile[] = []
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const usual = cutLayers(layers, z, false)
    const last = cutLayers(layers, z, true)
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        if (!isCovered(z, x, y)) continue
        const cut: Record<string, GeoJSONVTTile> = {}
        for (const { name, index } of isLeaf(z, x, y) ? last : usual) {
          const tile = index.getTile(z, x, y)
          if (tile && tile.features.length > 0) cut[name] = tile
        }
        if (Object.keys(cut).length > 0)
          tiles.push({ z, x, y, data: fromGeojsonVt(cut, { version: 2, extent: EXTENT }) })
      }
    }
  }
  return tiles
}
