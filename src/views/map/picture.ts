import type { Size } from '../../ui/use-size.ts'
import type { Camera } from '../../view-state/view-state.ts'
import type { Frame } from './adapter.ts'
import { inSight, type SymbolLabel, type SymbolScene } from './draw-symbols.ts'
import { lieOf } from './mercator.ts'
import { forcedAmong, labelSymbols, obstaclesOf } from './symbol-labels.ts'
import { layoutSymbols } from './symbol-layout.ts'
import { lookOf } from './symbol-look.ts'
import type { StageInput } from './stage-input.ts'

/** What is to be seen on the picture: as on the page, but that nothing is pointed at or selected. */
export type PictureInput = Omit<StageInput, 'joined' | 'taken' | 'room' | 'emphasis' | 'hovered' | 'names' | 'motion'>

export interface MapPlan {
  readonly scene: SymbolScene
  readonly labels: readonly SymbolLabel[]
  readonly obstacles: ReturnType<typeof obstaclesOf>
  /** Places with a symbol that lie outside. */
  readonly beyond: number
}

/** Symbols and names where a camera has them. */
export function planPicture(input: PictureInput, frame: Frame): MapPlan {
  const { sites, unit, width, height, shapes, paints, chosen, nameOf } = input
  const lie = lieOf(frame)
  const layout = layoutSymbols(sites, lie.side, unit)
  const look = { ...input, emphasis: new Map(), hovered: null }
  const scene: SymbolScene = {
    layout,
    lie,
    width,
    height,
    unit,
    shapes,
    lookOf: (symbol) => lookOf(look, symbol),
    joined: [],
    paints,
  }
  const shown = inSight(scene)
  const labels = labelSymbols(
    scene,
    shown,
    nameOf,
    forcedAmong(shown, chosen, () => false),
    [],
  )
  const seen = shown.reduce((sum, symbol) => sum + symbol.sites.length, 0)
  return { scene, labels, obstacles: obstaclesOf(scene, shown, labels, []), beyond: sites.length - seen }
}

/** The camera that shows in `to` all that another shows in `from`. */
export function widenedCamera(camera: Camera, from: Size, to: Size): Camera {
  const grown = Math.min(to.width / Math.max(1, from.width), to.height / Math.max(1, from.height))
  return { ...camera, zoom: camera.zoom + Math.log2(grown) }
}
