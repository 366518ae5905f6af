import type { ScreenPoint } from './adapter.ts'
import { onScreen, type SymbolLabel, type SymbolScene } from './draw-symbols.ts'
import { placeLabels, type Box } from './labels.ts'
import { reachOf, type PlacedSymbol } from './symbol-layout.ts'
import { LABEL_HEIGHT, labelWidth } from './text-width.ts'

/** More could never find room, and trying takes long. */
const MOST_TRIED = 400

/** Names for the symbols in sight, those with most events first, where there is room; for `forced` ones whatever lies there. */
export function labelSymbols(
  scene: Pick<SymbolScene, 'layout' | 'lie' | 'width' | 'height'>,
  shown: readonly PlacedSymbol[],
  textOf: (symbol: PlacedSymbol) => string,
  forced: (symbol: PlacedSymbol) => boolean,
  taken: readonly Box[],
): readonly SymbolLabel[] {
  const { width, height } = scene
  const tried = shown.filter((symbol, i) => i < MOST_TRIED || forced(symbol))
  const texts = new Map(tried.map((symbol) => [symbol.id, textOf(symbol)]))
  const points = new Map<string, ScreenPoint>()
  const requests = tried.map((symbol) => {
    const { x, y } = onScreen(scene, symbol)
    points.set(symbol.id, { x, y })
    return {
      id: symbol.id,
      x,
      y,
      radius: reachOf(symbol.radius) - 1,
      width: labelWidth(texts.get(symbol.id) ?? ''),
      height: LABEL_HEIGHT,
      forced: forced(symbol),
    }
  })
  const placed = placeLabels(requests, taken, { left: 2, top: 2, width: width - 4, height: height - 4 })
  return placed.map((label) => ({
    text: texts.get(label.id) ?? '',
    placed: label,
    from: points.get(label.id) ?? { x: 0, y: 0 },
  }))
}

/** Squares that together cover symbols and labels: the base map's names keep clear of them. Screen pixels. */
export function obstaclesOf(
  scene: Pick<SymbolScene, 'layout' | 'lie'>,
  shown: readonly PlacedSymbol[],
  labels: readonly SymbolLabel[],
) {
  const squares = shown.map((symbol) => ({ ...onScreen(scene, symbol), size: reachOf(symbol.radius) * 2 }))
  for (const { placed } of labels) {
    const { left, top, width, height } = placed
    const count = Math.ceil(width / height)
    for (let i = 0; i < count; i++) {
      squares.push({ x: left + ((i + 0.5) * width) / count, y: top + height / 2, size: height })
    }
  }
  return squares
}
