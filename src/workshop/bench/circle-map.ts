import type { FeatureCollection, Point } from 'geojson'
import {
  Map as MapLibreMap,
  type ExpressionSpecification,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl'
import type { Lit } from '../../engine/lit.ts'
import { HOME_BOUNDS } from '../../views/map/camera.ts'
import type { MapScene } from './map-scene.ts'

const SOURCE = 'places'

export interface CircleMap {
  /** Done when a picture with these counts is drawn. */
  readonly show: (lit: Lit) => Promise<void>
}

/**
 * The peer: places as a GeoJSON source given anew at each step, drawn by circle layers. It is spared numbers, names, the split by
 * group and the basis. `cluster` gathers near ones as ours are, with sums.
 */
export async function circleMap(
  host: HTMLElement,
  style: StyleSpecification,
  scene: MapScene,
  unit: number,
  cluster: boolean,
): Promise<CircleMap> {
  const map = new MapLibreMap({
    container: host,
    style,
    bounds: [HOME_BOUNDS.west, HOME_BOUNDS.south, HOME_BOUNDS.east, HOME_BOUNDS.north],
    attributionControl: false,
    fadeDuration: 0,
  })
  await map.once('load')
  const sums = { total: ['+', ['get', 'total']], lit: ['+', ['get', 'lit']] }
  map.addSource(SOURCE, {
    type: 'geojson',
    data: features(scene, scene.steps[0]?.lit),
    ...(cluster ? { cluster: true, clusterRadius: 33, clusterProperties: sums } : {}),
  })
  const radius = (key: string): ExpressionSpecification => ['*', unit, ['sqrt', ['coalesce', ['get', key], 0]]]
  map.addLayer({
    id: 'ground',
    type: 'circle',
    source: SOURCE,
    paint: {
      'circle-radius': ['max', 10, radius('total')],
      'circle-color': '#fff',
      'circle-opacity': 0.9,
      'circle-stroke-width': 0.75,
      'circle-stroke-color': '#555',
    },
  })
  map.addLayer({
    id: 'lit',
    type: 'circle',
    source: SOURCE,
    paint: {
      'circle-radius': ['case', ['>', ['coalesce', ['get', 'lit'], 0], 0], ['max', 10, radius('lit')], 0],
      'circle-color': ['step', ['coalesce', ['get', 'group'], 0], '#27548a', 1, '#6d4c97', 2, '#2a7551', 3, '#80600f'],
    },
  })
  return {
    async show(lit) {
      const source = map.getSource<GeoJSONSource>(SOURCE)
      if (!source) throw new Error('no source')
      const drawn = new Promise<void>((resolve) => {
        const check = () => {
          if (!map.isSourceLoaded(SOURCE) || !map.areTilesLoaded()) return
          map.off('render', check)
          resolve()
        }
        map.on('render', check)
      })
      source.setData(features(scene, lit))
      await drawn
    },
  }
}

function features({ dataset }: MapScene, lit: Lit | undefined): FeatureCollection<Point> {
  if (!lit) throw new Error('no step')
  const { count, lit: litCounts, litByGroup } = lit.places
  const groups = dataset.vocabulary.groups.length + 1
  const { codeOf } = dataset.facets.place
  return {
    type: 'FeatureCollection',
    features: [...dataset.places.values()].map(({ id, longitude, latitude }) => {
      const code = codeOf.get(id) ?? -1
      const own = litByGroup.subarray(code * groups, (code + 1) * groups)
      return {
        type: 'Feature',
        properties: { total: count[code], lit: litCounts[code], group: own.indexOf(Math.max(...own)) },
        geometry: { type: 'Point', coordinates: [longitude ?? 0, latitude ?? 0] },
      }
    }),
  }
}
