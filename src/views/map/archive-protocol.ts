import { addProtocol, AJAXError, type RequestParameters } from 'maplibre-gl'
import { openArchive } from './basemap-archive.ts'
import { ARCHIVE_PROTOCOL } from './basemap-expressions.ts'

/** From now on, MapLibre finds the tiles of archives. */
export function serveArchives(): void {
  addProtocol(ARCHIVE_PROTOCOL, answer)
}

/** The archive as MapLibre asks for it: what there is (TileJSON), or one tile. */
async function answer({ url }: RequestParameters) {
  const [, where = '', z, x, y] = /:\/\/(.*?)(?:#(\d+)\/(\d+)\/(\d+))?$/.exec(url) ?? []
  const archive = await openArchive(where)
  if (z === undefined) {
    const tiles = [`${url}#{z}/{x}/{y}`]
    // Sparse: where a tile is missing, its ancestor is shown.
    return { data: { tilejson: '3.0.0', tiles, minzoom: 0, maxzoom: archive.maxZoom, sparse: true } }
  }
  const data = await archive.tile(Number(z), Number(x), Number(y))
  if (data === null) throw new AJAXError(404, 'Not in the archive', url, new Blob())
  return { data }
}
