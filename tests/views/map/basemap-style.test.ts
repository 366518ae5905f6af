import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/model/localised.ts'
import { en } from '../../../src/messages/en.ts'
import { MAP_ATTRIBUTION } from '../../../src/views/map/attribution.ts'
import { CITY_NAME_LAYERS, REGION_NAME_LAYER } from '../../../src/views/map/basemap-labels.ts'
import { BASEMAP_PALETTES } from '../../../src/views/map/basemap-palette.ts'
import { nameAtExpression } from '../../../src/views/map/basemap-names.ts'
import { basemapStyle, type BasemapFontUrls } from '../../../src/views/map/basemap-style.ts'

const HERE = 'http://localhost:1234/'
const ARCHIVE_URL = `${HERE}basemap/basemap.pmtiles`
const subsets = (family: string) => ({
  latin: `${HERE}${family}-latin.woff2`,
  'latin-ext': `${HERE}${family}-latin-ext.woff2`,
  cyrillic: `${HERE}${family}-cyrillic.woff2`,
  'cyrillic-ext': `${HERE}${family}-cyrillic-ext.woff2`,
})
const fontUrls: BasemapFontUrls = {
  sans: subsets('sans'),
  serif: subsets('serif'),
  serifItalic: subsets('serif-italic'),
}

const ASTANA = {
  name_en: 'Astana',
  name_ru: 'Астана',
  name_kk: 'Астана',
  former_1_en: 'Akmola',
  former_1_ru: 'Акмола',
  former_1_to: '1998-05-06',
  former_2_en: 'Nur-Sultan',
  former_2_ru: 'Нур-Султан',
  former_2_kk: 'Нұр-Сұлтан',
  former_2_from: '2019-03-23',
  former_2_to: '2022-09-17',
}

function nameAt(language: (typeof LANGUAGES)[number], moment?: string, properties: object = ASTANA): unknown {
  const compiled = createExpression(nameAtExpression(language, moment), 'text-field')
  if (compiled.result === 'error') throw new Error(compiled.value.map(({ message }) => message).join())
  return compiled.value.evaluate({ zoom: 5 }, { type: 1, properties: { ...properties } })
}

describe('basemapStyle', () => {
  const all = (['light', 'dark'] as const).flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })))

  it.each(all)('is a valid style: $theme, $language', ({ theme, language }) => {
    const style = basemapStyle({ theme, language, archiveUrl: ARCHIVE_URL, fontUrls, moment: '2019-03-31' })
    expect(validateStyleMin(style)).toEqual([])
  })

  it('asks no other host, and no glyph or sprite server', () => {
    const style = basemapStyle({ theme: 'light', language: 'en', archiveUrl: ARCHIVE_URL, fontUrls })
    const urls = JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g) ?? []
    expect(urls).toHaveLength(1 + 12)
    expect(urls.filter((url) => !url.startsWith(HERE))).toEqual([`basemap://${ARCHIVE_URL}`])
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(Object.values(style.sources)).toMatchObject([{ type: 'vector', attribution: MAP_ATTRIBUTION }])
  })

  it('covers every letter of the Kazakh and Russian alphabets with a font file', () => {
    const style = basemapStyle({ theme: 'dark', language: 'kk', archiveUrl: ARCHIVE_URL, fontUrls })
    const letters = 'ӘәҒғҚқҢңӨөҮүҺһҰұІіЁёЙйАЯая'
    const missing = Object.entries(style['font-faces'] ?? {}).map(([name, faces]) => {
      const ranges = (typeof faces === 'string' ? [] : faces)
        .flatMap((face) => face['unicode-range'] ?? [])
        .map((range) =>
          range
            .slice(2)
            .split('-')
            .map((end) => Number.parseInt(end, 16)),
        )
      const covered = (code: number): boolean => ranges.some(([from = 0, to = from]) => from <= code && code <= to)
      return [name, [...letters].filter((letter) => !covered(letter.charCodeAt(0)))]
    })
    expect(missing).toEqual([
      ['Attest Sans', []],
      ['Attest Serif', []],
      ['Attest Serif Italic', []],
    ])
  })

  it('differs by theme in colour only', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) =>
      basemapStyle({ theme, language: 'en', archiveUrl: ARCHIVE_URL, fontUrls }),
    )
    const plain = (style: typeof light): string => JSON.stringify(style?.layers).replace(/#[0-9a-f]{6}/g, '#')
    expect(plain(light)).toBe(plain(dark))
    expect(light?.layers).not.toEqual(dark?.layers)
  })

  it('names the layers whose text a rename changes', () => {
    const style = basemapStyle({ theme: 'light', language: 'en', archiveUrl: ARCHIVE_URL, fontUrls })
    const ids = new Set(style.layers.map(({ id }) => id))
    expect(CITY_NAME_LAYERS.filter((id) => !ids.has(id))).toEqual([])
    expect(CITY_NAME_LAYERS).toHaveLength(5)
  })
})

