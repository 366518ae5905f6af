import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { byZoom, from, IS_KAZAKHSTAN } from './basemap-expressions.ts'
import type { BasemapPalette } from './basemap-palette.ts'

const isKind = (kind: string, kazakhstan: boolean): ExpressionSpecification => [
  'all',
  ['==', ['get', 'kind'], kind],
  ['==', ['get', 'kazakhstan'], kazakhstan],
]

/** Lakes large enough (in square degrees of latitude) to be shown at the zoom. */
const IS_LARGE_LAKE: ExpressionSpecification = ['>=', ['get', 'area'], ['step', ['zoom'], 0.5, 3, 0.15, 4, 0.05, 5, 0]]

/** Width by rank: the greatest rivers first. */
const RIVER_WIDTH = byZoom(
  [2, ['match', ['get', 'rank'], 1, 0.4, 0.2]],
  [4, ['match', ['get', 'rank'], 1, 0.9, 2, 0.65, 0.4]],
  [6, ['match', ['get', 'rank'], 1, 1.4, 2, 1.1, 0.7]],
  [8, ['match', ['get', 'rank'], 1, 2.2, 2, 1.8, 1.1]],
)

/** Rivers, and dashed those that are dry for a part of the year. */
function riverLayers(palette: BasemapPalette): LayerSpecification[] {
  /** Ranks of the zoom at hand. */
  const isShown: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3.4, 2, 4.4, 3, 5.4, 4]]
  return [
    {
      id: 'river',
      type: 'line',
      ...from('rivers'),
      minzoom: 2,
      filter: ['all', isShown, ['!', ['get', 'intermittent']]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': RIVER_WIDTH },
    },
    {
      id: 'river-intermittent',
      type: 'line',
      ...from('rivers'),
      minzoom: 4,
      filter: ['all', isShown, ['get', 'intermittent']],
      paint: { 'line-color': palette.river, 'line-width': RIVER_WIDTH, 'line-dasharray': [5, 2.5] },
    },
  ]
}

/** `pointed` while it is pointed at, `chosen` when it is a filter or the place of the selected event. */
const byLight = (pointed: number, chosen: number): ExpressionSpecification => [
  'match',
  ['coalesce', ['feature-state', 'light'], ''],
  'pointed',
  pointed,
  'chosen',
  chosen,
  0,
]

/** Regions and countries that an event is told of: areas, because no pin would be true. Unlit but for the map's say. */
function areaLayers(palette: BasemapPalette): LayerSpecification[] {
  return (['countries', 'areas'] as const).flatMap((layer): LayerSpecification[] => [
    {
      id: `area-${layer}`,
      type: 'fill',
      ...from(layer),
      paint: { 'fill-color': palette.area, 'fill-opacity': byLight(0.2, 0.13), 'fill-antialias': false },
    },
    {
      id: `area-edge-${layer}`,
      type: 'line',
      ...from(layer),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.area,
        'line-width': byZoom([2, 0.8], [6, 1.6]),
        'line-opacity': byLight(0.85, 0.55),
      },
    },
  ])
}

/** Land, water and lines, from the ground up. */
export function groundLayers(palette: BasemapPalette): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'sea-edge',
      type: 'line',
      ...from('borders'),
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: round,
      paint: {
        'line-color': palette.seaEdge,
        'line-width': byZoom([1, 5], [4, 13], [7, 22]),
        'line-blur': byZoom([1, 3], [4, 8], [7, 14]),
      },
    },
    { id: 'land', type: 'fill', ...from('countries'), paint: { 'fill-color': palette.land } },
    {
      id: 'kazakhstan',
      type: 'fill',
      ...from('countries'),
      filter: IS_KAZAKHSTAN,
      paint: { 'fill-color': palette.kazakhstan },
    },
    ...areaLayers(palette),
    {
      id: 'frame-glow',
      type: 'line',
      ...from('borders'),
      filter: isKind('boundary', true),
      layout: round,
      paint: {
        'line-color': palette.frameGlow,
        'line-opacity': 0.7,
        'line-width': byZoom([1, 1.5], [2, 3], [4, 9], [7, 16]),
        'line-blur': byZoom([1, 0.5], [2, 1.5], [4, 4], [7, 8]),
      },
    },
    {
      id: 'region',
      type: 'line',
      ...from('regions'),
      minzoom: 4.4,
      layout: round,
      paint: {
        'line-color': palette.region,
        'line-width': byZoom([4.4, 0.5], [6, 0.8], [8, 1.1]),
        'line-opacity': byZoom([4.4, 0], [5, 1]),
      },
    },
    ...riverLayers(palette),
    {
      id: 'lake',
      type: 'fill',
      ...from('lakes'),
      minzoom: 2,
      filter: ['any', IS_LARGE_LAKE, ['get', 'former_shore']],
      paint: { 'fill-color': ['case', ['get', 'former_shore'], palette.formerShore, palette.lake] },
    },
    {
      id: 'lake-shore',
      type: 'line',
      ...from('lakes'),
      minzoom: 3,
      filter: ['all', IS_LARGE_LAKE, ['!', ['get', 'former_shore']]],
      layout: round,
      paint: { 'line-color': palette.coast, 'line-width': byZoom([3, 0.2], [4, 0.5], [7, 0.9]) },
    },
    {
      id: 'lake-former-shore',
      type: 'line',
      ...from('lakes'),
      minzoom: 2,
      filter: ['get', 'former_shore'],
      paint: { 'line-color': palette.coast, 'line-width': 0.8, 'line-dasharray': [2, 2.5] },
    },
    {
      id: 'coast',
      type: 'line',
      ...from('borders'),
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: round,
      paint: { 'line-color': palette.coast, 'line-width': byZoom([1, 0.4], [4, 0.8], [7, 1.1]) },
    },
    {
      id: 'boundary',
      type: 'line',
      ...from('borders'),
      filter: isKind('boundary', false),
      layout: round,
      paint: { 'line-color': palette.boundary, 'line-width': byZoom([1, 0.4], [4, 0.8], [7, 1.2]) },
    },
    {
      id: 'boundary-disputed',
      type: 'line',
      ...from('borders'),
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: {
        'line-color': palette.boundary,
        'line-width': byZoom([1, 0.5], [4, 0.9], [7, 1.2]),
        'line-dasharray': [3, 2.5],
      },
    },
    {
      id: 'frame',
      type: 'line',
      ...from('borders'),
      filter: isKind('boundary', true),
      layout: round,
      paint: {
        'line-color': palette.frame,
        'line-width': byZoom([1, 0.3], [4, 0.65], [7, 0.9]),
        'line-gap-width': byZoom([2.4, 0], [3.5, 1.5], [7, 2.6]),
      },
    },
  ]
}
