import { gzipSync } from 'fflate'
import type { Rollup } from 'vite'
import { plainArchive } from './plain-archive.ts'

/** A file that the page holds in itself. */
export interface HeldFile {
  /** As the code asks for it. */
  readonly path: string
  readonly type: string
  readonly packed: boolean
  /** Packed, if so. */
  readonly bytes: Uint8Array
}

/** The base map, below public/. */
export const ARCHIVE = 'basemap/basemap.pmtiles'
/** Letters that no language of the page has. */
const UNUSED_FONT = /-(greek|greek-ext|vietnamese)-[^/]*\.woff2$/

/** What the code asks for by address, in the order of its names. The documents as received are for whoever visits the site. */
export function heldFiles(
  outputs: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[],
  archive: Uint8Array,
): readonly HeldFile[] {
  const built = outputs.flatMap((output): HeldFile[] => {
    if (output.type === 'chunk') return []
    const { fileName: path } = output
    const bytes = Buffer.from(output.source)
    if (path.endsWith('.woff2'))
      return UNUSED_FONT.test(path) ? [] : [{ path, type: 'font/woff2', packed: false, bytes }]
    if (path.endsWith('.js')) return [packed(path, 'text/javascript', bytes)]
    if (path === 'data/dataset.json') return [packed(path, 'application/json', bytes)]
    return []
  })
  const map = packed(ARCHIVE, 'application/octet-stream', plainArchive(archive))
  return [...built, map].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** fflate rather than zlib: the same bytes with every version of Node. */
function packed(path: string, type: string, bytes: Uint8Array): HeldFile {
  return { path, type, packed: true, bytes: gzipSync(bytes, { level: 9, mtime: 0 }) }
}
