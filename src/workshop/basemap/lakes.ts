// Rebuilds inputs/lakes.geojson from GSHHG: `npx tsx src/workshop/basemap/lakes.ts` (needs gmt, see gmt.ts).
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feature, Polygon, Position } from 'geojson'
import { collectionText } from './geojson-text.ts'
import { gmtSegments, joinLines } from './gmt.ts'
import { isInFocus, samePosition, simplifyLine } from './lines.ts'
import { ringArea, ringContains } from './rings.ts'

export interface LakeProperties {
  /** Square degrees of latitude. */
  area: number
  /** The Aral Sea of the 1980s, which is what GSHHG holds. */
  former_shore: boolean
}

/** Smallest lake kept, in square degrees of latitude: some 150 km² about Kazakhstan, 4000 km² elsewhere. */
const SMALLEST = { focus: 0.012, elsewhere: 0.3 }
const IN_CASPIAN: Position = [51, 42]
const IN_ARAL: Position = [60, 45]

function lakeOf(shore: Position[]): Feature<Polygon, LakeProperties> {
  const ring = simplifyLine(shore)
  const area = Math.round(Math.abs(ringArea(ring)) * 1000) / 1000
  return {
    type: 'Feature',
    properties: { area, former_shore: ringContains(shore, IN_ARAL) },
    geometry: { type: 'Polygon', coordinates: [ringArea(ring) < 0 ? ring.toReversed() : ring] },
  }
}

function main(): void {
  const shores = joinLines(
    gmtSegments('-A50/2/2', '-W2').map(({ line }) => line),
    true,
  ).filter((line) => samePosition(line[0], line.at(-1)))
  const lakes = shores
    .filter((shore) => !ringContains(shore, IN_CASPIAN))
    .map(lakeOf)
    .filter(({ geometry, properties }) => {
      const inFocus = isInFocus(geometry.coordinates[0]?.[0] ?? [])
      return properties.area >= (inFocus ? SMALLEST.focus : SMALLEST.elsewhere)
    })
  writeFileSync(new URL('inputs/lakes.geojson', import.meta.url), collectionText(lakes))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
