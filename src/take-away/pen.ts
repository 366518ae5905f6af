type Drawing =
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'roundRect'
  | 'arc'
  | 'clip'
  | 'stroke'
  | 'fill'
  | 'fillRect'
  | 'clearRect'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'translate'
  | 'setTransform'
  | 'createLinearGradient'
type Style =
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'

/** What the page draws with: as much of a canvas's context as it uses, so that the same drawing can be written as SVG. */
export interface Pen extends Pick<CanvasRenderingContext2D, Drawing | Style> {
  readonly canvas: { readonly width: number }
  /** Scale, and where the origin lies. */
  getTransform(): { readonly a: number; readonly e: number; readonly f: number }
}
