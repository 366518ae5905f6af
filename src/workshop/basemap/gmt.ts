// Reads shores and rivers of GSHHG 2.3.7 (rivers: WDBII, as shipped with it), LGPL-3+, through Debian's gmt 6.4 with
// gmt-gshhg-high 2.3.7. Only lakes.ts and rivers.ts need it, and their output is committed in inputs/.
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import type { Position } from 'geojson'
import { samePosition } from './lines.ts'

/** A piece of a shore or river: GMT cuts them at the edges of its bins. `level` is GSHHG's rank, 1 for the greatest. */
export interface Segment {
  level: number
  line: Position[]
}

/** Degrees: west/east/south/north, somewhat more than a reader of the map can pan to. */
const REACH = '-R-32/128/10/74'

/** The segments that `gmt coast` prints for these options. Throws where gmt or its data are not installed. */
export function gmtSegments(...options: string[]): Segment[] {
  const args = ['coast', REACH, '-Dh', ...options, '-M', '--FORMAT_FLOAT_OUT=%.6f']
  return readSegments(execFileSync('gmt', args, { cwd: tmpdir(), encoding: 'utf8', maxBuffer: 1 << 28 }))
}

/** Reads GMT's text: lines of "lon lat", each run of them under a "> … Level n" line. */
export function readSegments(text: string): Segment[] {
  return text
    .split(/^>/m)
    .slice(1)
    .map((part) => {
      const [head = '', ...rows] = part.split('\n')
      const level = Number(/Level (\d+)/.exec(head)?.[1] ?? 0)
      const line = rows.filter((row) => /^\s*-?\d/.test(row)).map((row) => row.trim().split(/\s+/).map(Number))
      return { level, line }
    })
    .filter(({ line }) => line.length > 1)
}

/**
 * Joins lines that meet end to end, in either direction, until none is left to join; a joint where more than two meet is
 * left open unless `forks` allows it.
 */
export function joinLines(lines: readonly Position[][], forks: boolean): Position[][] {
  const ends = new Map<string, number>()
  for (const line of lines)
    for (const end of [line[0], line.at(-1)]) ends.set(String(end), (ends.get(String(end)) ?? 0) + 1)
  const open = [...lines]
  const joined: Position[][] = []
  for (let line = open.shift(); line; line = open.shift()) {
    const grown = samePosition(line[0], line.at(-1)) ? null : takeNext(line, open, ends, forks)
    if (grown) open.unshift(grown)
    else joined.push(line)
  }
  return joined
}

/** The line grown by one of the open ones at either of its ends (which is taken out); null where none meets it. */
function takeNext(
  line: Position[],
  open: Position[][],
  ends: ReadonlyMap<string, number>,
  forks: boolean,
): Position[] | null {
  for (const way of [line, line.toReversed()]) {
    const end = way.at(-1)
    if (!forks && (ends.get(String(end)) ?? 0) !== 2) continue
    const at = open.findIndex((other) => samePosition(other[0], end) || samePosition(other.at(-1), end))
    const [next] = at < 0 ? [] : open.splice(at, 1)
    if (next) return [...way, ...(samePosition(next[0], end) ? next : next.toReversed()).slice(1)]
  }
  return null
}
