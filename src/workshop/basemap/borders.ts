import { mesh } from 'topojson-client'
import type { Feature, MultiLineString, Position } from 'geojson'
import type { GeometryObject } from 'topojson-specification'
import { cutLineAtAntimeridian, samePosition } from './lines.ts'
import type { Unit, World } from './mends.ts'

export type BorderKind = 'coast' | 'boundary' | 'disputed'
export interface BorderProperties {
  kind: BorderKind
  /** True on the lines round Kazakhstan. */
  kazakhstan: boolean
}

/** Every land edge of these units is dashed. */
const DISPUTED_UNITS = new Set(['W. Sahara', 'Kosovo', 'Siachen Glacier'])
/** Armistice and control lines between these pairs are dashed. */
const DISPUTED_PAIRS = new Set(['Israel|Palestine', 'Israel|Syria', 'North Korea|South Korea'])
/** In Jammu and Kashmir (west, south, east, north) the lines between these three are dashed. */
const KASHMIR = [72.5, 32.4, 80.5, 37.1] as const
const KASHMIR_UNITS = new Set(['China', 'India', 'Pakistan'])

const nameOf = (object: GeometryObject): string => {
  const properties: object = object.properties ?? {}
  return 'name' in properties && typeof properties.name === 'string' ? properties.name : ''
}

const isDisputed = (a: string, b: string): boolean =>
  DISPUTED_UNITS.has(a) || DISPUTED_UNITS.has(b) || DISPUTED_PAIRS.has([a, b].toSorted().join('|'))

const isKashmir = (a: string, b: string): boolean => KASHMIR_UNITS.has(a) && KASHMIR_UNITS.has(b)

const touchesKazakhstan = (a: string, b: string): boolean => a === 'Kazakhstan' || b === 'Kazakhstan'

const isSettled = (a: string, b: string): boolean => a !== b && !isDisputed(a, b) && !isKashmir(a, b)

const inKashmir = ([x = 0, y = 0]: Position): boolean =>
  x >= KASHMIR[0] && y >= KASHMIR[1] && x <= KASHMIR[2] && y <= KASHMIR[3]

/** Splits lines into their runs inside and outside Kashmir; the runs share their joint. */
function splitAtKashmir(lines: readonly Position[][]): { inside: Position[][]; outside: Position[][] } {
  const out: { inside: Position[][]; outside: Position[][] } = { inside: [], outside: [] }
  for (const line of lines) {
    let run: Position[] = []
    let inside = false
    line.forEach((position, i) => {
      const next = line[i + 1]
      run.push(position)
      const here = next ? inKashmir(position) && inKashmir(next) : inside
      if (i === 0) inside = here
      if (here !== inside) {
        if (run.length > 1) out[inside ? 'inside' : 'outside'].push(run)
        run = [position]
        inside = here
      }
    })
    if (run.length > 1) out[inside ? 'inside' : 'outside'].push(run)
  }
  return out
}

/** Coast lines that belong to an island dropped from the countries are dropped too. */
const isKept = (line: readonly Position[], kept: ReadonlySet<string>): boolean =>
  !samePosition(line[0], line.at(-1)) || line.some((position) => kept.has(position.join()))

/**
 * Coasts and boundaries, each line once (a topology mesh), as at most five features. `kept` holds the corners ("x,y") of
 * the country polygons, so that no coast is drawn round an island that was left out.
 */
export function borderFeatures(
  topology: World,
  units: Unit[],
  kept: ReadonlySet<string>,
): Feature<MultiLineString, BorderProperties>[] {
  const collection = { type: 'GeometryCollection' as const, geometries: units }
  const lines = (filter: (a: string, b: string) => boolean): Position[][] =>
    mesh(topology, collection, (a, b) => filter(nameOf(a), nameOf(b))).coordinates
  const kashmir = splitAtKashmir(lines((a, b) => a !== b && isKashmir(a, b)))

  const groups: [BorderKind, boolean, Position[][]][] = [
    ['coast', false, lines((a, b) => a === b && a !== 'Kazakhstan')],
    ['coast', true, lines((a, b) => a === b && a === 'Kazakhstan')],
    ['boundary', false, [...lines((a, b) => isSettled(a, b) && !touchesKazakhstan(a, b)), ...kashmir.outside]],
    ['boundary', true, lines((a, b) => isSettled(a, b) && touchesKazakhstan(a, b))],
    ['disputed', false, [...lines((a, b) => a !== b && isDisputed(a, b)), ...kashmir.inside]],
  ]
  return groups.map(([kind, kazakhstan, coordinates]) => ({
    type: 'Feature',
    properties: { kind, kazakhstan },
    geometry: {
      type: 'MultiLineString',
      coordinates: coordinates.filter((line) => isKept(line, kept)).flatMap(cutLineAtAntimeridian),
    },
  }))
}
