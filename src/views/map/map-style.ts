import type { FeatureCollection, Point } from 'geojson'
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { COUNTRY_NAME_LAYERS } from './basemap-labels.ts'

/** Image of one transparent pixel; the adapter supplies it when the style asks. */
export const BLANK_IMAGE = 'blank'
export const OBSTACLES = 'obstacles'

/** Squares of the screen that belong to our symbols: `size` CSS pixels. */
export type Obstacles = FeatureCollection<Point, { readonly size: number }>

export const NO_OBSTACLES: Obstacles = { type: 'FeatureCollection', features: [] }

/** How far the name of the country may step aside for symbols, in ems: twice as far along its line as off it. */
const FAR = 8

/** Where it may go, the nearest first. */
const ASIDE: SymbolLayerSpecification['layout'] = {
  'text-variable-anchor-offset': steps(FAR / 2)
    .flatMap((down) => steps(FAR).map((right): [number, number] => [right, down]))
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .flatMap((offset) => ['center', offset]),
}

/** By half ems. */
function steps(far: number): readonly number[] {
  return Array.from({ length: 4 * far + 1 }, (_, step) => step / 2 - far)
}

/**
 * The base map under our symbols: cities that have one are neither dotted nor named a second time, and invisible
 * squares keep all other names clear of symbols and of their labels.
 */
export function styleUnderSymbols(
  style: StyleSpecification,
  hidden: readonly number[],
  obstacles: Obstacles,
): StyleSpecification {
  const layers = style.layers.map((layer) => {
    if (layer.type === 'symbol' && COUNTRY_NAME_LAYERS.includes(layer.id))
      return { ...layer, layout: { ...layer.layout, ...ASIDE } }
    return isCityLayer(layer) ? withoutCities(layer, hidden) : layer
  })
  return {
    ...style,
    sources: { ...style.sources, [OBSTACLES]: { type: 'geojson', data: obstacles, maxzoom: 10 } },
    // Names are placed from the last layer to the first.
    layers: [...layers, OBSTACLE_LAYER],
  }
}

const OBSTACLE_LAYER: LayerSpecification = {
  id: OBSTACLES,
  type: 'symbol',
  source: OBSTACLES,
  layout: {
    'icon-image': BLANK_IMAGE,
    'icon-size': ['get', 'size'],
    'icon-allow-overlap': true,
    'icon-padding': 1,
  },
}

function isCityLayer(layer: LayerSpecification): layer is SymbolLayerSpecification {
  return layer.type === 'symbol' && layer['source-layer'] === 'cities'
}

function withoutCities(layer: SymbolLayerSpecification, hidden: readonly number[]): SymbolLayerSpecification {
  if (hidden.length === 0) return layer
  const shown: ExpressionSpecification = ['!', ['in', ['get', 'geonameid'], ['literal', [...hidden]]]]
  return { ...layer, filter: combined(layer.filter, shown) }
}

/** Both filters. Those of the base map are expressions, so that they can stand inside another. */
function combined(a: FilterSpecification | undefined, b: ExpressionSpecification): FilterSpecification {
  return Array.isArray(a) && isExpression(a) ? ['all', a, b] : b
}

function isExpression(filter: readonly unknown[]): filter is ExpressionSpecification {
  return typeof filter[0] === 'string'
}
