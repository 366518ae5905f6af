import type { CSSProperties } from 'react'
import type { Size } from '../../ui/use-size.ts'
import type { ScreenPoint } from './adapter.ts'
import { reachOf, type PlacedSymbol } from './symbol-layout.ts'

/** CSS pixels. */
const WIDTH = 290
/** On a map narrower than this the panel takes its whole width, at the end away from the symbol. */
const NARROW_MAP = 560
/** On a low map it rather covers its symbol than show a single event. */
const LEAST_HEIGHT = 152

/** Where a symbol is drawn. */
interface Beside extends ScreenPoint {
  readonly symbol: Pick<PlacedSymbol, 'radius'>
}

/** Beside the symbol where there is room, else along the edge away from it. */
export function panelStyle({ x, y, symbol }: Beside, { width, height }: Size): CSSProperties {
  const reach = reachOf(symbol.radius)
  if (width < NARROW_MAP) {
    const below = y < height / 2
    const room = below ? height - y - reach - 16 : y - reach - 16
    return {
      left: 8,
      right: 8,
      maxHeight: Math.max(Math.min(LEAST_HEIGHT, height - 16), Math.min(height * 0.62, Math.max(130, room))),
      ...(below ? { bottom: 8 } : { top: 8 }),
    }
  }
  const offset = reach + 6
  const onRight = x + offset + WIDTH + 8 <= width || x < width / 2
  const left = onRight ? Math.min(x + offset, width - WIDTH - 8) : Math.max(8, x - offset - WIDTH)
  const vertical = y < height / 2 ? { top: Math.max(8, y - 40) } : { bottom: Math.max(8, height - y - 40) }
  return { left, width: WIDTH, maxHeight: Math.min(300, Math.max(130, height - 16)), ...vertical }
}
