/** An image for the map, as MapLibre takes it. */
export interface MapImage {
  readonly width: number
  readonly height: number
  /** Red, green, blue, opacity of each pixel, row by row. */
  readonly data: Uint8Array<ArrayBuffer>
}

const NAME = /^dot #([0-9a-f]{6}) #([0-9a-f]{6})$/
/** Device pixels per CSS pixel. */
export const DOT_RATIO = 4
/** CSS pixels. */
const SIDE = 8
const INNER = 2
const OUTER = 3

/** The ring that marks a city, by its name in the style: "dot #stroke #fill"; null for any other name. */
export function dotImage(name: string): MapImage | null {
  const [, stroke, fill] = NAME.exec(name) ?? []
  if (stroke === undefined || fill === undefined) return null
  const side = SIDE * DOT_RATIO
  const data = new Uint8Array(side * side * 4)
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [(i % side) + 0.5 - side / 2, Math.floor(i / side) + 0.5 - side / 2]
    const distance = Math.hypot(x, y) / DOT_RATIO
    const inside = within(INNER, distance)
    for (let part = 0; part < 3; part++) {
      data[i * 4 + part] = Math.round(byteAt(stroke, part) * (1 - inside) + byteAt(fill, part) * inside)
    }
    data[i * 4 + 3] = Math.round(255 * within(OUTER, distance))
  }
  return { width: side, height: side, data }
}

/** 1 inside, 0 outside, smooth over one device pixel. */
function within(radius: number, distance: number): number {
  return Math.min(1, Math.max(0, (radius - distance) * DOT_RATIO + 0.5))
}

function byteAt(colour: string, part: number): number {
  return Number.parseInt(colour.slice(part * 2, part * 2 + 2), 16)
}
