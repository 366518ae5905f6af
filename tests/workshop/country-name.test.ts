import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model/localised.ts'
import { labelLayers } from '../../src/views/map/basemap-labels.ts'
import { BASEMAP_PALETTES } from '../../src/views/map/basemap-palette.ts'
import { COUNTRY_NAME_ROWS } from '../../src/views/map/country-name.ts'
import { worldPoint } from '../../src/views/map/mercator.ts'
import { basemapLayers, type Placed } from '../../src/workshop/basemap/layers.ts'
import { polygonContains } from '../../src/workshop/basemap/rings.ts'

/** A capital and the height of capitals with their halo, ems; the widest of both alphabets on average, not the mean. */
const LETTER = 0.7
const HEIGHT = 1
/** From here on the name is not drawn. */
const LAST_ZOOM = 4.9

const { countries, lakes, labels } = basemapLayers()
const kazakhstan = polygonsOf(countries.filter(({ feature }) => feature.properties?.['iso'] === 'KZ'))
/** Those that are drawn while the name is. */
const shores = polygonsOf(lakes.filter(({ minzoom }) => minzoom <= 2))
const names = labels.filter(({ feature }) => feature.properties?.['iso'] === 'KZ')

const isClear = (point: Position) =>
  kazakhstan.some((polygon) => polygonContains(polygon, point)) &&
  !shores.some((polygon) => polygonContains(polygon, point))

/** Size and spacing as the style has them. */
const layer = labelLayers(BASEMAP_PALETTES.light, 'en').find(({ id }) => id === 'kazakhstan-name')
const atZoom = (key: 'text-size' | 'text-letter-spacing') => {
  const compiled = createExpression(layer?.type === 'symbol' ? layer.layout?.[key] : null, key)
  if (compiled.result === 'error') throw new Error(compiled.value.map(({ message }) => message).join())
  return (zoom: number) => Number(compiled.value.evaluate({ zoom }))
}
const sizeAt = atZoom('text-size')
const spacingAt = atZoom('text-letter-spacing')

/** The nearer, the more land there is for a letter: the whole zooms are the ones that matter. */
const zooms = Array.from({ length: 20 }, (_, i) => i / 4)

test.each(LANGUAGES)(
  'the name of the country crosses neither border nor shore, wherever it steps aside: %s',
  (language) => {
    const astray = zooms
      .filter((zoom) => zoom >= 1 && zoom < LAST_ZOOM)
      .flatMap((zoom) => {
        const tiles = Math.floor(zoom)
        const name = names.find(
          ({ feature: { properties } }) => properties?.['minzoom'] <= tiles && properties?.['maxzoom'] > tiles,
        )
        const [, rows = []] = COUNTRY_NAME_ROWS.findLast(([from]) => from <= tiles) ?? []
        const ways = rows.flatMap(({ down, right }) => right.map((each) => [each, down] as const))
        if (name?.feature.geometry.type !== 'Point') throw new Error(`no name at zoom ${zoom}`)
        const { properties, geometry } = name.feature
        const at = geometry.coordinates
        const text = String(properties?.[`name_${language}`] ?? properties?.['name_en'])
        return ways.filter((way) => !boxAt(at, text, zoom, way).every(isClear)).map((way) => `${zoom}: ${way}`)
      })
    expect(astray).toEqual([])
  },
)

/** Points along the name's box, degrees: left to right in three rows. */
function boxAt([longitude, latitude]: Position, text: string, zoom: number, [right, down]: readonly [number, number]) {
  const em = sizeAt(zoom) / (512 * 2 ** zoom)
  const width = text.length * LETTER + (text.length - 1) * spacingAt(zoom)
  const { x, y } = worldPoint(longitude ?? 0, latitude ?? 0)
  return [-0.5, 0, 0.5].flatMap((row) =>
    Array.from({ length: 17 }, (_, i) =>
      degreesAt(x + (right + (i / 16 - 0.5) * width) * em, y + (down + row * HEIGHT) * em),
    ),
  )
}

function degreesAt(x: number, y: number): Position {
  return [x * 360 - 180, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI]
}

function polygonsOf(placed: readonly Placed[]): readonly Position[][][] {
  return placed.flatMap(({ feature: { geometry } }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  })
}
