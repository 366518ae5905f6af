import { pixelRatio } from '../../ui/magnified.ts'
import type { MapAdapter, ScreenPoint } from './adapter.ts'
import { isFaded, type SymbolLook } from './draw-symbol.ts'
import {
  drawLabels,
  drawSymbols,
  inSight,
  onScreen,
  redrawSymbols,
  type SymbolLabel,
  type SymbolScene,
} from './draw-symbols.ts'
import { joinPoints } from './join.ts'
import { lieOf } from './mercator.ts'
import { symbolHits, type SymbolHits } from './symbol-hits.ts'
import { isOnlyCounts, isSamePlacing, type StageInput } from './stage-input.ts'
import { Growth, growingLook, hasGrown } from './symbol-growth.ts'
import { forcedAmong, labelSymbols, obstaclesOf } from './symbol-labels.ts'
import { layoutSymbols, type PlacedSymbol, type SymbolLayout } from './symbol-layout.ts'
import { hasChanged, lookOf } from './symbol-look.ts'

/** What the stage needs of the map. */
export type StageGround = Pick<MapAdapter, 'subscribe' | 'frame' | 'isMoving' | 'setObstacles'>

/** A symbol and where it is on the screen. */
export interface Standing extends ScreenPoint {
  readonly symbol: PlacedSymbol
}

/** How long the map must rest before names find new places, and before the base map's names make room. Milliseconds. */
const REST = 140
/** As links round the zoom: within that, to scale the layout is exact enough. */
const ZOOM_ROUNDING = 1e-4
/** So many places are not laid out with every frame of a zoom, but each time it has gone so far, and when it rests. */
const MANY = 400
const ZOOM_BETWEEN = 0.4
const LONG_REST = 700

/**
 * The symbols over the map, on two canvases: lines and symbols on one, names on the other, so that a scrub redraws the symbols whose
 * numbers changed and nothing else. A canvas rather than circle layers of the map with feature state: those know no donut, and a
 * change of state draws the whole map again, while here the map stays as it is. React says what is to be seen; where it is,
 * frame by frame as the map moves, is known here alone.
 */
export class SymbolStage {
  readonly #adapter: StageGround
  readonly #listeners = new Set<() => void>()
  #canvas: HTMLCanvasElement | null = null
  #labelCanvas: HTMLCanvasElement | null = null
  #input: StageInput | null = null
  #layout: SymbolLayout = { side: 1, symbols: [], symbolOf: new Map() }
  #laidOut: Pick<StageInput, 'sites' | 'unit'> | null = null
  #hits: SymbolHits | null = null
  #labels: readonly SymbolLabel[] = []
  #labelLook = ''
  #obstacles = ''
  #moving = false
  readonly #growth = new Growth()
  #version = 0
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #obstacleTimer: ReturnType<typeof setTimeout> | undefined

  constructor(adapter: StageGround) {
    this.#adapter = adapter
  }

