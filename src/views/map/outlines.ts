import { VectorTile } from '@mapbox/vector-tile'
import type { Position } from 'geojson'
import { PbfReader } from 'pbf'
import { openArchive, type BasemapArchive } from './basemap-archive.ts'

/** Fine enough for a page's width, coarse enough to be a few tiles. */
const ZOOM = 4

interface Lines {
  readonly home: Position[][]
  readonly borders: Position[][]
  readonly coasts: Position[][]
}

interface Degrees {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Lines of the base map between some degrees, for a drawing without a map. Rejects with an ArchiveError. */
export async function readOutlines(url: string, within: Degrees): Promise<Lines> {
  return outlinesIn(await openArchive(url), within)
}

export async function outlinesIn(archive: BasemapArchive, { west, south, east, north }: Degrees): Promise<Lines> {
  const lines: Lines = { home: [], borders: [], coasts: [] }
  for (let x = column(west); x <= column(east); x++) {
    for (let y = line(north); y <= line(south); y++) {
      const bytes = await archive.tile(ZOOM, x, y)
      if (bytes) addLines(lines, bytes, x, y)
    }
  }
  return lines
}

function addLines({ home, borders, coasts }: Lines, bytes: ArrayBuffer, x: number, y: number): void {
  const layer = new VectorTile(new PbfReader(new Uint8Array(bytes))).layers['borders']
  if (!layer) return
  for (let at = 0; at < layer.length; at++) {
    const { geometry, properties } = layer.feature(at).toGeoJSON(x, y, ZOOM)
    const of = properties?.['kazakhstan'] === true ? home : properties?.['kind'] === 'coast' ? coasts : borders
    if (geometry.type === 'LineString') of.push(geometry.coordinates)
    else if (geometry.type === 'MultiLineString') of.push(...geometry.coordinates)
  }
}

const column = (longitude: number) => Math.floor(((longitude + 180) / 360) * 2 ** ZOOM)

function line(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** ZOOM)
}
