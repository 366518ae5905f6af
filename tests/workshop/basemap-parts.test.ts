import fc from 'fast-check'
import { PMTiles } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { readFormerNames } from '../../src/workshop/basemap/cities.ts'
import { joinLines, readSegments } from '../../src/workshop/basemap/gmt.ts'
import { cutLineAtAntimeridian, unwrap } from '../../src/workshop/basemap/lines.ts'
import { pmtilesArchive } from '../../src/workshop/basemap/pmtiles-archive.ts'
import { planarPolygons, ringArea } from '../../src/workshop/basemap/rings.ts'
import { smoothLine } from '../../src/workshop/basemap/river-labels.ts'
import { RiverNetwork } from '../../src/workshop/basemap/river-network.ts'

const river = (...line: number[][]) => ({ level: 1, line })
const keyOf = ({ z, x, y }: { z: number; x: number; y: number }) => `${z}/${x}/${y}`

describe('the parts', () => {
  it('reads former names and refuses what it does not understand', () => {
    expect(
      readFormerNames('Kapchagay / Kapshagay (Капчагай, Қапшағай)@1970/2022-05-03|Chimkent (Чимкент)@/1993'),
    ).toEqual([
      { en: 'Kapchagay / Kapshagay', ru: 'Капчагай', kk: 'Қапшағай', from: '1970', to: '2022-05-03' },
      { en: 'Chimkent', ru: 'Чимкент', to: '1993' },
    ])
    expect(() => readFormerNames('Leninsk, 1966')).toThrow('Former name not understood: "Leninsk, 1966"')
  })

  it('follows and cuts lines over the 180th meridian', () => {
    expect(unwrap([[179, 0], [-179, 0], [178, 1]])).toEqual([[179, 0], [181, 0], [178, 1]]) // prettier-ignore
    expect(cutLineAtAntimeridian([[179, 0], [-179, 2]])).toEqual([[[179, 0], [180, 1]], [[-180, 1], [-179, 2]]]) // prettier-ignore
    expect(cutLineAtAntimeridian([[170, 0], [180, 1], [180, 2], [170, 3]])).toEqual([[[170, 0], [180, 1]], [[180, 2], [170, 3]]]) // prettier-ignore
  })

  it('cuts a ring over the 180th meridian in two', () => {
    const square = [[[170, 0], [170, 10], [-170, 10], [-170, 0], [170, 0]]] // prettier-ignore
    const boxes = planarPolygons(square).map(([ring = []]) => {
      const xs = ring.map(([x = 0]) => x)
      return [Math.min(...xs), Math.max(...xs)]
    })
    expect(boxes).toEqual([[170, 180], [-180, -170]]) // prettier-ignore
  })

  it('leaves planar rings closed, shells anticlockwise', () => {
    const [polygon = []] = planarPolygons([[[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]]]) // prettier-ignore
    expect(polygon[0]?.[0]).toEqual(polygon[0]?.at(-1))
    expect(ringArea(polygon[0] ?? [])).toBeGreaterThan(0)
  })
})

describe('shores and rivers', () => {
  const text =
    '> Shore Bin # 1, Level 2\n0 0\n1 0\n> Shore Bin # 2, Level 2\n1 1\n1 0\n> River Bin # 3, Level 4\n1 1\n0 0\n'

  it('reads what GMT prints', () => {
    expect(readSegments(text).map(({ level, line }) => [level, line.length])).toEqual([[2, 2], [2, 2], [4, 2]]) // prettier-ignore
  })

  it('joins segments in either direction', () => {
    const lines = readSegments(text).map(({ line }) => line)
    expect(joinLines(lines, true)).toEqual([[[0, 0], [1, 0], [1, 1], [0, 0]]]) // prettier-ignore
  })

  it('joins no rivers where three meet, unless told', () => {
    const fork = [[[0, 0], [1, 0]], [[1, 0], [2, 1]], [[1, 0], [2, -1]]] // prettier-ignore
    expect(joinLines(fork, false)).toHaveLength(3)
    expect(joinLines(fork, true)).toHaveLength(2)
  })

  it('finds a course over forks and small gaps, and says where none leads', () => {
    const network = new RiverNetwork([
      river([0, 0], [1, 0]),
      river([1, 0], [1, 5], [2, 0]), // the long way
      { level: 3, line: [[1, 0], [1.99, 0.1]] }, // prettier-ignore
      river([2, 0], [3, 0]),
      river([9, 9], [10, 9]),
    ])
    const { points, levels } = network.course([[0, 0.1], [3, 0]]) // prettier-ignore
    expect(points).toEqual([[0, 0], [1, 0], [1, 5], [2, 0], [3, 0]]) // prettier-ignore
    expect(levels).toEqual([1, 1, 1, 1])
    expect(() => network.course([[0, 0], [9, 9]])).toThrow('No river leads from 0.0000,0.0000') // prettier-ignore
    expect(() => network.course([[50, 0], [9, 9]])).toThrow('No river within half a degree of 50 0') // prettier-ignore
  })

  it('takes the bends out of a line and keeps its ends', () => {
    const bends = Array.from({ length: 41 }, (_, i) => [i / 10, i % 2 === 0 ? 0 : 0.1])
    const smooth = smoothLine(bends, 0.8)
    expect([smooth[0], smooth.at(-1)]).toEqual([[0, 0], [4, 0]]) // prettier-ignore
    const middle = smooth.filter(([x = 0]) => x > 0.5 && x < 3.5).map(([, y = 0]) => y)
    expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(0.02)
  })
})

describe('the archive', () => {
  const tile = fc.record({
    z: fc.integer({ min: 0, max: 8 }),
    column: fc.double({ min: 0, max: 0.999, noNaN: true }),
    row: fc.double({ min: 0, max: 0.999, noNaN: true }),
    // Few and short contents, so that many tiles are alike.
    data: fc.uint8Array({ minLength: 1, maxLength: 2, max: 2 }),
  })

  it('gives back every tile that went in, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tile, { minLength: 1, maxLength: 60 }), async (drafts) => {
        const placed = drafts.map(({ z, column, row, data }) => ({
          z,
          x: Math.floor(column * 2 ** z),
          y: Math.floor(row * 2 ** z),
          data,
        }))
        const tiles = [...new Map(placed.map((each) => [keyOf(each), each])).values()]
        const bytes = pmtilesArchive(tiles, { metadata: { name: 'x' }, bounds: [-1, -2, 3, 4], center: [1, 2, 3] })
        const getBytes = async (offset: number, length: number) => ({
          data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
        })
        const archive = new PMTiles({ getKey: () => 'x', getBytes })
        const header = await archive.getHeader()
        expect(header).toMatchObject({ specVersion: 3, minLon: -1, minLat: -2, maxLon: 3, maxLat: 4, centerZoom: 3 })
        expect([header.numAddressedTiles, await archive.getMetadata()]).toEqual([tiles.length, { name: 'x' }])
        for (const { z, x, y, data } of tiles) {
          expect(new Uint8Array((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer())).toEqual(data)
        }
        const others = [0, 1, 2, 3]
          .map((x) => ({ z: 2, x, y: x }))
          .filter((at) => !tiles.some((t) => keyOf(t) === keyOf(at)))
        for (const { z, x, y } of others) expect(await archive.getZxy(z, x, y)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})
