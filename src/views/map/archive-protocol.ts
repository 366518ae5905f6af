import { openArchive } from './basemap-archive.ts'

/**
 * What an archive answers to an address of MapLibre's: `…://where` asks what there is (TileJSON), `…://where#z/x/y` for a tile.
 * Null for a tile it has not.
 */
export async function archiveAnswer(url: string) {
  const [, where = '', z, x, y] = /:\/\/(.*?)(?:#(\d+)\/(\d+)\/(\d+))?$/.exec(url) ?? []
  const archive = await openArchive(where)
  if (z === undefined) {
    const tiles = [`${url}#{z}/{x}/{y}`]
    // Sparse: where a tile is missing, its ancestor is shown.
    return { data: { tilejson: '3.0.0', tiles, minzoom: 0, maxzoom: archive.maxZoom, sparse: true } }
  }
  const data = await archive.tile(Number(z), Number(x), Number(y))
  return data === null ? null : { data }
}
