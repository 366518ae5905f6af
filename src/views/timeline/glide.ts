import type { DayRange } from '../../model/time.ts'
import { DAY_ROUNDING, type CssPixels, type DayScale } from './day-scale.ts'

/**
 * What a pan shows, frame by frame. What is drawn reaches over the edges by a margin and is only moved; it is drawn anew at rest, or
 * once a margin is used up. Outside React, so that a frame of a pan costs a few styles, however much is drawn.
 */
export interface Glide {
  /** The days that show; null where they are those that are drawn. Parts of a day, so that it is smooth. */
  readonly days: () => DayRange | null
  /** Where a gesture has got to. Says whether what is drawn reaches so far; else these days are to be drawn. */
  readonly show: (days: DayRange) => boolean
  /** Where a gesture has come to rest: shown so until it is drawn. */
  readonly rest: (days: DayRange) => void
  /** These days are drawn now. */
  readonly drawn: (days: DayRange) => void
  /** Called with every move. Returns how to stop. */
  readonly subscribe: (moved: () => void) => () => void
}

/** What is drawn beyond each edge, as a share of what shows. */
export const GLIDE_MARGIN = 0.35

/** `margin` as {@link GLIDE_MARGIN}, or 0 for none. */
export function createGlide(margin: number): Glide {
  const all = new Set<() => void>()
  let shown: DayRange | null = null
  let underWay = false
  let drawn: DayRange | null = null

  function change(days: DayRange | null): void {
    if (days === shown) return
    shown = days
    for (const moved of all) moved()
  }
  return {
    days: () => shown,
    show(days) {
      underWay = true
      change(days)
      return drawn !== null && reaches(drawn, days, margin)
    },
    rest(days) {
      underWay = false
      change(days)
    },
    drawn(days) {
      drawn = days
      if (!underWay) change(null)
    },
    subscribe(moved) {
      all.add(moved)
      return () => all.delete(moved)
    },
  }
}

/** By how much what is drawn for a scale lies too far left to show some days; 0 for none, or where a zoom wants another drawing. */
export function glideOf({ range, pixelsPerDay }: DayScale, days: DayRange | null): CssPixels {
  return days === null || !isSameLength(days, range) ? 0 : (range.from - days.from) * pixelsPerDay
}

/** The part of a margin after which it is time to draw: the hand moves on while that is done. */
const USED_UP = 0.8

/** Whether days can be shown by moving what is drawn for others, within its margin. */
function reaches(drawn: DayRange, days: DayRange, margin: number): boolean {
  const furthest = margin * USED_UP * (drawn.to - drawn.from + 1)
  return isSameLength(days, drawn) && Math.abs(days.from - drawn.from) <= furthest
}

const isSameLength = (a: DayRange, b: DayRange) => Math.abs(a.to - a.from - (b.to - b.from)) < DAY_ROUNDING
