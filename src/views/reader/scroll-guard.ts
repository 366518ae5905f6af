/** After the page began to scroll of itself it may take so long until it moves, milliseconds. */
const UNTIL_MOVED = 1000
/** A scroll that has not moved for so long is over, milliseconds. */
const UNTIL_OVER = 300

/** Tells the page's own scrolling from a person's: only the second is reading. */
export interface ScrollGuard {
  /** The page is about to scroll of itself. */
  readonly begin: () => void
  /** Something scrolled. */
  readonly scrolled: () => void
  /** A person took over: wheel, finger, key. */
  readonly end: () => void
  /** Whether what scrolls now is the page itself. */
  readonly isActive: () => boolean
}

/** `now` in milliseconds. */
export function createScrollGuard(now: () => number): ScrollGuard {
  let until = -Infinity
  const isActive = () => now() < until
  return {
    begin: () => {
      until = now() + UNTIL_MOVED
    },
    scrolled: () => {
      if (isActive()) until = Math.max(until, now() + UNTIL_OVER)
    },
    end: () => {
      until = -Infinity
    },
    isActive,
  }
}
