import Flatbush from 'flatbush'
import { reachOf, type PlacedSymbol, type SymbolLayout } from './symbol-layout.ts'

/** What a pointer may miss a symbol's ring by, where nothing else is nearer. CSS pixels. */
const GRACE = 2

/** Finds the symbol under a point of the layout. */
export interface SymbolHits {
  readonly at: (x: number, y: number) => PlacedSymbol | null
}

/** Symbols by their squares, in an R-tree. */
export function symbolHits({ symbols }: SymbolLayout): SymbolHits {
  const tree = symbols.length > 0 ? new Flatbush(symbols.length) : null
  for (const { x, y, radius } of symbols) {
    const reach = reachOf(radius) + GRACE
    tree?.add(x - reach, y - reach, x + reach, y + reach)
  }
  tree?.finish()
  return {
    at(x, y) {
      let nearest: PlacedSymbol | null = null
      let least = GRACE
      for (const index of tree?.search(x, y, x, y) ?? []) {
        const symbol = symbols[index]
        if (!symbol) continue
        const beyond = Math.hypot(symbol.x - x, symbol.y - y) - reachOf(symbol.radius)
        if (beyond <= least) [nearest, least] = [symbol, beyond]
      }
      return nearest
    },
  }
}
