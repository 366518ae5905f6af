// Rebuilds inputs/rivers.geojson from WDBII: `npx tsx src/workshop/basemap/rivers.ts` (needs gmt, see gmt.ts).
// WDBII has no names: rivers.csv gives them, with a few places each river passes. It holds no Emba.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feature, MultiLineString, Position } from 'geojson'
import { readCsv } from './csv.ts'
import { collectionText } from './geojson-text.ts'
import { gmtSegments, joinLines, type Segment } from './gmt.ts'
import { isInFocus, simplifyLine } from './lines.ts'
import { RiverNetwork, stepKey } from './river-network.ts'

export interface RiverProperties {
  name_en?: string
  name_ru?: string
  name_kk?: string
  /** 1 for the greatest, to 4. */
  rank: number
  /** Dry for a part of the year. */
  intermittent: boolean
}
type River = Feature<MultiLineString, RiverProperties>

/** WDBII's levels of intermittent rivers begin here. */
const INTERMITTENT = 5
/** Unnamed streams shorter than this (degrees) would be crumbs on the map. */
const SHORTEST = 0.4

const rounded = ([x = 0, y = 0]: Position): Position => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]

const lengthOf = (line: readonly Position[]): number =>
  line
    .slice(1)
    .reduce((sum, [x = 0, y = 0], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0)

const river = (properties: RiverProperties, lines: readonly Position[][]): River => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: lines.map(simplifyLine) },
})

/** Splits a line into its runs of steps with the same mark; the runs share their joints. */
function runs<Mark>(line: readonly Position[], markOf: (step: number) => Mark): { mark: Mark; line: Position[] }[] {
  const out: { mark: Mark; line: Position[] }[] = []
  line.slice(1).forEach((to, i) => {
    const last = out.at(-1)
    const mark = markOf(i)
    if (last && last.mark === mark) last.line.push(to)
    else out.push({ mark, line: [line[i] ?? to, to] })
  })
  return out
}

/** The named rivers of the table, and the steps they take. */
function namedRivers(network: RiverNetwork, rows: readonly Record<string, string>[]) {
  const taken = new Set<string>()
  const rivers = rows.flatMap(({ name_en = '', name_ru = '', name_kk = '', rank, course = '' }) => {
    const { points, levels } = network.course(course.split('|').map((place) => place.split(' ').map(Number)))
    points.slice(1).forEach((to, i) => taken.add(stepKey(points[i] ?? to, to)))
    return runs(points, (i) => (levels[i] ?? 0) >= INTERMITTENT).map(({ mark, line }) =>
      river({ name_en, name_ru, name_kk, rank: Number(rank), intermittent: mark }, [line]),
    )
  })
  return { rivers, taken }
}

/** What the named ones left, by rank: near Kazakhstan all, elsewhere the great ones, and later. */
function otherRivers(segments: readonly Segment[], taken: ReadonlySet<string>): River[] {
  const left = segments.flatMap(({ line, level }) =>
    runs(line, (i) => taken.has(stepKey(line[i] ?? [], line[i + 1] ?? [])))
      .filter(({ mark }) => !mark)
      .map((run) => ({ level, line: run.line })),
  )
  return [1, 2, 3, 4, 6].flatMap((level) => {
    const lines = joinLines(
      left.filter((segment) => segment.level === level).map(({ line }) => line),
      false,
    ).filter((line) => lengthOf(line) > (level > 1 ? SHORTEST : 0.1))
    return [true, false].map((near) => {
      const properties = { rank: Math.min(4, near ? level : level + 1), intermittent: level >= INTERMITTENT }
      return river(properties, lines.filter((line) => line.some(isInFocus) === near)) // prettier-ignore
    })
  })
}

function main(): void {
  const segments = gmtSegments('-I1', '-I2', '-I3', '-I4', '-I6')
    .map(({ level, line }) => ({ level, line: line.map(rounded) }))
    .filter(({ level, line }) => level <= 2 || line.every(isInFocus))
  const { rivers, taken } = namedRivers(
    new RiverNetwork(segments),
    readCsv(readFileSync(new URL('rivers.csv', import.meta.url), 'utf8')),
  )
  const features = [...rivers, ...otherRivers(segments, taken)].filter(
    ({ geometry }) => geometry.coordinates.length > 0,
  )
  writeFileSync(new URL('inputs/rivers.geojson', import.meta.url), collectionText(features))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
