import { geoConicEqualArea, geoGraticule, geoPath, type GeoProjection } from 'd3'
import type { Position } from 'geojson'
import type { Outlines } from './outlines.ts'
import type { PlacePoint } from './place-tally.ts'

/** Of the drawing, CSS pixels. */
export const MAP_WIDTH = 470
export const MAP_HEIGHT = 222
const EDGE = 10
/** Of a label's letters. */
export const LABEL_SIZE = 11.5
export const LABEL_FONT = `600 ${LABEL_SIZE}px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif`

export interface MapSymbol {
  readonly id: string
  readonly count: number
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Null where there is no room: the words beside the map name every place. */
  readonly label: {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'end' | 'middle'
  } | null
}

export interface LocatorMap {
  /** Paths of SVG. */
  readonly graticule: string
  readonly borders: string
  readonly coasts: string
  readonly home: string
  readonly symbols: readonly MapSymbol[]
}

interface Input {
  readonly outlines: Outlines | null
  /** All places of the country that have a point: the frame, where there are no outlines. */
  readonly frame: readonly Position[]
  readonly points: readonly PlacePoint[]
  readonly textOf: (point: PlacePoint) => string
  readonly measure: (text: string) => number
}

/** A plain map of the country with a disc a place, its area by the number of events. Most events are labelled first. */
export function locatorMap({ outlines, frame, points, textOf, measure }: Input): LocatorMap {
  const projection = fitted(outlines !== null && outlines.home.length > 0 ? outlines.home.flat() : frame)
  const path = geoPath(projection).digits(1)
  const lines = (coordinates: Position[][]) => path({ type: 'MultiLineString', coordinates }) ?? ''
  return {
    graticule: path(geoGraticule().step([5, 5])()) ?? '',
    borders: lines(outlines?.borders ?? []),
    coasts: lines(outlines?.coasts ?? []),
    home: lines(outlines?.home ?? []),
    symbols: labelled(discs(points, projection), textOf, measure),
  }
}

/** Equal areas, about the middle of the country. */
function fitted(positions: readonly Position[]): GeoProjection {
  const longitudes = positions.map(([longitude = 0]) => longitude)
  const latitudes = positions.map(([, latitude = 0]) => latitude)
  const [west, east] = [least(longitudes), -least(longitudes.map((each) => -each))]
  const [south, north] = [least(latitudes), -least(latitudes.map((each) => -each))]
  const span = north - south
  return geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + span / 6, north - span / 6])
    .fitExtent(
      [
        [EDGE, EDGE],
        [MAP_WIDTH - EDGE, MAP_HEIGHT - EDGE],
      ],
      { type: 'MultiPoint', coordinates: positions.length === 0 ? [[0, 0]] : [...positions] },
    )
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ])
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity)

type Disc = PlacePoint & Pick<MapSymbol, 'x' | 'y' | 'radius'>

function discs(points: readonly PlacePoint[], projection: GeoProjection): readonly Disc[] {
  return points.flatMap((point) => {
    const [x, y] = projection([point.longitude, point.latitude]) ?? []
    return x === undefined || y === undefined ? [] : [{ ...point, x, y, radius: 2.2 + 1.9 * Math.sqrt(point.count) }]
  })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function labelled(all: readonly Disc[], textOf: Input['textOf'], measure: Input['measure']): readonly MapSymbol[] {
  const taken: Box[] = all.map(({ x, y, radius }) => around(x - radius, x + radius, y - radius, y + radius))
  return all.map((disc) => {
    const text = textOf(disc)
    const width = measure(text)
    const found = seats(disc, width).find(({ box }) => isInside(box) && !taken.some((other) => overlaps(box, other)))
    if (found) taken.push(found.box)
    const { id, count, x, y, radius } = disc
    return { id, count, x, y, radius, label: found ? { text, ...found.at } : null }
  })
}

/** Right, left, above, below, then the corners: where a name is looked for first. */
function seats({ x, y, radius }: Disc, width: number) {
  const half = LABEL_SIZE / 2
  const off = radius + 3
  const slant = off * 0.72
  const seat = (anchor: 'start' | 'end' | 'middle', dx: number, dy: number) => {
    const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    return {
      at: { anchor, x: x + dx, y: y + dy },
      box: around(left, left + width, y + dy - half, y + dy + half),
    }
  }
  return [
    seat('start', off, 0),
    seat('end', -off, 0),
    seat('middle', 0, -off - half),
    seat('middle', 0, off + half),
    seat('start', slant, -slant - 2),
    seat('start', slant, slant + 2),
    seat('end', -slant, -slant - 2),
    seat('end', -slant, slant + 2),
  ]
}

const around = (left: number, right: number, top: number, bottom: number): Box => ({ left, right, top, bottom })

const isInside = ({ left, right, top, bottom }: Box) =>
  left > 2 && right < MAP_WIDTH - 2 && top > 2 && bottom < MAP_HEIGHT - 2

/** A label's own disc touches it by no more than the gap between them. */
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
