import { arc, pie } from 'd3'
import type { Basis } from './place-marks.ts'

/** CSS pixels. At this radius one digit, or two, can be read in the middle. */
export const MIN_RADIUS = 10
/** From the donut's edge to that of the ring outside it that tells the basis. */
export const RING_MARGIN = 4.5

/**
 * Radius of one event, so that areas are in proportion to events: on a larger map more, but never so much that the
 * largest symbol takes more than a ninth of the map's shorter side.
 */
export function unitRadius(mostEvents: number, width: number, height: number): number {
  const byMap = Math.min(6.2, Math.max(3.8, Math.sqrt(width * height) / 95))
  const byLargest = Math.max(MIN_RADIUS, Math.min(width, height) / 9) / Math.sqrt(Math.max(1, mostEvents))
  return Math.min(byMap, byLargest)
}

/** Area in proportion to events, never smaller than its number; 0 without an event. */
export function radiusOf(events: number, unit: number): number {
  return events === 0 ? 0 : Math.max(MIN_RADIUS, unit * Math.sqrt(events))
}

/** Thickness of the donut. Thin enough that the number fits inside. */
export function thicknessOf(radius: number): number {
  return Math.min(7.5, Math.max(3.6, radius * 0.29))
}

export interface Arc {
  readonly key: string
  /** SVG path around 0,0. */
  readonly path: string
}

/** The donut, split by group from twelve o'clock on, clockwise, in the order given. */
export function donutArcs(
  groups: readonly { readonly group: string; readonly count: number }[],
  radius: number,
): readonly Arc[] {
  const slices = pie<{ group: string; count: number }>()
    .sortValues(null)
    .value(({ count }) => count)([...groups])
  const shape = arc<(typeof slices)[number]>()
    .outerRadius(radius)
    .innerRadius(radius - thicknessOf(radius))
  return slices.map((slice) => ({ key: slice.data.group, path: shape(slice) ?? '' }))
}

const BASIS_ORDER = ['stated', 'inferred', 'curated'] as const

/** Gap between two parts of the ring, radians. */
const GAP = 0.16

/** The ring outside the donut, as open lines: each basis takes as much of it as it has events. */
export function basisArcs(bases: Readonly<Record<Basis, number>>, radius: number): readonly (Arc & { basis: Basis })[] {
  const present = BASIS_ORDER.filter((basis) => bases[basis] > 0)
  const sum = present.reduce((total, basis) => total + bases[basis], 0)
  const gap = present.length > 1 ? GAP : 0
  let start = 0
  return present.flatMap((basis) => {
    const end = start + (2 * Math.PI * bases[basis]) / sum
    const radii = basis === 'curated' ? [radius + 2.2, radius + RING_MARGIN] : [radius + 3.2]
    const arcs = radii.map((r, i) => ({
      key: `${basis}-${i}`,
      basis,
      path: openArc(r, start + gap / 2, end - gap / 2),
    }))
    start = end
    return arcs
  })
}

/** A line along a circle, angles clockwise from twelve o'clock. A whole turn closes. */
function openArc(radius: number, from: number, to: number): string {
  const at = (angle: number) => `${round(radius * Math.sin(angle))},${round(-radius * Math.cos(angle))}`
  const r = round(radius)
  if (to - from > 2 * Math.PI - 0.001) return `M0,${-r}A${r},${r} 0 1 1 0,${r}A${r},${r} 0 1 1 0,${-r}Z`
  return `M${at(from)}A${r},${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`
}

const round = (n: number) => Math.round(n * 100) / 100
