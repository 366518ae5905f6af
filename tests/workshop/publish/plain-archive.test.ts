import { gzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readArchive } from '../../../src/views/map/basemap-archive.ts'
import { plainArchive } from '../../../src/workshop/publish/plain-archive.ts'
import { archiveBytes } from '../built-tiles.ts'

it('has the same tiles at the same places, and packs better as a whole', async () => {
  const packed = archiveBytes()
  const plain = plainArchive(new Uint8Array(packed))
  expect(gzipSync(plain, { level: 9 }).length).toBeLessThan(packed.byteLength * 0.8)
  const [before, after] = await Promise.all([readArchive(packed), readArchive(Uint8Array.from(plain).buffer)])
  expect(after.maxZoom).toBe(before.maxZoom)
  let tiles = 0
  for (let z = 0; z <= 5; z++) {
    for (let at = 0; at < 4 ** z; at++) {
      const [x, y] = [at % 2 ** z, Math.floor(at / 2 ** z)]
      const [a, b] = await Promise.all([before.tile(z, x, y), after.tile(z, x, y)])
      if (a) tiles += 1
      expect(b === null ? null : Buffer.from(b).equals(Buffer.from(a ?? new ArrayBuffer()))).toBe(a ? true : null)
    }
  }
  expect(tiles).toBeGreaterThan(100)
})
