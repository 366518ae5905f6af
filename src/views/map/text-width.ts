/** Same face as `.place-symbol__label` in symbols.css. */
const FONT = '600 12.5px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'
/** Where a page cannot measure: the mean letter of that face, CSS pixels. */
const MEAN_LETTER = 6.6

const widths = new Map<string, number>()
/** Whether the page's own face has arrived: widths measured before are another face's. */
let isFinal = false
let context: CanvasRenderingContext2D | null | undefined

/** Width of a label, CSS pixels. */
export function labelWidth(text: string): number {
  if (!isFinal && document.fonts?.check(FONT)) {
    isFinal = true
    widths.clear()
  }
  const known = widths.get(text)
  if (known !== undefined) return known
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d')
    if (context) context.font = FONT
  }
  const width = Math.ceil(context ? context.measureText(text).width : text.length * MEAN_LETTER)
  widths.set(text, width)
  return width
}

/** CSS pixels, line height included. */
export const LABEL_HEIGHT = 16
