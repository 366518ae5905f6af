/** After the page began to scroll of itself it may take so long until it moves, milliseconds. */
const UNTIL_MOVED = 1000
/** A scroll that has not moved for so long is over, milliseconds. */
const UNTIL_OVER = 300

/** Tells the page's own scrolling from a person's: only the second is reading. */
export interface ScrollGuard {
  /** The page is about to scroll of itself, to bring this into view. */
  readonly begin: (target: Element) => void
  /** What the page brought into view, until a person takes over. */
  readonly brought: () => Element | null
  /** Tell when the page brings something into view, which may move nothing. Returns how to leave off. */
  readonly listen: (listener: () => void) => () => void
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
  let brought: Element | null = null
  const listeners = new Set<() => void>()
  const isActive = () => now() < until
  return {
    begin: (target) => {
      until = now() + UNTIL_MOVED
      brought = target
      for (const listener of listeners) listener()
    },
    brought: () => brought,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    scrolled: () => {
      if (isActive()) until = Math.max(until, now() + UNTIL_OVER)
    },
    end: () => {
      until = -Infinity
      brought = null
    },
    isActive,
  }
}
