import type { SymbolLook } from './draw-symbol.ts'
import { mix } from './mix.ts'

/** How long a donut takes to its new size, milliseconds. */
const TIME = 180
/** Changes that follow each other within this are a scrub, or the moment playing: each is drawn as it is, and no frame is spent between. */
const SCRUB = 300

/** A look on its way from another: `share` of it done. Its number is the new one at once. */
export function growingLook(from: SymbolLook, to: SymbolLook, share: number): SymbolLook {
  const groups = Array.from(to.groups, (count, i) => mix(from.groups[i] ?? 0, count, share))
  return { ...to, groups, grows: { from: from.lit, share } }
}

/** Whether the donuts differ. */
export function hasGrown(from: SymbolLook, to: SymbolLook): boolean {
  return Array.from(to.groups).some((count, i) => count !== from.groups[i])
}

/** Runs one growth at a time, and only for a change that comes while all is at rest. */
export class Growth {
  #frame: number | null = null
  #changedAt = -Infinity

  /** To be asked once at every change. */
  isAtRest(now: number): boolean {
    const atRest = now - this.#changedAt > SCRUB
    this.#changedAt = now
    return atRest
  }

  /** Draw with shares from 0, now, to 1. */
  run(draw: (share: number) => void): void {
    this.stop()
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const time = Math.min(1, (now - start) / TIME)
      this.#frame = time < 1 ? requestAnimationFrame(step) : null
      draw(1 - (1 - time) ** 3)
    }
    draw(0)
    this.#frame = requestAnimationFrame(step)
  }

  /** Leaves what is drawn as it is; false where nothing grew. */
  stop(): boolean {
    if (this.#frame === null) return false
    cancelAnimationFrame(this.#frame)
    this.#frame = null
    return true
  }
}
