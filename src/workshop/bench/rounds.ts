/** What each contender took, by counted round. */
export interface Rounds<Figure> {
  /** Whether a contender has time left for another round. */
  readonly goOn: (name: string) => boolean
  /** Note what a round took, in milliseconds, and its figure; without one it was given up. */
  readonly add: (name: string, round: number, took: number, figure: Figure | undefined) => void
  readonly of: (name: string) => readonly Figure[]
}

/**
 * Rounds within a budget of milliseconds for each contender. Round 0 warms up and is thrown away, unless it used the budget up:
 * then it is that contender's only one.
 */
export function roundsWithin<Figure>(budget: number): Rounds<Figure> {
  const figures = new Map<string, Figure[]>()
  const spent = new Map<string, number>()
  const goOn = (name: string) => (spent.get(name) ?? 0) <= budget
  return {
    goOn,
    add(name, round, took, figure) {
      spent.set(name, (spent.get(name) ?? 0) + took)
      if (figure === undefined || (round === 0 && goOn(name))) return
      figures.set(name, [...(figures.get(name) ?? []), figure])
    },
    of: (name) => figures.get(name) ?? [],
  }
}
