import type { DayRange } from '../../model/time.ts'

/** How long timeline, map and words take from step to step, milliseconds. */
export const CHOREOGRAPHY_MS = 900

/** What of the timeline moves. */
export interface TimeLook {
  readonly visible: DayRange
  /** Null is all years. */
  readonly window: DayRange | null
}

/** Slow at both ends: 0 … 1 to 0 … 1. */
export function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share))
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}

/**
 * The look at one share of the way. The visible days move as a camera does: their middle evenly, their length by a factor, so
 * that a zoom is as fast in years as in weeks. An absent window opens from all years, or to them.
 */
export function between(from: TimeLook, to: TimeLook, bounds: DayRange, share: number): TimeLook {
  if (share >= 1) return to
  return {
    visible: zoomed(from.visible, to.visible, share),
    window:
      from.window === null && to.window === null ? null : moved(from.window ?? bounds, to.window ?? bounds, share),
  }
}

export function sameLook(a: TimeLook, b: TimeLook): boolean {
  return sameDays(a.visible, b.visible) && sameDays(a.window, b.window)
}

function sameDays(a: DayRange | null, b: DayRange | null): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

/** Parts of a day are kept: a zoom by whole days would tremble. */
function zoomed(a: DayRange, b: DayRange, share: number): DayRange {
  const [long, wide] = [a.to - a.from + 1, b.to - b.from + 1]
  const days = long * (wide / long) ** share
  // where the length changes, the point that both ranges share stays in its place
  const way = Math.abs(wide - long) < 0.5 ? share : (days - long) / (wide - long)
  const from = a.from + (b.from - a.from) * way
  return { from, to: from + days - 1 }
}

/** A window is whole days: it filters. */
function moved(a: DayRange, b: DayRange, share: number): DayRange {
  return {
    from: Math.round(a.from + (b.from - a.from) * share),
    to: Math.round(a.to + (b.to - a.to) * share),
  }
}
