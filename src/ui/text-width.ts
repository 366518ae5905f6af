/** Where a page cannot measure: the mean letter's share of the size of the type. */
const MEAN_LETTER = 0.53

const widths = new Map<string, Map<string, number>>()
/** Faces that had arrived when they were measured: widths measured before are another face's. */
const final = new Set<string>()
let context: CanvasRenderingContext2D | null | undefined

/** Width of one line of text, whole CSS pixels. `font` as in CSS, its size in px: `600 12.5px "Source Sans 3"`. */
export function textWidth(text: string, font: string): number {
  const known = widthsOf(font).get(text)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (context && context.font !== font) context.font = font
  const width = Math.ceil(context ? context.measureText(text).width : text.length * sizeOf(font) * MEAN_LETTER)
  widthsOf(font).set(text, width)
  return width
}

function widthsOf(font: string): Map<string, number> {
  if (!final.has(font) && document.fonts?.check(font)) {
    final.add(font)
    widths.delete(font)
  }
  const known = widths.get(font)
  if (known) return known
  const made = new Map<string, number>()
  widths.set(font, made)
  return made
}

const sizeOf = (font: string) => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
