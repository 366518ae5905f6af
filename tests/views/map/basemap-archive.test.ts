import { afterEach, describe, expect, it, vi } from 'vitest'
import { ArchiveError, openArchive, readArchive } from '../../../src/views/map/basemap-archive.ts'
import { pmtilesArchive } from '../../../src/workshop/basemap/pmtiles-archive.ts'
import { archiveBytes } from '../../workshop/built-tiles.ts'

const whole = archiveBytes()
const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(new TextEncoder().encode(text)).buffer

/** The same kind of file, made for another map. */
const another = Uint8Array.from(
  pmtilesArchive([{ z: 0, x: 0, y: 0, data: Uint8Array.of(1) }], {
    metadata: { name: 'Another map' },
    bounds: [-180, -85, 180, 85],
    center: [0, 0, 0],
  }),
).buffer

async function faultOf(bytes: ArrayBuffer): Promise<string> {
  const error: unknown = await readArchive(bytes).then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof ArchiveError ? error.fault : String(error)
}

describe('readArchive', () => {
  it('reads the committed archive: the whole world, and null where a tile is not in it', async () => {
    const archive = await readArchive(whole)
    expect(archive.maxZoom).toBe(8)
    expect((await archive.tile(0, 0, 0))?.byteLength).toBeGreaterThan(10_000)
    expect((await archive.tile(8, 181, 86))?.byteLength).toBeGreaterThan(0)
    expect(await archive.tile(8, 0, 0)).toBeNull()
  })

  it.each([
    ['half of it', whole.slice(0, whole.byteLength / 2), 'truncated'],
    ['all but its last byte', whole.slice(0, -1), 'truncated'],
    ['its header alone', whole.slice(0, 127), 'truncated'],
    ['nothing', new ArrayBuffer(), 'truncated'],
    ['a web page', bytesOf(`<!doctype html><title>Not found</title>${' '.repeat(200)}`), 'foreign'],
    ['a short text', bytesOf('not here'), 'foreign'],
    ['an archive of another map', another, 'foreign'],
  ])('refuses %s', async (_name, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })

  it('refuses an archive with bytes after its end', async () => {
    const longer = new Uint8Array(whole.byteLength + 1)
    longer.set(new Uint8Array(whole))
    expect(await faultOf(longer.buffer)).toBe('foreign')
  })
})

describe('openArchive', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('fetches once, and asks for no range', async () => {
    const fetching = vi.fn<typeof fetch>(async () => new Response(whole))
    vi.stubGlobal('fetch', fetching)
    const [first, second] = await Promise.all([openArchive('/once'), openArchive('/once')])
    expect(second).toBe(first)
    expect(fetching.mock.calls).toEqual([['/once']])
  })

  it('says why there is none, and tries again when asked again', async () => {
    const fetching = vi
      .fn<typeof fetch>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValueOnce(new Response('', { status: 404 }))
      .mockResolvedValueOnce(new Response(whole.slice(0, 5000)))
      .mockResolvedValueOnce(new Response(whole))
    vi.stubGlobal('fetch', fetching)
    const said: string[] = []
    for (let i = 0; i < 3; i++) await openArchive('/again').catch((error: unknown) => said.push(String(error)))
    expect(said).toEqual([
      'ArchiveError: The base map is unreachable: TypeError: offline',
      'ArchiveError: The base map is refused: the server answers 404',
      `ArchiveError: The base map is truncated: 5000 of ${whole.byteLength} bytes`,
    ])
    expect((await openArchive('/again')).maxZoom).toBe(8)
  })
})
