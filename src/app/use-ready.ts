import { startTransition, useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Filtering } from '../engine/choice.ts'
import type { Engine } from '../engine/engine.ts'
import type { InTurn } from './in-turn.ts'

/** The views of so few are drawn anew within a frame. */
const MANY_RECORDS = 20_000

/**
 * The filters that are wanted, as soon as the engine can answer them in no time; until then the last that were. Small steps and small
 * datasets never wait. `ahead` asks, in steps, what will be asked of them: none of it is then left to the render. That of a large
 * dataset is no single task either: what was pressed shows first.
 */
export function useReady(
  engine: Engine,
  inTurn: InTurn,
  { filters, queryRows }: Filtering,
  ahead: (ready: Filtering) => Iterator<void>,
): Filtering {
  const wanted = useMemo(() => ({ engine, filters, queryRows }), [engine, filters, queryRows])
  const [shown, setShown] = useState(wanted)
  const isLate = shown !== wanted && shown.engine === engine && !engine.isNear(wanted)
  if (shown !== wanted && !isLate) setShown(wanted)

  const aheadNow = useEffectEvent(ahead)
  useEffect(() => {
    if (!isLate) return undefined
    let steps: Iterator<void> | null = null
    return inTurn(() => {
      if (steps === null) {
        if (!engine.prepare(wanted)) steps = aheadNow(wanted)
        return true
      }
      if (steps.next().done !== true) return true
      startTransition(() => setShown(wanted))
      return false
    })
  }, [engine, inTurn, isLate, wanted])

  const ready = isLate ? shown : wanted
  const unhurried = useDeferredValue(ready)
  return engine.dataset.records.length > MANY_RECORDS && unhurried.engine === engine ? unhurried : ready
}
