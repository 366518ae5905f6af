import { bytesToHeader, PMTiles, TileType, type Header, type RangeResponse } from 'pmtiles'
import type { Bounds } from './camera.ts'
import { ownFile } from '../own-file.ts'

/** The name our archives bear in their metadata; its number changes with the layers that the style expects. */
export const ARCHIVE_NAME = 'Attest base map 3'

/** How a PMTiles archive begins; its version follows. */
const MAGIC = 'PMTiles'
/** Bytes of the header. */
const HEADER_LENGTH = 127

/** `refused`: the server answers with an error. `foreign`: another file, a web page say, or of another version. */
export type ArchiveFault = 'unreachable' | 'refused' | 'foreign' | 'truncated'

/** Why there is no base map. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'

  constructor(
    readonly fault: ArchiveFault,
    detail: string,
  ) {
    super(`The base map is ${fault}: ${detail}`)
  }
}

/** The base map's tiles, all in memory. */
export interface BasemapArchive {
  readonly maxZoom: number
  /** The box around a country (by ISO code) or region (by place); null where the archive knows none. */
  readonly boundsOf: (layer: 'countries' | 'areas', id: string) => Bounds | null
  /** Null where the archive has no such tile. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>
}

/** Reads an archive from its whole bytes, so that the server need not know of ranges. Rejects with an ArchiveError. */
export async function readArchive(bytes: ArrayBuffer): Promise<BasemapArchive> {
  const { maxZoom } = readHeader(bytes)
  const getBytes = async (offset: number, length: number): Promise<RangeResponse> => ({
    data: bytes.slice(offset, offset + length),
  })
  const archive = new PMTiles({ getKey: () => ARCHIVE_NAME, getBytes })
  const metadata = await readMetadata(archive)
  const boundsOf: BasemapArchive['boundsOf'] = (layer, id) => boundsIn(metadata, layer, id)
  return { maxZoom, boundsOf, tile: async (z, x, y) => (await archive.getZxy(z, x, y))?.data ?? null }
}

/** The header, if the file is as long as it promises. */
function readHeader(bytes: ArrayBuffer): Header {
  const size = bytes.byteLength
  if (size === 0) throw new ArchiveError('truncated', '0 bytes')
  const magic = new TextDecoder().decode(bytes.slice(0, MAGIC.length))
  const version = new Uint8Array(bytes)[MAGIC.length]
  if (magic !== MAGIC || version !== 3) throw new ArchiveError('foreign', 'it is no PMTiles archive of version 3')
  if (size < HEADER_LENGTH) throw new ArchiveError('truncated', `${size} bytes`)
  const header = bytesToHeader(bytes)
  const whole = header.tileDataOffset + (header.tileDataLength ?? 0)
  if (size !== whole) throw new ArchiveError(size < whole ? 'truncated' : 'foreign', `${size} of ${whole} bytes`)
  if (header.tileType !== TileType.Mvt) throw new ArchiveError('foreign', 'it holds no vector tiles')
  return header
}

/** What the archive says of itself. Throws unless it is named as ours. */
async function readMetadata(archive: PMTiles): Promise<unknown> {
  const metadata = await archive.getMetadata().catch((error: unknown) => {
    throw new ArchiveError('foreign', String(error))
  })
  const name = entryOf(metadata, 'name')
  if (name !== ARCHIVE_NAME) throw new ArchiveError('foreign', `it is named ${JSON.stringify(name)}`)
  return metadata
}

/** West, south, east, north, as the workshop writes them. */
function boundsIn(metadata: unknown, layer: string, id: string): Bounds | null {
  const corners = entryOf(entryOf(entryOf(metadata, 'area_bounds'), layer), id)
  const [west, south, east, north] = Array.isArray(corners) ? corners.map(Number) : []
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null
  return { west, south, east, north }
}

function entryOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([each]) => each === key)?.[1]
}

/** Where the archive is, made absolute against `base` (the page's URL). */
export const archiveUrl = (base: string): string => new URL(ownFile('basemap/basemap.pmtiles'), base).href

const opened = new Map<string, Promise<BasemapArchive>>()

/** The archive at `url`, fetched once as long as the page lives; after a failure the next call tries again. */
export function openArchive(url: string): Promise<BasemapArchive> {
  const known = opened.get(url)
  if (known) return known
  const opening = fetchArchive(url)
  opened.set(url, opening)
  opening.catch(() => opened.delete(url))
  return opening
}

async function fetchArchive(url: string): Promise<BasemapArchive> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new ArchiveError('unreachable', String(error))
  })
  if (!response.ok) throw new ArchiveError('refused', `the server answers ${response.status}`)
  const bytes = await response.arrayBuffer().catch((error: unknown) => {
    throw new ArchiveError('truncated', String(error))
  })
  return readArchive(bytes)
}
