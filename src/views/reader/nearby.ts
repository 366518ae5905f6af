/** With so few rows every paragraph shows its events at all times. */
const FEW_ROWS = 2000

/** Whether a document is told by so many rows that only what is in sight can be drawn. */
export const isLong = (rowCount: number) => rowCount > FEW_ROWS

/** What an observer says of a paragraph. */
export interface Sighting {
  readonly paragraph: number
  /** CSS pixels from the middle of what is in sight; null out of sight. */
  readonly distance: number | null
}

/**
 * The paragraphs in sight or nearly so, of which one after the other is made ready, the middlemost first: where a document has tens of
 * thousands of events, what a paragraph lists costs a good part of a frame.
 */
export interface Nearby {
  readonly subscribe: (listener: () => void) => () => void
  readonly isReady: (paragraph: number) => boolean
  readonly see: (sightings: readonly Sighting[]) => void
  /** Make one more ready. False where none is left. */
  readonly readyNext: () => boolean
}

export function createNearby(): Nearby {
  const waiting = new Map<number, number>()
  const ready = new Set<number>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isReady: (paragraph) => ready.has(paragraph),
    see: (sightings) => {
      const before = ready.size
      for (const { paragraph, distance } of sightings) {
        if (distance === null) {
          waiting.delete(paragraph)
          ready.delete(paragraph)
        } else if (!ready.has(paragraph)) waiting.set(paragraph, distance)
      }
      if (ready.size !== before) tell()
    },
    readyNext: () => {
      const [next] = [...waiting].toSorted((a, b) => a[1] - b[1])
      if (next === undefined) return false
      waiting.delete(next[0])
      ready.add(next[0])
      tell()
      return waiting.size > 0
    },
  }
}
