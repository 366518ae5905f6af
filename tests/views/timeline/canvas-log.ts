/** One call on a canvas, with the state in force: what was drawn, where, and how. */
export interface Drawn {
  readonly call: string
  readonly args: readonly unknown[]
  readonly alpha: number
  readonly fill: unknown
  readonly stroke: unknown
  readonly lineWidth: number
  readonly composite: unknown
  /** Where the origin lay, CSS pixels. */
  readonly x: number
  readonly y: number
}

/** Stands in for Path2D, which Node has not. */
export class PathStub {
  constructor(readonly d: string) {}
}

/** A canvas that draws nothing and remembers every call. Pixel ratio 1. */
export function recordingCanvas(): { readonly context: CanvasRenderingContext2D; readonly log: Drawn[] } {
  const log: Drawn[] = []
  const state: Record<string, unknown> = { globalAlpha: 1, lineWidth: 1 }
  let origin = { x: 0, y: 0 }
  const calls: Record<string, (...args: number[]) => unknown> = {
    setTransform: (...[, , , , x = 0, y = 0]) => (origin = { x, y }),
    translate: (x = 0, y = 0) => (origin = { x: origin.x + x, y: origin.y + y }),
    getTransform: () => ({ a: 1, e: origin.x, f: origin.y }),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
  }
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get(_, name: string) {
      if (name === 'canvas') return { width: 1000, height: 300 }
      if (name in state) return state[name]
      return (...args: number[]) => {
        log.push({
          call: name,
          args,
          alpha: Number(state['globalAlpha']),
          fill: state['fillStyle'],
          stroke: state['strokeStyle'],
          lineWidth: Number(state['lineWidth']),
          composite: state['globalCompositeOperation'],
          ...origin,
        })
        return calls[name]?.(...args)
      }
    },
    set(_, name: string, value) {
      state[name] = value
      return true
    },
  })
  return { context, log }
}
