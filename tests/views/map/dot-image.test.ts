import { expect, test } from 'vitest'
import { basemapStyle } from '../../../src/views/map/basemap-style.ts'
import { BASEMAP_PALETTES } from '../../../src/views/map/basemap-palette.ts'
import { dotImage } from '../../../src/views/map/dot-image.ts'

test('a ring: the fill in the middle, the stroke round it, nothing in the corner', () => {
  const dot = dotImage('dot #6f6656 #fcfaf4')
  const at = (x: number, y: number) => [...(dot?.data.subarray((y * 32 + x) * 4, (y * 32 + x) * 4 + 4) ?? [])]
  expect(dot).toMatchObject({ width: 32, height: 32 })
  expect(at(16, 16)).toEqual([0xfc, 0xfa, 0xf4, 255])
  expect(at(16 + 10, 16)).toEqual([0x6f, 0x66, 0x56, 255])
  expect(at(0, 0)[3]).toBe(0)
  expect(dotImage('blank')).toBeNull()
})

test('the colours of both themes make a name that it reads', () => {
  for (const { cityDot, kazakhstan, land } of Object.values(BASEMAP_PALETTES)) {
    for (const ground of [kazakhstan, land]) expect(dotImage(`dot ${cityDot} ${ground}`)).not.toBeNull()
  }
  const fonts = { latin: '', 'latin-ext': '', cyrillic: '', 'cyrillic-ext': '' }
  const fontUrls = { sans: fonts, serif: fonts, serifItalic: fonts }
  const { layers } = basemapStyle({ theme: 'dark', language: 'en', archiveUrl: '/', fontUrls })
  const city = layers.find(({ id }) => id === 'city-name-1')
  expect(city?.type === 'symbol' && JSON.stringify(city.layout?.['icon-image'])).toContain('"dot "')
})
