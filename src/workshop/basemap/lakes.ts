// Rebuilds public/basemap/lakes.geojson from GSHHG 2.3.7 (LGPL-3+): `npx tsx src/workshop/basemap/lakes.ts`.
// Needs Debian's gmt 6.4 and gmt-gshhg-high 2.3.7; its output is committed, so nobody else needs them.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Position } from 'geojson'
import { samePosition, simplifyLine } from './lines.ts'
import { ringArea, ringContains } from './rings.ts'

/** Smallest lake kept, in square degrees of latitude (some 300 km²). */
const SMALLEST = 0.025
const IN_CASPIAN: Position = [51, 42]
const IN_ARAL: Position = [60, 45]

/** GMT prints shores cut at the edges of its bins: segments of "lon lat" lines, each under a ">" line. */
export function readSegments(text: string): Position[][] {
  return text
    .split(/^>.*$/m)
    .map((part) => part.split('\n').filter((line) => /^\s*-?\d/.test(line)))
    .map((lines) => lines.map((line) => line.trim().split(/\s+/).map(Number)))
    .filter((segment) => segment.length > 1)
}

/** Joins segments that meet end to end, in either direction, until none is left to join; returns the closed ones. */
export function joinRings(segments: readonly Position[][]): Position[][] {
  const open = [...segments]
  const rings: Position[][] = []
  for (let line = open.shift(); line; line = open.shift()) {
    const end = line.at(-1)
    if (samePosition(line[0], end)) {
      rings.push(line)
      continue
    }
    const at = open.findIndex((other) => samePosition(other[0], end) || samePosition(other.at(-1), end))
    const [next] = at < 0 ? [] : open.splice(at, 1)
    if (next) open.unshift([...line, ...(samePosition(next[0], end) ? next : next.toReversed()).slice(1)])
  }
  return rings
}

function main(): void {
  const region = ['-R40/96/33/61', '-Dh', '-A100/2/2', '-W2', '-M', '--FORMAT_FLOAT_OUT=%.6f']
  const shores = execFileSync('gmt', ['coast', ...region], { cwd: tmpdir(), encoding: 'utf8', maxBuffer: 1 << 26 })
  const features = joinRings(readSegments(shores))
    .filter((ring) => !ringContains(ring, IN_CASPIAN))
    .map((ring) => ({ ring: simplifyLine(ring), former: ringContains(ring, IN_ARAL) }))
    .filter(({ ring }) => Math.abs(ringArea(ring)) >= SMALLEST)
    .map(({ ring, former }) => ({ former, ring: ringArea(ring) < 0 ? ring.toReversed() : ring }))
    .map(({ ring, former }) => ({
      type: 'Feature',
      properties: { area: Math.round(ringArea(ring) * 100) / 100, former_shore: former },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }))
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  writeFileSync(
    new URL('../../../public/basemap/lakes.geojson', import.meta.url),
    `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
