import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Language } from '../../model/localised.ts'
import { byZoom, from, IS_KAZAKHSTAN } from './basemap-expressions.ts'
import { nameAtExpression, nameExpression } from './basemap-names.ts'
import type { BasemapPalette } from './basemap-palette.ts'

/** `text-font` values of this style; other layers of the map may use them too. */
export const BASEMAP_FONTS = { sans: 'Attest Sans', serif: 'Attest Serif', serifItalic: 'Attest Serif Italic' } as const

/** Smallest zoom at which cities of each rank are named. */
export const CITY_ZOOMS = [
  [1, 2.4],
  [2, 3.3],
  [3, 4.6],
  [4, 5.6],
  [5, 6.8],
] as const

/** Names of the layers that draw cities' names, for a change of `text-field` when a city is renamed. */
export const CITY_NAME_LAYERS = CITY_ZOOMS.map(([rank]) => `city-name-${rank}`)

export const REGION_NAME_LAYER = 'region-name'

/**
 * From and up to which zoom the country's name has which size. A size that grows with the zoom would be placed as if it were that of
 * the next whole zoom, a third too large.
 */
const COUNTRY_ZOOMS = [
  [0, 3, 11],
  [3, 4, 15],
  [4, 4.9, 20],
] as const
const countryNameLayer = (minzoom: number) => `kazakhstan-name-${minzoom}`

/** Names of the layers that draw the country's. */
export const COUNTRY_NAME_LAYERS = COUNTRY_ZOOMS.map(([minzoom]) => countryNameLayer(minzoom))

/** Labels of the zoom at hand: each says from and up to which it is shown. */
const atZoom: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'minzoom'], ['zoom']],
  ['>', ['get', 'maxzoom'], ['zoom']],
]

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]

/** Names of waters in italics, along the rivers. */
function waterLayers(palette: BasemapPalette, language: Language): LayerSpecification[] {
  const text = { 'text-field': nameExpression(language), 'text-font': [BASEMAP_FONTS.serifItalic] }
  return [
    {
      id: 'river-name',
      type: 'symbol',
      ...from('labels'),
      filter: ['all', isKind('river'), atZoom],
      layout: {
        ...text,
        'symbol-placement': 'line',
        'symbol-spacing': 230,
        'text-size': byZoom([4.6, 10.5], [7, 12.5]),
        'text-letter-spacing': 0.1,
        'text-max-angle': 50,
        'text-offset': [0, -0.7],
        'text-padding': 6,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette.waterText },
    },
    {
      id: 'lake-name',
      type: 'symbol',
      ...from('labels'),
      filter: ['all', isKind('beside'), atZoom],
      layout: {
        ...text,
        'text-size': byZoom([5, 10.5], [8, 12.5]),
        'text-letter-spacing': 0.06,
        'text-max-width': 7,
        'text-line-height': 1.2,
        'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
        'text-radial-offset': byZoom([5, 0.8], [8, 2.4]),
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.waterText },
    },
    {
      id: 'water-name',
      type: 'symbol',
      ...from('labels'),
      filter: ['all', ['any', isKind('sea'), isKind('lake')], atZoom],
      layout: {
        ...text,
        'text-size': ['case', isKind('sea'), 13, 11.5],
        'text-letter-spacing': 0.12,
        'text-max-width': ['case', isKind('sea'), 5, 8],
        'text-line-height': 1.3,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette.waterText },
    },
  ]
}

