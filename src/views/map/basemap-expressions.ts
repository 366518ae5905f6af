import type { ExpressionSpecification } from 'maplibre-gl'

/** A value that grows evenly between zooms: [zoom, value] pairs. */
export const byZoom = (...stops: readonly [number, number][]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
]

/** True for the features of Kazakhstan, the subject of the map. */
export const IS_KAZAKHSTAN: ExpressionSpecification = ['==', ['get', 'iso'], 'KZ']
