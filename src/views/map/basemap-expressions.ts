import type { ExpressionSpecification } from 'maplibre-gl'

/** The one source of the base map's style. */
export const BASEMAP_SOURCE = 'basemap'

/** Addresses of the archive and its tiles begin so in the style; the adapter answers them. */
export const ARCHIVE_PROTOCOL = 'basemap'

/** Layers of the tiles, as the workshop makes them. */
export type TileLayer = 'countries' | 'borders' | 'regions' | 'areas' | 'lakes' | 'rivers' | 'labels' | 'cities'

/** Where a layer of the style takes its features from. */
export const from = (layer: TileLayer) => ({ source: BASEMAP_SOURCE, 'source-layer': layer }) as const

/** A value that grows evenly between zooms: [zoom, value] pairs. */
export const byZoom = (...stops: readonly [number, number | ExpressionSpecification][]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
]

/** True for the features of Kazakhstan, the subject of the map. */
export const IS_KAZAKHSTAN: ExpressionSpecification = ['==', ['get', 'iso'], 'KZ']
