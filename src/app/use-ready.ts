import { useEffect, useMemo, useState } from 'react'
import type { Filtering } from '../engine/choice.ts'
import type { Engine } from '../engine/engine.ts'
import type { InTurn } from './in-turn.ts'

/**
 * The filters that are wanted, as soon as the engine can answer them in no time; until then the last that were. Small steps and small
 * datasets never wait.
 */
export function useReady(engine: Engine, inTurn: InTurn, { filters, queryRows }: Filtering): Filtering {
  const wanted = useMemo(() => ({ engine, filters, queryRows }), [engine, filters, queryRows])
  const [shown, setShown] = useState(wanted)
  const isLate = shown !== wanted && shown.engine === engine && !engine.isNear(wanted)
  if (shown !== wanted && !isLate) setShown(wanted)

  useEffect(() => {
    if (!isLate) return undefined
    return inTurn(() => {
      const more = engine.prepare(wanted)
      if (!more) setShown(wanted)
      return more
    })
  }, [engine, inTurn, isLate, wanted])

  return isLate ? shown : wanted
}
