import type { StyleSpecification } from 'maplibre-gl'
import type { Size } from '../../ui/use-size.ts'
import type { Camera } from '../../view-state/view-state.ts'
import type { Bounds } from './camera.ts'

export interface MapEvents {
  /** The base map is drawn. */
  readonly onReady: () => void
  /** The base map cannot be drawn: its worker or its archive fails. */
  readonly onFailed: () => void
  readonly onContext: (lost: boolean) => void
  /** The camera rests; `own` where the person moved it, by hand or by a button, rather than the page. */
  readonly onRest: (camera: Camera, own: boolean) => void
}

export interface MapSettings {
  /** Where the base map's tiles are: the style draws from them once they have proved whole. */
  readonly archiveUrl: string
  readonly style: StyleSpecification
  /** Names the canvas for a screen reader. */
  readonly label: string
  readonly bounds: Bounds
  /** The size of map that cameras are meant for; null is this one's own. */
  readonly cameraFrame?: Size | null
  /** For a picture rather than for a hand, with so many device pixels a CSS pixel. */
  readonly still?: { readonly ratio: number }
}
