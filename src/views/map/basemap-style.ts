import type { StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../model/localised.ts'
import { MAP_ATTRIBUTION } from './attribution.ts'
import { ARCHIVE_PROTOCOL, BASEMAP_SOURCE } from './basemap-expressions.ts'
import { groundLayers } from './basemap-ground.ts'
import { BASEMAP_FONTS, labelLayers } from './basemap-labels.ts'
import { BASEMAP_PALETTES, type BasemapTheme } from './basemap-palette.ts'

/** Unicode ranges of the font files, as their package gives them. Kazakh needs both Cyrillic ones. */
const UNICODE_RANGES = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F', 'U+20AC'],
  'latin-ext': ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1E9F', 'U+1EF2-1EFF', 'U+2C60-2C7F'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'cyrillic-ext': ['U+0460-052F', 'U+1C80-1C8A', 'U+2DE0-2DFF', 'U+A640-A69F'],
}
type FontSubset = keyof typeof UNICODE_RANGES

/** Absolute URLs of the woff2 files, one per subset. */
export type BasemapFontUrls = Record<'sans' | 'serif' | 'serifItalic', Record<FontSubset, string>>

export interface BasemapOptions {
  theme: BasemapTheme
  language: Language
  /** Absolute URL of the archive of tiles. */
  archiveUrl: string
  fontUrls: BasemapFontUrls
  /** Cities and regions bear the name valid at this ISO date; today's without it. */
  moment?: string
}

const fontFace = (urls: Record<FontSubset, string>): { url: string; 'unicode-range': string[] }[] => [
  { url: urls.latin, 'unicode-range': UNICODE_RANGES.latin },
  { url: urls.cyrillic, 'unicode-range': UNICODE_RANGES.cyrillic },
  { url: urls['cyrillic-ext'], 'unicode-range': UNICODE_RANGES['cyrillic-ext'] },
  { url: urls['latin-ext'], 'unicode-range': UNICODE_RANGES['latin-ext'] },
]

/** The offline base map: a quiet ground for the events. It asks for `archiveUrl` and `fontUrls` alone. */
export function basemapStyle(options: BasemapOptions): StyleSpecification {
  const { theme, language, archiveUrl, fontUrls, moment } = options
  const palette = BASEMAP_PALETTES[theme]
  return {
    version: 8,
    name: `Attest ${theme}`,
    'font-faces': {
      [BASEMAP_FONTS.sans]: fontFace(fontUrls.sans),
      [BASEMAP_FONTS.serif]: fontFace(fontUrls.serif),
      [BASEMAP_FONTS.serifItalic]: fontFace(fontUrls.serifItalic),
    },
    sources: {
      [BASEMAP_SOURCE]: {
        type: 'vector',
        url: `${ARCHIVE_PROTOCOL}://${archiveUrl}`,
        attribution: MAP_ATTRIBUTION,
        // What an area is lit by, without a tile being made again.
        promoteId: { countries: 'iso', areas: 'place' },
      },
    },
    layers: [...groundLayers(palette), ...labelLayers(palette, language, moment)],
  }
}
