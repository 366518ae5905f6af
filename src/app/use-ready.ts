import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Filtering } from '../engine/choice.ts'
import type { Engine } from '../engine/engine.ts'
import type { InTurn } from './in-turn.ts'

/**
 * The filters that are wanted, as soon as the engine can answer them in no time; until then the last that were. Small steps and small
 * datasets never wait. `ask` asks what will be asked of them: counting what a window shows is then not left to the render.
 */
export function useReady(
  engine: Engine,
  inTurn: InTurn,
  { filters, queryRows }: Filtering,
  ask: (ready: Filtering) => void,
): Filtering {
  const wanted = useMemo(() => ({ engine, filters, queryRows }), [engine, filters, queryRows])
  const [shown, setShown] = useState(wanted)
  const isLate = shown !== wanted && shown.engine === engine && !engine.isNear(wanted)
  if (shown !== wanted && !isLate) setShown(wanted)

  const askNow = useEffectEvent(ask)
  useEffect(() => {
    if (!isLate) return undefined
    let isPrepared = false
    return inTurn(() => {
      if (isPrepared) {
        askNow(wanted)
        setShown(wanted)
        return false
      }
      isPrepared = !engine.prepare(wanted)
      return true
    })
  }, [engine, inTurn, isLate, wanted])

  return isLate ? shown : wanted
}
