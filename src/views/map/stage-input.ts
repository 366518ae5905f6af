import type { Shape } from '../../model/catalogue.ts'
import type { Frame } from './adapter.ts'
import type { Box } from './box.ts'
import type { PlaceSite } from './place-marks.ts'
import type { PlacedSymbol } from './symbol-layout.ts'
import type { LookInput } from './symbol-look.ts'
import type { SymbolPaints } from './symbol-paints.ts'

/** What the page says is to be seen. */
export interface StageInput extends LookInput {
  readonly sites: readonly PlaceSite[]
  readonly unit: number
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** What changes may grow rather than jump. */
  readonly motion: boolean
  readonly paints: SymbolPaints
  /** Places of one event, to be joined by lines. */
  readonly joined: readonly (readonly string[])[]
  /** What else stands over the map, as the camera is: no name goes there. */
  readonly taken: (frame: Frame) => readonly Box[]
  /** Changes with what is taken, the camera aside. */
  readonly room: unknown
  readonly nameOf: (symbol: PlacedSymbol) => string
  /** Changes with the names. */
  readonly names: unknown
}

/** Whether nothing but numbers differs: then symbols and names stay where they are. */
export function isOnlyCounts(a: StageInput, b: StageInput): boolean {
  return (
    isSamePlacing(a, b) &&
    a.paints === b.paints &&
    a.atMoment === b.atMoment &&
    a.joined === b.joined &&
    a.shapes === b.shapes
  )
}

/** Whether symbols and names stay where they are. */
export function isSamePlacing(a: StageInput, b: StageInput): boolean {
  return (
    a.sites === b.sites &&
    a.unit === b.unit &&
    a.width === b.width &&
    a.height === b.height &&
    a.chosen === b.chosen &&
    a.emphasis === b.emphasis &&
    a.hovered === b.hovered &&
    a.names === b.names &&
    a.room === b.room
  )
}
