import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore, type RefObject } from 'react'
import type { StageInput } from './stage-input.ts'
import { SymbolStage, type StageGround } from './symbol-stage.ts'

interface Ground {
  readonly adapter: StageGround
  readonly symbols: RefObject<HTMLCanvasElement | null>
  readonly labels: RefObject<HTMLCanvasElement | null>
}

/**
 * Shows this with every render, and by itself as the map moves; renders again when the map begins to move, when it rests, and when
 * symbols stand elsewhere. A null input leaves the canvases as they are.
 */
export function useSymbolStage({ adapter, symbols, labels }: Ground, input: StageInput | null): SymbolStage {
  const stage = useMemo(() => new SymbolStage(adapter), [adapter])
  useLayoutEffect(() => {
    if (symbols.current && labels.current) return stage.begin(symbols.current, labels.current)
  }, [stage, symbols, labels])
  useEffect(() => {
    // zooming the page or moving it to another screen changes the ratio, and nothing else
    const media = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    media.addEventListener('change', stage.redraw)
    return () => media.removeEventListener('change', stage.redraw)
  }, [stage])
  useLayoutEffect(() => {
    if (input) stage.show(input)
  })
  useSyncExternalStore(stage.subscribe, stage.version)
  return stage
}