describe('nameAtExpression', () => {
  it.each([
    ['en', undefined, 'Astana'],
    ['en', '1997-01-01', 'Akmola'],
    ['en', '1998-05-06', 'Astana'],
    ['ru', '2019-03-22', 'Астана'],
    ['en', '2019-03-23', 'Nur-Sultan'],
    ['kk', '2019-03-23', 'Нұр-Сұлтан'],
    ['kk', '1990', 'Akmola'],
    ['ru', '2022-09-16', 'Нур-Султан'],
    ['fr', '2022-09-17', 'Astana'],
  ] as const)('%s at %s: %s', (language, moment, expected) => {
    expect(nameAt(language, moment)).toBe(expected)
  })
})

describe('the name of a region', () => {
  const turkistan = {
    name_en: 'Turkistan region',
    name_kk: 'Түркістан облысы',
    former_1_en: 'South Kazakhstan region',
    former_1_kk: 'Оңтүстік Қазақстан облысы',
    former_1_to: '2018-06-19',
  }
  it.each([
    ['en', '2018-06-18', 'South Kazakhstan region'],
    ['en', '2018-06-19', 'Turkistan region'],
    ['kk', '2016-05-21', 'Оңтүстік Қазақстан облысы'],
    ['kk', undefined, 'Түркістан облысы'],
    ['fr', '2010', 'South Kazakhstan region'],
  ] as const)('%s at %s: %s', (language, moment, expected) => {
    expect(nameAt(language, moment, turkistan)).toBe(expected)
  })

  it('is drawn by that rule', () => {
    const style = basemapStyle({
      theme: 'light',
      language: 'en',
      archiveUrl: ARCHIVE_URL,
      fontUrls,
      moment: '2018-06-18',
    })
    const layer = style.layers.find(({ id }) => id === REGION_NAME_LAYER)
    expect(layer?.layout).toMatchObject({ 'text-field': nameAtExpression('en', '2018-06-18') })
  })
})

describe('attribution', () => {
  it('names every source and carries the disclaimer', () => {
    expect(MAP_ATTRIBUTION).toBe('Natural Earth · GSHHG/WDBII LGPL · GeoNames CC BY 4.0')
    expect(en.map.credits.boundaries).toBe(
      'The boundaries and names shown and the designations used on this map do not imply any opinion concerning the legal status of any territory.',
    )
  })
})

/** Relative luminance of a colour, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(Object.entries(BASEMAP_PALETTES))('names can be read on the %s ground', (_theme, palette) => {
  it.each([
    ['countryText', 'land'],
    ['kazakhstanText', 'kazakhstan'],
    ['regionText', 'kazakhstan'],
    ['cityText', 'kazakhstan'],
    ['cityText', 'land'],
    ['waterText', 'sea'],
    ['waterText', 'lake'],
    ['waterText', 'kazakhstan'],
    ['waterText', 'land'],
  ] as const)('%s on %s', (text, ground) => {
    const [low = 0, high = 0] = [luminance(palette[text]), luminance(palette[ground])].toSorted((a, b) => a - b)
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})
