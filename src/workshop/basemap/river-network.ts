import type { Position } from 'geojson'
import type { Segment } from './gmt.ts'

/** Points this near (degrees) at the open end of a segment belong to the same river, though the source left a gap. */
const GAP = 0.04
/** A way over a gap counts as so many times its length. */
const GAP_COST = 4

interface Edge {
  to: string
  length: number
  level: number
}

const keyOf = ([x = 0, y = 0]: Position): string => `${x.toFixed(4)},${y.toFixed(4)}`
const pointOf = (key: string): Position => key.split(',').map(Number)

/** Degrees of latitude between two points. */
function distance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by)
}

/** Names both ways between two points. */
export const stepKey = (a: Position, b: Position): string => [keyOf(a), keyOf(b)].toSorted().join(' ')

/** Rivers as a graph of their points, to find a river's course from a few places it passes. */
export class RiverNetwork {
  readonly #edges = new Map<string, Edge[]>()

  constructor(segments: readonly Segment[]) {
    for (const { line, level } of segments) line.slice(1).forEach((to, i) => this.#link(line[i] ?? to, to, level, 1))
    this.#bridgeGaps(segments)
  }

  #link(a: Position, b: Position, level: number, cost: number): void {
    const length = distance(a, b) * cost
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      // prettier-ignore
      this.#edges.set(keyOf(from), [...(this.#edges.get(keyOf(from)) ?? []), { to: keyOf(to), length, level }])
  }

  #bridgeGaps(segments: readonly Segment[]): void {
    const points = [...this.#edges.keys()].map(pointOf)
    for (const { line, level } of segments) {
      const own = new Set(line.map(keyOf))
      for (const end of [line[0], line.at(-1)]) {
        if (!end || (this.#edges.get(keyOf(end))?.length ?? 0) > 1) continue
        const near = points.filter((p) => distance(end, p) < GAP && !own.has(keyOf(p)))
        const nearest = near.toSorted((a, b) => distance(end, a) - distance(end, b))[0]
        if (nearest) this.#link(end, nearest, level, GAP_COST)
      }
    }
  }

  /** The river's course by way of the places, each moved to the nearest river point. Throws where no river leads on. */
  course(places: readonly Position[]): { points: Position[]; levels: number[] } {
    const stops = places.map((place) => this.#nearest(place))
    const points: Position[] = []
    const levels: number[] = []
    stops.slice(1).forEach((stop, i) => {
      const leg = this.#shortest(stops[i] ?? stop, stop)
      points.push(...leg.points.slice(i === 0 ? 0 : 1))
      levels.push(...leg.levels)
    })
    return { points, levels }
  }

  #nearest(place: Position): string {
    let best = ''
    let least = 0.5
    for (const key of this.#edges.keys()) {
      const far = distance(place, pointOf(key))
      if (far < least) [best, least] = [key, far]
    }
    if (best === '') throw new Error(`No river within half a degree of ${place.join(' ')}`)
    return best
  }

  /** Dijkstra; the frontier of a river network is so small that it is searched one by one. */
  #shortest(from: string, to: string): { points: Position[]; levels: number[] } {
    const reached = new Map<string, { before: string; level: number }>()
    const frontier = new Map([[from, { cost: 0, before: '', level: 0 }]])
    while (!reached.has(to)) {
      let [key, least] = ['', Infinity]
      for (const [candidate, { cost }] of frontier) if (cost < least) [key, least] = [candidate, cost]
      const step = frontier.get(key)
      if (!step) throw new Error(`No river leads from ${from} to ${to}`)
      frontier.delete(key)
      reached.set(key, step)
      for (const { to: next, length, level } of this.#edges.get(key) ?? []) {
        const cost = least + length
        if (!reached.has(next) && cost < (frontier.get(next)?.cost ?? Infinity))
          frontier.set(next, { cost, before: key, level })
      }
    }
    const points: Position[] = []
    const levels: number[] = []
    for (let key = to; key !== '';) {
      const step = reached.get(key)
      points.unshift(pointOf(key))
      if (step?.before) levels.unshift(step.level)
      key = step?.before ?? ''
    }
    return { points, levels }
  }
}
