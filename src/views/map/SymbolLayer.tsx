import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Size } from '../../ui/use-size.ts'
import type { MapAdapter } from './adapter.ts'
import { joinPoints } from './join.ts'
import { placeLabels, type Box } from './labels.ts'
import type { PlaceMark } from './place-marks.ts'
import { PlaceSymbol, type Emphasis, type PointedPlace } from './PlaceSymbol.tsx'
import { isInSight, layoutSymbols, reachOf, type PlacedSymbol } from './symbol-layout.ts'
import { unitRadius } from './symbols.ts'
import { LABEL_HEIGHT, labelWidth } from './text-width.ts'

/** What stands beside a place, and what a screen reader hears. */
export interface PlaceWords {
  readonly label: string
  readonly name: string
}

interface Props {
  readonly adapter: MapAdapter
  readonly size: Size
  readonly marks: readonly PlaceMark[]
  readonly mostEvents: number
  readonly words: ReadonlyMap<string, PlaceWords>
  /** The number in the middle of a symbol. */
  readonly numberOf: (mark: PlaceMark) => number
  readonly chosen: readonly string[]
  readonly emphasis: ReadonlyMap<string, Emphasis>
  /** Places of one event, to be joined by lines. */
  readonly joined: readonly (readonly string[])[]
  /** The map's own controls: no label goes there. */
  readonly taken: readonly Box[]
  readonly label: string
  readonly onPoint: (place: PointedPlace | null) => void
  readonly onToggle: (id: string) => void
}

/** How long the map must rest before the base map's names make room, milliseconds. */
const REST = 700
/** A symbol moved less than this needs no line to its place, CSS pixels. */
const AT_HOME = 3

/** All symbols over the map, moved with it frame by frame. */
export function SymbolLayer(props: Props) {
  const {
    adapter,
    size,
    marks,
    mostEvents,
    words,
    numberOf,
    chosen,
    emphasis,
    joined,
    taken,
    label,
    onPoint,
    onToggle,
  } = props
  const { width, height } = size
  const layerRef = useRef<HTMLDivElement>(null)
  const frame = useSyncExternalStore(adapter.subscribe, adapter.frame)
  const unit = unitRadius(mostEvents, width, height)
  const symbols = useMemo(() => layoutSymbols(marks, frame.project, unit), [marks, frame, unit])
  const shown = symbols.filter((symbol) => isInSight(symbol, width, height))
  const labels = placeLabels(
    shown.map(({ mark: { id }, x, y, radius }) => ({
      id,
      x,
      y,
      radius: reachOf(radius) - 1,
      width: labelWidth(words.get(id)?.label ?? ''),
      height: LABEL_HEIGHT,
      forced: chosen.includes(id) || emphasis.has(id),
    })),
    taken,
    { left: 2, top: 2, width: width - 4, height: height - 4 },
  )
  const labelOf = new Map(labels.map((placed) => [placed.id, placed]))

  useEffect(() => (layerRef.current ? adapter.relayWheel(layerRef.current) : undefined), [adapter])

  const obstacles = JSON.stringify(obstaclesOf(shown, labels))
  useEffect(() => {
    const timer = setTimeout(() => {
      const boxes: ReturnType<typeof obstaclesOf> = JSON.parse(obstacles)
      if (!adapter.isMoving()) adapter.setObstacles(boxes)
    }, REST)
    return () => clearTimeout(timer)
  }, [adapter, obstacles])

  return (
    <div className="symbol-layer" ref={layerRef} role="group" aria-label={label}>
      <svg className="symbol-layer__lines" width={width} height={height} aria-hidden="true">
        {shown
          .filter(({ moved }) => moved > AT_HOME)
          .map(({ mark, x, y, anchor }) => (
            <g key={mark.id}>
              <line className="leader" x1={anchor.x} y1={anchor.y} x2={x} y2={y} />
              <circle className="leader__end" cx={anchor.x} cy={anchor.y} r={2.2} />
            </g>
          ))}
        {joined.map((ids) => (
          <g key={ids.join()} className="join">
            {joinPoints(symbols.filter(({ mark }) => ids.includes(mark.id))).map(([from, to]) => (
              <line key={`${from.x} ${to.x} ${to.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            ))}
          </g>
        ))}
      </svg>
      {shown.map(({ mark, x, y, radius }) => (
        <PlaceSymbol
          key={mark.id}
          mark={mark}
          x={x}
          y={y}
          radius={radius}
          unit={unit}
          label={labelOf.get(mark.id) ?? null}
          labelText={words.get(mark.id)?.label ?? mark.id}
          name={words.get(mark.id)?.name ?? mark.id}
          number={numberOf(mark)}
          chosen={chosen.includes(mark.id)}
          muted={chosen.length > 0 && !chosen.includes(mark.id)}
          emphasis={emphasis.get(mark.id) ?? 'none'}
          onPoint={onPoint}
          onToggle={onToggle}
        />
      ))}
    </div>
  )
}

/** Squares that together cover the symbols and their labels. */
function obstaclesOf(symbols: readonly PlacedSymbol[], labels: readonly Box[]) {
  const squares = symbols.map(({ x, y, radius }) => ({ x, y, size: reachOf(radius) * 2 }))
  for (const { left, top, width, height } of labels) {
    const count = Math.ceil(width / height)
    for (let i = 0; i < count; i++) {
      squares.push({ x: left + ((i + 0.5) * width) / count, y: top + height / 2, size: height })
    }
  }
  return squares
}
