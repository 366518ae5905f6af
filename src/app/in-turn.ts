/** Calls `work`, as a task of its own, again and again until it says false. Returns how to stop. */
export type InTurn = (work: () => boolean) => () => void

/**
 * Work in slices, between which the page can paint and answer. One piece of work after the other, in the order they came: two at a time
 * that share an engine would each undo what the other has begun.
 */
export function createTurns(): InTurn {
  const waiting = new Set<() => boolean>()
  let timer: ReturnType<typeof setTimeout> | null = null

  function schedule(): void {
    if (waiting.size > 0) timer ??= setTimeout(slice)
  }
  function slice(): void {
    timer = null
    const [work] = waiting
    if (work?.() === false) waiting.delete(work)
    schedule()
  }

  return (work) => {
    waiting.add(work)
    schedule()
    return () => {
      waiting.delete(work)
      if (waiting.size > 0 || timer === null) return
      clearTimeout(timer)
      timer = null
    }
  }
}
