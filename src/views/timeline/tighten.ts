import type { CssPixels } from './day-scale.ts'
import { touches } from './draw.ts'
import { LANE_PADDING, LINE, type TimelineLane, type TimelineLayout } from './layout.ts'

/** World pixels: from where to where marks keep their lines. */
export interface Kept {
  readonly left: CssPixels
  readonly right: CssPixels
}

/**
 * The layout without the lines that are empty in a stretch of it: in the closest looks a lane is as high as it is full somewhere,
 * which is hardly ever here. Lanes keep their order and at least one line, marks the order of their lines.
 */
export function tighten(layout: TimelineLayout, kept: Kept): TimelineLayout {
  const lanes: TimelineLane[] = []
  let top = 0
  for (const lane of layout.lanes) {
    const tight = lane.density ? { ...lane, top } : tightenLane(lane, top, layout.headroom, kept)
    lanes.push(tight)
    top += tight.height
  }
  return { ...layout, lanes, height: top }
}

function tightenLane(lane: TimelineLane, top: CssPixels, headroom: CssPixels, { left, right }: Kept): TimelineLane {
  const used = new Set<CssPixels>()
  for (const mark of lane.marks) if (touches(mark, left, right - left)) used.add(mark.y)
  for (const chip of lane.chips) if (chip.left < right && chip.right > left) used.add(chip.y)
  const lines = [...used].toSorted((a, b) => a - b)
  const count = Math.max(1, lines.length)
  /** What is out of sight has a line too, though others may be there. */
  const yOf = (y: CssPixels) => {
    const line = lines.findLastIndex((each) => each <= y)
    return top + headroom + LANE_PADDING / 2 + (Math.max(0, line) + 0.5) * LINE
  }
  return {
    ...lane,
    top,
    height: headroom + count * LINE + LANE_PADDING,
    marks: lane.marks.map((mark) => ({ ...mark, y: yOf(mark.y) })),
    chips: lane.chips.map((chip) => ({ ...chip, y: yOf(chip.y) })),
  }
}
