import type { Basis } from './place-marks.ts'

/** CSS pixels. At this radius one digit, or two, can be read in the middle. */
export const MIN_RADIUS = 10
/** From the donut's edge to that of the ring outside it that tells the basis. */
export const RING_MARGIN = 4.5

/** Share of the map. */
const MOST_COVERED = 0.25

/**
 * Radius of one event, so that areas are in proportion to events: on a larger map more, but never so much that the
 * largest symbol takes more than a ninth of the map's shorter side, or all of them more than a quarter of the map: gathered
 * ones would outgrow it.
 */
export function unitRadius(mostEvents: number, allEvents: number, width: number, height: number): number {
  const byMap = Math.min(6.2, Math.max(3.8, Math.sqrt(width * height) / 95))
  const byLargest = Math.max(MIN_RADIUS, Math.min(width, height) / 9) / Math.sqrt(Math.max(1, mostEvents))
  const byAll = Math.sqrt((MOST_COVERED * width * height) / (Math.PI * Math.max(1, allEvents)))
  return Math.min(byMap, byLargest, byAll)
}

/** Area in proportion to events, never smaller than its number; 0 without an event. */
export function radiusOf(events: number, unit: number): number {
  return events === 0 ? 0 : Math.max(MIN_RADIUS, unit * Math.sqrt(events))
}

/** Thickness of the donut. Thin enough that the number fits inside. */
export function thicknessOf(radius: number): number {
  return Math.min(7.5, Math.max(3.6, radius * 0.29))
}

/** A part of a ring: angles clockwise from twelve o'clock, radians. */
export interface Slice {
  readonly from: number
  readonly to: number
}

/** The donut, split by group from twelve o'clock on, clockwise, in the order given; `index` counts groups, empty ones are left out. */
export function donutSlices(counts: ArrayLike<number>): readonly (Slice & { readonly index: number })[] {
  const all = Array.from(counts)
  const sum = all.reduce((total, count) => total + count, 0)
  let before = 0
  return all.flatMap((count, index) => {
    const from = (2 * Math.PI * before) / sum
    before += count
    return count > 0 ? [{ index, from, to: (2 * Math.PI * before) / sum }] : []
  })
}

/** A group's shape sits on its part of the donut, where that is long enough; on a small one only on the longest. CSS pixels. */
export function beadSize(radius: number): number {
  return Math.min(9.5, Math.max(7, thicknessOf(radius) * 1.25))
}

/** Below this radius the number leaves room for one bead only. */
const ONE_BEAD = 15

/** The parts of a donut that bear their group's shape, and at which angle: in the middle, or at the top where the part is the whole. */
export function beadsOf<Part extends Slice>(
  slices: readonly Part[],
  radius: number,
): readonly { readonly slice: Part; readonly angle: number }[] {
  const needed = (beadSize(radius) + 6) / (radius - thicknessOf(radius) / 2)
  const longest = slices.reduce((best, slice) => Math.max(best, slice.to - slice.from), 0)
  const bearing =
    radius < ONE_BEAD
      ? slices.filter(({ from, to }) => to - from === longest).slice(0, 1)
      : slices.filter(({ from, to }) => to - from >= needed)
  return bearing.map((slice) => ({ slice, angle: slices.length === 1 ? 0 : (slice.from + slice.to) / 2 }))
}

const BASIS_ORDER = ['stated', 'inferred', 'curated'] as const

/** Gap between two parts of the ring, radians. */
const GAP = 0.16

/** The ring outside the donut: each basis takes as much of it as it has events. */
export function basisSlices(bases: Readonly<Record<Basis, number>>): readonly (Slice & { readonly basis: Basis })[] {
  const present = BASIS_ORDER.filter((basis) => bases[basis] > 0)
  const sum = present.reduce((total, basis) => total + bases[basis], 0)
  const gap = present.length > 1 ? GAP : 0
  let start = 0
  return present.map((basis) => {
    const end = start + (2 * Math.PI * bases[basis]) / sum
    const slice = { basis, from: start + gap / 2, to: end - gap / 2 }
    start = end
    return slice
  })
}

/** Where the lines of a basis run around a donut: one line, two where another source says so. */
export function basisRadii(basis: Basis, radius: number): readonly number[] {
  return basis === 'curated' ? [radius + 2.2, radius + RING_MARGIN] : [radius + 3.2]
}

/** How the lines are drawn: unbroken, dotted, doubled. CSS pixels. */
export const BASIS_LINES: Readonly<Record<Basis, { readonly width: number; readonly dash: readonly number[] }>> = {
  stated: { width: 1.3, dash: [] },
  inferred: { width: 1.7, dash: [0.1, 3.3] },
  curated: { width: 0.8, dash: [] },
}

/** Type size of a number that fits into the hole of a donut, CSS pixels. */
export function numberSize(radius: number, number: number): number {
  const hole = radius - thicknessOf(radius)
  return Math.min(17, Math.max(9.5, (hole * 2.1) / Math.max(1.7, String(number).length)))
}
