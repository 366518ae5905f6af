import { gzipSync, strToU8 } from 'fflate'
import { zxyToTileId } from 'pmtiles'
import type { Tile } from './tiles.ts'

/** What an archive says of itself. */
export interface ArchiveFacts {
  metadata: object
  /** Degrees: west, south, east, north. */
  bounds: readonly [number, number, number, number]
  center: readonly [longitude: number, latitude: number, zoom: number]
}

interface Entry {
  tileId: number
  offset: number
  length: number
  runLength: number
}

const HEADER_LENGTH = 127
/** The header and the root directory lie within the first 16 KiB. */
const ROOT_END = 16_384
const NONE = 1
const GZIP = 2
const MVT = 1

/** fflate rather than zlib: the same bytes with every version of Node. */
const compress = (data: Uint8Array): Uint8Array => gzipSync(data, { level: 9, mtime: 0 })

/** Numbers as unsigned LEB128, one after another. */
function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let rest of numbers) {
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** The directory: count, then all ids (as differences), run lengths, lengths, offsets (0: right after the one before). */
function directoryBytes(entries: readonly Entry[]): Uint8Array {
  return varints([
    entries.length,
    ...entries.map(({ tileId }, i) => tileId - (entries[i - 1]?.tileId ?? 0)),
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, i) => {
      const before = entries[i - 1]
      return before && offset === before.offset + before.length ? 0 : offset + 1
    }),
  ])
}

/** Each distinct tile once, in the order of their ids; neighbours that are alike become one entry. */
function layOut(
  tiles: readonly Tile[],
  pack: (data: Uint8Array) => Uint8Array,
): { entries: Entry[]; contents: Uint8Array[] } {
  const entries: Entry[] = []
  const contents: Uint8Array[] = []
  const known = new Map<string, { offset: number; length: number }>()
  let end = 0
  const inOrder = tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .toSorted((a, b) => a.tileId - b.tileId)
  for (const { tileId, data } of inOrder) {
    const content = Buffer.from(data).toString('latin1')
    const last = entries.at(-1)
    let stored = known.get(content)
    if (!stored) {
      const bytes = pack(data)
      stored = { offset: end, length: bytes.length }
      known.set(content, stored)
      contents.push(bytes)
      end += bytes.length
    }
    if (last && last.offset === stored.offset && last.tileId + last.runLength === tileId) last.runLength += 1
    else entries.push({ tileId, ...stored, runLength: 1 })
  }
  return { entries, contents }
}

/**
 * A PMTiles archive, version 3, of vector tiles (one directory; tiles packed each by itself, or as they are, for who packs
 * the whole). Throws where the tiles are so many that their directory would need leaves.
 */
export function pmtilesArchive(
  tiles: readonly Tile[],
  { metadata, bounds, center }: ArchiveFacts,
  packing: 'gzip' | 'none' = 'gzip',
): Uint8Array {
  const { entries, contents } = layOut(tiles, packing === 'gzip' ? compress : (data) => data)
  const directory = compress(directoryBytes(entries))
  if (HEADER_LENGTH + directory.length > ROOT_END) throw new Error('Too many tiles for one directory')
  const described = compress(strToU8(JSON.stringify(metadata)))
  const tilesAt = HEADER_LENGTH + directory.length + described.length
  const tilesLength = contents.reduce((sum, { length }) => sum + length, 0)
  const archive = new Uint8Array(tilesAt + tilesLength)
  const view = new DataView(archive.buffer)
  const uint64 = (at: number, value: number): void => view.setBigUint64(at, BigInt(value), true)
  const degrees = (at: number, value: number): void => view.setInt32(at, Math.round(value * 1e7), true)

  archive.set(strToU8('PMTiles'), 0)
  view.setUint8(7, 3)
  const sections = [
    [HEADER_LENGTH, directory.length],
    [HEADER_LENGTH + directory.length, described.length],
    [tilesAt, 0], // leaf directories: none
    [tilesAt, tilesLength],
  ]
  sections.flat().forEach((value, i) => uint64(8 + 8 * i, value))
  uint64(72, entries.reduce((sum, { runLength }) => sum + runLength, 0)) // prettier-ignore
  uint64(80, entries.length)
  uint64(88, contents.length)
  const zooms = tiles.map(({ z }) => z)
  const clustered = 1
  const tilePacking = packing === 'gzip' ? GZIP : NONE
  Buffer.from([clustered, GZIP, tilePacking, MVT, Math.min(...zooms), Math.max(...zooms)]).copy(archive, 96)
  bounds.forEach((value, i) => degrees(102 + 4 * i, value))
  view.setUint8(118, center[2])
  degrees(119, center[0])
  degrees(123, center[1])

  archive.set(directory, HEADER_LENGTH)
  archive.set(described, HEADER_LENGTH + directory.length)
  let at = tilesAt
  for (const content of contents) {
    archive.set(content, at)
    at += content.length
  }
  return archive
}
