import type { Feature, LineString, MultiLineString, Position } from 'geojson'
import type { LabelProperties } from './labels.ts'
import type { RiverProperties } from './rivers.ts'

/** Degrees between the points of a label's line. */
const STEP = 0.02
/** A river is named from this zoom, by rank; whole numbers, since the style's filters know only the tile's zoom. */
const NAMED_FROM = [4, 5, 6, 6]
/** Far out a name takes a long, smooth line; near, one that follows the bends. `window` is in degrees. */
const LINES = [
  { window: 0.7, from: 0, to: 7 },
  { window: 0.24, from: 7, to: 24 },
]

/** Points at even distances along a line, its ends included. */
function resample(line: readonly Position[]): Position[] {
  const out: Position[] = []
  let left = 0
  line.slice(1).forEach(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = line[i] ?? []
    const length = Math.hypot(x - px, y - py)
    for (; left < length; left += STEP) out.push([px + ((x - px) * left) / length, py + ((y - py) * left) / length])
    left -= length
  })
  return [...out, line.at(-1) ?? []]
}

/** The line without its bends: each point is the mean of those around it, of fewer towards the ends. */
export function smoothLine(line: readonly Position[], window: number): Position[] {
  const points = resample(line)
  return points
    .map((_, i): Position => {
      const reach = Math.min(Math.round(window / STEP / 2), i, points.length - 1 - i)
      const around = points.slice(i - reach, i + reach + 1)
      const mean = (axis: 0 | 1): number => around.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / around.length
      return [Math.round(mean(0) * 1e4) / 1e4, Math.round(mean(1) * 1e4) / 1e4]
    })
    .filter((_, i) => i % 4 === 0 || i === points.length - 1)
}

/** Lines along the named rivers for their names to follow: a river's own line is too crooked to be read along. */
export function riverLabels(
  rivers: readonly Feature<MultiLineString, RiverProperties>[],
): Feature<LineString, LabelProperties>[] {
  return rivers.flatMap(({ properties: { rank, name_en, name_ru = '', name_kk = '' }, geometry }) => {
    if (name_en === undefined) return []
    const first = NAMED_FROM[rank - 1] ?? 6
    return LINES.flatMap(({ window, from, to }) =>
      geometry.coordinates.map((line) => ({
        type: 'Feature' as const,
        properties: {
          kind: 'river' as const,
          name_en,
          name_ru,
          name_kk,
          minzoom: Math.max(from, first),
          maxzoom: to,
          order: rank,
        },
        geometry: { type: 'LineString' as const, coordinates: smoothLine(line, window) },
      })),
    )
  })
}
