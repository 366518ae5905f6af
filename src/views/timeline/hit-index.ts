import Flatbush from 'flatbush'
import type { Chip } from './chips.ts'
import { densityBins, type DensityBin } from './lane-density.ts'
import type { PlacedMark, TimelineLane, TimelineLayout } from './layout.ts'

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'mark'; readonly mark: PlacedMark }
  | { readonly kind: 'chip'; readonly chip: Chip; readonly lane: TimelineLane }
  | { readonly kind: 'bin'; readonly bin: DensityBin; readonly lane: TimelineLane }

export interface HitIndex {
  /** World pixels across, pixels from the top of all lanes down. The glyph nearest; else a label, else a span. */
  readonly at: (x: number, y: number) => Hit | null
}

/** Half of what a pointer may miss a glyph by, CSS pixels: 24 in all. */
const REACH = 12
const HALF_LINE = 6.5

interface Target {
  readonly mark: PlacedMark
  /** Lower is nearer to the heart of the matter: glyph 0, label 1, span 2. */
  readonly rank: number
  readonly x: number
}

/** Marks by their boxes, in an R-tree; chips and bars by their lane. `passes` says which rows are there at all. */
export function hitIndex(layout: TimelineLayout, passes: (row: number) => boolean): HitIndex {
  const targets: Target[] = []
  const boxes: [number, number, number, number][] = []
  const add = (mark: PlacedMark, rank: number, x: number, left: number, right: number) => {
    targets.push({ mark, rank, x })
    boxes.push([left, mark.y - HALF_LINE, right, mark.y + HALF_LINE])
  }
  for (const { marks } of layout.lanes) {
    for (const mark of marks) {
      add(mark, 0, mark.glyphX, mark.glyphX - REACH, mark.glyphX + REACH)
      if (mark.label) add(mark, 1, mark.label.x, mark.label.x, mark.label.x + mark.label.width)
      const left = Math.min(mark.x0, ...(mark.parts ?? []))
      const right = Math.max(mark.x1, ...(mark.parts ?? []))
      if (mark.shape !== 'day' || mark.parts) add(mark, 2, mark.glyphX, left, right)
    }
  }
  const tree = boxes.length > 0 ? new Flatbush(boxes.length) : null
  for (const box of boxes) tree?.add(...box)
  tree?.finish()

  return {
    at(x, y) {
      const found = (tree?.search(x, y, x, y) ?? [])
        .map((index) => targets[index])
        .filter((target) => target !== undefined && passes(target.mark.row))
      const best = found.reduce<Target | undefined>((nearest, target) => {
        if (!target) return nearest
        return !nearest || order(target, x) < order(nearest, x) ? target : nearest
      }, undefined)
      if (best && best.rank < 2) return { kind: 'mark', mark: best.mark }
      const lane = layout.lanes.find(({ top, height }) => y >= top && y < top + height)
      const chip = lane?.chips.find((each) => x >= each.left && x <= each.right && Math.abs(y - each.y) <= HALF_LINE)
      const rows = chip?.rows.filter(passes) ?? []
      if (lane && chip && rows.length > 0) return { kind: 'chip', chip: { ...chip, rows }, lane }
      if (best) return { kind: 'mark', mark: best.mark }
      return lane ? binAt(layout, lane, x) : null
    },
  }
}

const order = ({ rank, x }: Target, at: number) => rank * 1e6 + Math.abs(at - x)

function binAt(layout: TimelineLayout, lane: TimelineLane, x: number): Hit | null {
  if (!lane.density) return null
  const day = Math.floor(layout.world.origin + x / layout.world.pixelsPerDay)
  const [bin] = densityBins(lane.density, { from: day, to: day })
  return bin ? { kind: 'bin', bin, lane } : null
}