  /** Draw on these, and follow the map. Returns how to stop. */
  begin(canvas: HTMLCanvasElement, labelCanvas: HTMLCanvasElement): () => void {
    this.#canvas = canvas
    this.#labelCanvas = labelCanvas
    const stop = this.#adapter.subscribe(() => this.#move())
    return () => {
      stop()
      clearTimeout(this.#restTimer)
      clearTimeout(this.#obstacleTimer)
      this.#growth.stop()
      this.#input = null
    }
  }

  /** Show this. Where only numbers changed, only their symbols are drawn. */
  show(input: StageInput): void {
    const before = this.#input
    const layout = this.#layout
    this.#input = input
    const scene = this.#scene()
    if (!scene) return
    const differs = before !== null && (before.counts !== input.counts || before.sites !== input.sites)
    const grows = differs && this.#growth.isAtRest(performance.now()) && input.motion && !this.#moving
    // what was growing is drawn whole
    const cutShort = differs && this.#growth.stop()
    if (before && !cutShort && isOnlyCounts(before, input)) {
      const { counts, groupCount } = input
      const changed = scene.layout.symbols.filter((symbol) => hasChanged(before.counts, counts, groupCount, symbol))
      const context = this.#canvas?.getContext('2d')
      if (context && !grows) redrawSymbols(context, pixelRatio(this.#canvas), scene, changed)
      if (grows) this.#grow(scene, before, layout, changed)
      this.#drawLabels(scene, false)
      return
    }
    if (!before || !isSamePlacing(before, input)) this.#placeLabels(scene)
    this.#draw(scene)
    if (grows) this.#grow(scene, before, layout, inSight(scene))
    if (layout !== this.#layout) this.#tell()
  }

  /** Donuts of these symbols go from their old size to the new. A filter may also move symbols: then each grows where it now stands. */
  #grow(scene: SymbolScene, before: StageInput, layout: SymbolLayout, symbols: readonly PlacedSymbol[]): void {
    const context = this.#canvas?.getContext('2d')
    const from = new Map<PlacedSymbol, SymbolLook>()
    for (const symbol of symbols) {
      const old = layout.symbolOf.get(symbol.id)
      const look = old && lookOf(before, old)
      if (look && hasGrown(look, scene.lookOf(symbol))) from.set(symbol, look)
    }
    if (!context || from.size === 0) return
    this.#growth.run((share) => {
      const look = (symbol: PlacedSymbol) => {
        const [old, now] = [from.get(symbol), scene.lookOf(symbol)]
        return old && share < 1 ? growingLook(old, now, share) : now
      }
      redrawSymbols(context, pixelRatio(this.#canvas), { ...scene, lookOf: look }, [...from.keys()])
    })
  }

  /** Draw all again: the pixel ratio has changed. */
  readonly redraw = (): void => {
    const scene = this.#scene()
    if (scene) this.#draw(scene)
  }

  /** The symbol under a point of the screen. */
  at({ x, y }: ScreenPoint): PlacedSymbol | null {
    const scene = this.#scene()
    if (!scene) return null
    this.#hits ??= symbolHits(this.#layout)
    const scale = scene.lie.side / this.#layout.side
    return this.#hits.at((x - scene.lie.left) / scale, (y - scene.lie.top) / scale)
  }

  /** The symbol that stands for a place, and where; null where the place has none. */
  standing(id: string): Standing | null {
    const scene = this.#scene()
    const symbol = scene?.layout.symbolOf.get(id)
    return scene && symbol ? { symbol, ...onScreen(scene, symbol) } : null
  }

  isMoving(): boolean {
    return this.#moving
  }

  /** Told when the map begins to move, when it rests, and when symbols stand elsewhere than before. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly version = (): number => this.#version

  #tell(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }

  /** In the map's own frame, so that symbols never lag behind it. */
  #move(): void {
    if (!this.#moving) {
      this.#moving = true
      this.#tell()
    }
    const scene = this.#scene()
    if (scene) this.#draw(scene)
    this.#awaitRest()
  }

  #awaitRest(): void {
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => {
      if (this.#adapter.isMoving()) return this.#awaitRest()
      this.#moving = false
      const scene = this.#scene()
      if (scene) {
        this.#placeLabels(scene)
        this.#draw(scene)
      }
      this.#tell()
    }, REST)
  }

  #scene(): SymbolScene | null {
    const input = this.#input
    if (!input) return null
    const lie = lieOf(this.#adapter.frame())
    const { sites, unit, width, height, shapes, paints, joined } = input
    const known = this.#laidOut
    const drift = Math.abs(Math.log2(lie.side / this.#layout.side))
    const isNear = drift < (this.#moving && sites.length > MANY ? ZOOM_BETWEEN : ZOOM_ROUNDING)
    if (known?.sites !== sites || known.unit !== unit || !isNear) {
      this.#layout = layoutSymbols(sites, lie.side, unit)
      this.#laidOut = { sites, unit }
      this.#hits = null
    }
    const { symbolOf } = this.#layout
    const segments = joined.map((ids) => joinPoints([...new Set(ids.flatMap((id) => symbolOf.get(id) ?? []))]))
    const look = (symbol: PlacedSymbol) => lookOf(input, symbol)
    return { layout: this.#layout, lie, width, height, unit, shapes, lookOf: look, joined: segments, paints }
  }

  #draw(scene: SymbolScene): void {
    this.#growth.stop()
    const ratio = pixelRatio(this.#canvas)
    const context = fitted(this.#canvas, scene, ratio)
    if (context) drawSymbols(context, ratio, scene)
    this.#drawLabels(scene, true)
  }

  #drawLabels(scene: SymbolScene, always: boolean): void {
    const look = this.#labels
      .map(({ placed }) => {
        const symbol = scene.layout.symbolOf.get(placed.id)
        return symbol && isFaded(scene.lookOf(symbol)) ? '-' : '+'
      })
      .join('')
    if (!always && look === this.#labelLook) return
    this.#labelLook = look
    const ratio = pixelRatio(this.#labelCanvas)
    const context = fitted(this.#labelCanvas, scene, ratio)
    if (context) drawLabels(context, ratio, scene, this.#labels)
  }

  #placeLabels(scene: SymbolScene): void {
    const input = this.#input
    if (!input) return
    const shown = inSight(scene)
    const isForced = forcedAmong(shown, input.chosen, (id) => input.emphasis.has(id) || input.hovered === id)
    const taken = input.taken(this.#adapter.frame())
    this.#labels = labelSymbols(scene, shown, input.nameOf, isForced, taken)
    this.#awaitObstacles()
  }

  #awaitObstacles(): void {
    clearTimeout(this.#obstacleTimer)
    this.#obstacleTimer = setTimeout(() => {
      const scene = this.#scene()
      if (!scene || !this.#input || this.#adapter.isMoving()) return
      const taken = this.#input.taken(this.#adapter.frame())
      const boxes = obstaclesOf(scene, inSight(scene), this.#labels, taken)
      const key = JSON.stringify(boxes)
      if (key === this.#obstacles) return
      this.#obstacles = key
      this.#adapter.setObstacles(boxes)
    }, LONG_REST)
  }
}

/** To draw on a canvas made as large as the map; null where there is none. */
function fitted(canvas: HTMLCanvasElement | null, { width, height }: SymbolScene, ratio: number) {
  if (!canvas) return null
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  return canvas.getContext('2d')
}
