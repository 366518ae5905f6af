import { gunzipSync, strFromU8 } from 'fflate'
import { bytesToHeader, readVarint, tileIdToZxy } from 'pmtiles'
import { pmtilesArchive } from '../basemap/pmtiles-archive.ts'
import type { Tile } from '../basemap/tiles.ts'

/**
 * The same archive with its tiles unpacked: packed as a whole, it is a quarter smaller than tile by tile. Takes what
 * pmtilesArchive wrote: packed tiles, one directory.
 */
export function plainArchive(packed: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(packed)
  const header = bytesToHeader(bytes.buffer)
  const part = (offset: number, length: number) => gunzipSync(bytes.subarray(offset, offset + length))
  const tiles = entriesOf(part(header.rootDirectoryOffset, header.rootDirectoryLength)).flatMap(
    ({ tileId, runLength, length, offset }): Tile[] => {
      const data = part(header.tileDataOffset + offset, length)
      return Array.from({ length: runLength }, (_, step) => {
        const [z, x, y] = tileIdToZxy(tileId + step)
        return { z, x, y, data }
      })
    },
  )
  const metadata: object = JSON.parse(strFromU8(part(header.jsonMetadataOffset, header.jsonMetadataLength)))
  const { minLon, minLat, maxLon, maxLat, centerLon, centerLat, centerZoom } = header
  const facts = {
    metadata,
    bounds: [minLon, minLat, maxLon, maxLat],
    center: [centerLon, centerLat, centerZoom],
  } as const
  return pmtilesArchive(tiles, facts, 'none')
}

/** A directory as directoryBytes (pmtiles-archive.ts) writes it. */
function entriesOf(directory: Uint8Array) {
  const reader = { buf: directory, pos: 0 }
  const column = (length: number) => Array.from({ length }, () => readVarint(reader))
  const count = readVarint(reader)
  const [steps, runLengths, lengths, offsets] = [column(count), column(count), column(count), column(count)]
  let tileId = 0
  let end = 0
  return steps.map((step, i) => {
    tileId += step
    const length = lengths[i] ?? 0
    const stored = offsets[i] ?? 0
    const offset = stored === 0 ? end : stored - 1
    end = offset + length
    return { tileId, runLength: runLengths[i] ?? 0, length, offset }
  })
}
