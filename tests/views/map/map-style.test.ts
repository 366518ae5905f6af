import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { basemapStyle, type BasemapFontUrls } from '../../../src/views/map/basemap-style.ts'
import { NO_OBSTACLES, styleUnderSymbols } from '../../../src/views/map/map-style.ts'

const urls = { latin: '/l', 'latin-ext': '/le', cyrillic: '/c', 'cyrillic-ext': '/ce' }
const fontUrls: BasemapFontUrls = { sans: urls, serif: urls, serifItalic: urls }
const BASE = basemapStyle({
  theme: 'light',
  language: 'kk',
  archiveUrl: 'https://example.org/basemap.pmtiles',
  fontUrls,
})

test('a style the renderer accepts', () => {
  const problems = validateStyleMin(styleUnderSymbols(BASE, [1526273], NO_OBSTACLES))
  expect(problems.map(({ message }) => message).filter((message) => !message.includes('font-faces'))).toEqual([])
})

test('cities with a symbol lose dot and name, and our squares are placed before all names', () => {
  const { layers } = styleUnderSymbols(BASE, [1526273, 1526384], NO_OBSTACLES)
  const cities = layers.filter((layer) => 'source-layer' in layer && layer['source-layer'] === 'cities')
  expect(cities).toHaveLength(5)
  for (const layer of cities) {
    expect('filter' in layer && JSON.stringify(layer.filter)).toContain('["literal",[1526273,1526384]]')
  }
  expect(layers.at(-1)?.id).toBe('obstacles')
})