/** Names of countries in letterspaced capitals; of Kazakhstan's regions, smaller and as on the day of the moment. */
function landLayers(palette: BasemapPalette, language: Language, moment: string | undefined): LayerSpecification[] {
  return [
    {
      id: REGION_NAME_LAYER,
      type: 'symbol',
      ...from('labels'),
      minzoom: 4.8,
      filter: ['all', isKind('region'), atZoom],
      layout: {
        'text-field': nameAtExpression(language, moment),
        'text-font': [BASEMAP_FONTS.serif],
        'text-size': byZoom([4.8, 10], [7, 13]),
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
        'text-line-height': 1.3,
        'text-padding': 4,
      },
      paint: {
        'text-color': palette.regionText,
        'text-halo-color': palette.kazakhstan,
        'text-halo-width': 1,
        'text-halo-blur': 0.5,
      },
    },
    {
      id: 'country-name',
      type: 'symbol',
      ...from('labels'),
      filter: ['all', isKind('country'), ['!', IS_KAZAKHSTAN], atZoom],
      layout: {
        'text-field': ['upcase', nameExpression(language)],
        'text-font': [BASEMAP_FONTS.serif],
        'text-size': byZoom([1, 8], [3.5, 10.5], [6, 14]),
        'text-letter-spacing': 0.22,
        'text-max-width': 9,
        'text-line-height': 1.35,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': palette.countryText,
        'text-halo-color': palette.land,
        'text-halo-width': 1.2,
        'text-halo-blur': 0.6,
      },
    },
  ]
}

/** The name of Kazakhstan, wide across the country. */
function kazakhstanNames(palette: BasemapPalette, language: Language): LayerSpecification[] {
  return COUNTRY_ZOOMS.map(([minzoom, maxzoom, size]) => ({
    id: countryNameLayer(minzoom),
    type: 'symbol',
    ...from('labels'),
    minzoom,
    maxzoom,
    filter: ['all', isKind('country'), IS_KAZAKHSTAN, atZoom],
    layout: {
      'text-field': ['upcase', nameExpression(language)],
      'text-font': [BASEMAP_FONTS.serif],
      'text-size': size,
      'text-letter-spacing': byZoom([1, 0.1], [3, 0.35], [5, 0.7]),
      'text-max-width': 60,
      // no more room than its capitals take: there is little between the cities
      'text-line-height': 0.9,
      'text-padding': 1,
    },
    // nearer, the regions' names say where one is, and of this one no more than a letter would be in sight
    paint: { 'text-color': palette.kazakhstanText, 'text-opacity': byZoom([4.4, 1], [4.9, 0]) },
  }))
}

/** The colour of the land a city lies on. */
const groundUnder = ({ kazakhstan, land }: BasemapPalette): ExpressionSpecification => [
  'case',
  ['==', ['get', 'country'], 'KZ'],
  kazakhstan,
  land,
]

/** A dot and a name per city, neither without the other; larger cities first and from farther away. */
function cityLayers(palette: BasemapPalette, language: Language, moment: string | undefined): LayerSpecification[] {
  const names = CITY_ZOOMS.map(([rank, minzoom]): SymbolLayerSpecification => ({
    id: `city-name-${rank}`,
    type: 'symbol',
    ...from('cities'),
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': nameAtExpression(language, moment),
      'text-font': [BASEMAP_FONTS.sans],
      'text-size': rank === 1 ? byZoom([3, 12.5], [7, 16]) : byZoom([3, 11], [7, rank === 2 ? 14 : 12.5]),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-padding': 3,
      'icon-image': ['concat', 'dot ', palette.cityDot, ' ', groundUnder(palette)],
      'icon-size': rank === 1 ? 1.2 : byZoom([3, 0.83], [7, 1.07]),
      'icon-padding': 1,
    },
    paint: {
      'text-color': palette.cityText,
      'text-halo-color': groundUnder(palette),
      'text-halo-width': 1.3,
      'text-halo-blur': 0.5,
    },
  }))
  // Placed from the last layer to the first: the largest cities last, so that they win.
  return names.toReversed()
}

/** All names of the base map, those placed first (Kazakhstan, then the largest cities) last. */
export function labelLayers(palette: BasemapPalette, language: Language, moment?: string): LayerSpecification[] {
  return [
    ...waterLayers(palette, language),
    ...landLayers(palette, language, moment),
    ...cityLayers(palette, language, moment),
    ...kazakhstanNames(palette, language),
  ]
}
