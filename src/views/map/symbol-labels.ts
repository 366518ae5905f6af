import type { ScreenPoint } from './adapter.ts'
import { onScreen, type SymbolLabel, type SymbolScene } from './draw-symbols.ts'
import type { Box } from './box.ts'
import { placeLabels } from './labels.ts'
import { reachOf, type PlacedSymbol } from './symbol-layout.ts'
import { LABEL_HEIGHT, labelWidth } from './text-width.ts'

/** More could never find room, and trying takes long. */
const MOST_TRIED = 400

/** So many chosen places are named whatever lies there; of more, names would cover each other, and the ring says that they are chosen. */
const FEW = 6

/** Which symbols must bear their names: those of few chosen places, and those `pointed` at. */
export function forcedAmong(
  shown: readonly PlacedSymbol[],
  chosen: ReadonlySet<string>,
  pointed: (id: string) => boolean,
): (symbol: PlacedSymbol) => boolean {
  const isChosen = ({ sites }: PlacedSymbol) => sites.some(({ id }) => chosen.has(id))
  const areFew = shown.filter(isChosen).length <= FEW
  return (symbol) => (areFew && isChosen(symbol)) || symbol.sites.some(({ id }) => pointed(id))
}

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
  const forcedIds = new Set(requests.filter((request) => request.forced).map(({ id }) => id))
  return placed.map((label) => ({
    text: texts.get(label.id) ?? '',
    placed: label,
    forced: forcedIds.has(label.id),
    from: points.get(label.id) ?? { x: 0, y: 0 },
  }))
}

/** Squares that together cover symbols, labels and what else is taken: the base map's names keep clear of them. Screen pixels. */
export function obstaclesOf(
  scene: Pick<SymbolScene, 'layout' | 'lie'>,
  shown: readonly PlacedSymbol[],
  labels: readonly SymbolLabel[],
  taken: readonly Box[],
) {
  const symbols = shown.map((symbol) => ({ ...onScreen(scene, symbol), size: reachOf(symbol.radius) * 2 }))
  return [...symbols, ...[...labels.map(({ placed }) => placed), ...taken].flatMap(squaresOver)]
}

/** As wide as the box is narrow, side by side along it. */
function squaresOver({ left, top, width, height }: Box) {
  const size = Math.min(width, height)
  const [across, down] = [Math.ceil(width / size), Math.ceil(height / size)]
  return Array.from({ length: across * down }, (_, i) => ({
    x: left + size / 2 + ((i % across) * (width - size)) / Math.max(1, across - 1),
    y: top + size / 2 + (Math.floor(i / across) * (height - size)) / Math.max(1, down - 1),
    size,
  }))
}
