import type { Pen } from './pen.ts'
import { attributes, escapeXml, short } from './svg-text.ts'

interface Matrix {
  readonly a: number
  readonly e: number
  readonly f: number
}

/** A colour run from one x to another, as a canvas makes it. */
class Gradient {
  readonly stops: string[] = []

  constructor(
    readonly id: string,
    readonly ends: readonly [number, number, number, number],
  ) {}

  addColorStop(offset: number, color: string): void {
    this.stops.push(`<stop${attributes({ offset, ...colour('stop-color', 'stop-opacity', color) })}/>`)
  }
}

/**
 * A pen that writes SVG: every call becomes an element, in order. It knows scales and shifts, but no turns, which the page does not
 * draw with. `outlineOf` gives back the path from which a Path2D was made, for it does not tell itself.
 */
export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000'
  strokeStyle: Pen['strokeStyle'] = '#000'
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  lineCap: CanvasLineCap = 'butt'
  globalAlpha = 1
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  readonly canvas: { readonly width: number }

  readonly #parts: string[] = []
  readonly #gradients: Gradient[] = []
  readonly #saved: { readonly matrix: Matrix; readonly clip: string | null }[] = []
  #path = ''
  #matrix: Matrix = { a: 1, e: 0, f: 0 }
  #clip: string | null = null
  #dash: readonly number[] = []
  #ids = 0

  /** `name` begins every id in it, so that several pens' work can stand in one file. */
  constructor(
    readonly width: number,
    readonly name: string,
    readonly outlineOf: (path: Path2D) => string,
    /** Width of a text on the page: held in the file, so that another face where ours is missing runs over nothing. */
    readonly measure: (text: string, font: string) => number,
  ) {
    this.canvas = { width }
  }

  /** All that was drawn, as elements of an SVG. */
  get elements(): string {
    const runs = this.#gradients.map(({ id, ends: [x1, y1, x2, y2], stops }) => {
      const where = attributes({ id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 })
      return `<linearGradient${where}>${stops.join('')}</linearGradient>`
    })
    return (runs.length > 0 ? `<defs>${runs.join('')}</defs>` : '') + this.#parts.join('')
  }

  /** Put another pen's work at a place, cut to its size. */
  place(inner: SvgPen, x: number, y: number, height: number): void {
    const id = this.#nextId()
    this.#parts.push(
      `<clipPath id="${id}"><rect${attributes({ width: inner.width, height })}/></clipPath>`,
      `<g${attributes({ transform: `translate(${short(x)} ${short(y)})` })}>`,
      `<g clip-path="url(#${id})">${inner.elements}</g></g>`,
    )
  }

  save(): void {
    this.#saved.push({ matrix: this.#matrix, clip: this.#clip })
  }

  restore(): void {
    const last = this.#saved.pop()
    if (!last) return
    this.#matrix = last.matrix
    this.#clip = last.clip
  }

  translate(x: number, y: number): void {
    const { a, e, f } = this.#matrix
    this.#matrix = { a, e: e + x * a, f: f + y * a }
  }

  /** Both ways of a canvas: six numbers, or a matrix. */
  setTransform(a?: number | DOMMatrix2DInit, _b = 0, _c = 0, _d = 1, e = 0, f = 0): void {
    if (typeof a === 'number') this.#matrix = { a, e, f }
    else this.#matrix = { a: a?.a ?? 1, e: a?.e ?? 0, f: a?.f ?? 0 }
  }

  getTransform(): Matrix {
    return this.#matrix
  }

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${short(x)} ${short(y)}`
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`
  }

  /** One radius for all corners. */
  roundRect(x: number, y: number, width: number, height: number, radii?: Parameters<Pen['roundRect']>[4]): void {
    const r = typeof radii === 'number' ? Math.min(radii, width / 2, height / 2) : 0
    const turn = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`
    this.#path +=
      `M${short(x + r)} ${short(y)}h${short(width - 2 * r)}${turn(r, r)}v${short(height - 2 * r)}${turn(-r, r)}` +
      `h${short(2 * r - width)}${turn(-r, -r)}v${short(2 * r - height)}${turn(r, -r)}z`
  }

  /** A picture of what no pen draws, as a `data:` address. */
  image(href: string, x: number, y: number, width: number, height: number): void {
    this.#add(`<image${attributes({ href, x, y, width, height, ...this.#at() })}/>`)
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments]
  }

  /** Clockwise, as the page draws them all. */
  arc(x: number, y: number, radius: number, from = 0, to = 2 * Math.PI): void {
    if (to - from < 2 * Math.PI - 1e-6) {
      const at = (angle: number) => `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`
      const isLong = to - from > Math.PI ? 1 : 0
      this.#path += `${this.#path === '' ? 'M' : 'L'}${at(from)}A${short(radius)} ${short(radius)} 0 ${isLong} 1 ${at(to)}`
      return
    }
    const half = (dx: number) => `a${short(radius)} ${short(radius)} 0 1 1 ${short(dx)} 0`
    this.#path += `M${short(x - radius)} ${short(y)}${half(2 * radius)}${half(-2 * radius)}z`
  }

  clip(): void {
    this.#clip = this.#nextId()
    this.#parts.push(`<clipPath id="${this.#clip}"><path${attributes({ d: this.#path, ...this.#at() })}/></clipPath>`)
  }

  clearRect(): void {
    // nothing lies below
  }

  fill(path?: Path2D | CanvasFillRule): void {
    this.#add(`<path${attributes({ d: this.#outline(path), ...this.#filled(), ...this.#at() })}/>`)
  }

  stroke(path?: Path2D): void {
    this.#add(
      `<path${attributes({
        d: this.#outline(path),
        fill: 'none',
        ...this.#paint('stroke', 'stroke-opacity', this.strokeStyle),
        'stroke-width': this.lineWidth,
        'stroke-linejoin': this.lineJoin === 'miter' ? null : this.lineJoin,
        'stroke-linecap': this.lineCap === 'butt' ? null : this.lineCap,
        'stroke-dasharray': this.#dash.length === 0 ? null : this.#dash.map(short).join(' '),
        ...this.#at(),
      })}/>`,
    )
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return
    this.#add(`<rect${attributes({ x, y, width, height, ...this.#filled(), ...this.#at() })}/>`)
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#filled())
  }

  strokeText(text: string, x: number, y: number): void {
    const stroke = this.#paint('stroke', 'stroke-opacity', this.strokeStyle)
    const join = this.lineJoin === 'miter' ? null : this.lineJoin
    this.#text(text, x, y, { fill: 'none', ...stroke, 'stroke-width': this.lineWidth, 'stroke-linejoin': join })
  }

  #text(text: string, x: number, y: number, paint: Readonly<Record<string, string | number | null>>): void {
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? []
    this.#add(
      `<text${attributes({
        x,
        y,
        // a shift that every reader of SVG knows, unlike its baselines
        dy: this.textBaseline === 'middle' ? short(Number(size) * 0.34) : null,
        'text-anchor': { center: 'middle', right: 'end', end: 'end', left: null, start: null }[this.textAlign],
        'font-family': family,
        'font-size': size,
        'font-weight': weight === '400' ? null : weight,
        textLength: this.measure(text, this.font),
        lengthAdjust: 'spacingAndGlyphs',
        ...paint,
        ...this.#at(),
      })}>${escapeXml(text)}</text>`,
    )
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient {
    const gradient = new Gradient(this.#nextId(), [x0, y0, x1, y1])
    this.#gradients.push(gradient)
    return gradient
  }

  #outline(path?: Path2D | CanvasFillRule): string {
    return path === undefined || typeof path === 'string' ? this.#path : this.outlineOf(path)
  }

  #at(): Record<string, string | null> {
    const { a, e, f } = this.#matrix
    if (a === 1 && e === 0 && f === 0) return {}
    return { transform: `translate(${short(e)} ${short(f)})${a === 1 ? '' : ` scale(${short(a)})`}` }
  }

  #filled(): Record<string, string | number | null> {
    return this.#paint('fill', 'fill-opacity', this.fillStyle)
  }

  #paint(name: string, opacity: string, style: Pen['fillStyle']): Record<string, string | number | null> {
    const whole = { opacity: this.globalAlpha === 1 ? null : this.globalAlpha }
    if (typeof style === 'string') return { ...colour(name, opacity, style), ...whole }
    if (style instanceof Gradient) return { [name]: `url(#${style.id})`, ...whole }
    throw new Error('this pen draws no patterns')
  }

  #add(element: string): void {
    this.#parts.push(this.#clip === null ? element : `<g clip-path="url(#${this.#clip})">${element}</g>`)
  }

  #nextId(): string {
    this.#ids += 1
    return `${this.name}-${this.#ids}`
  }
}

/** A colour as SVG 1.1 takes it: `rgba(…)` parted into colour and opacity, because print programs know no other. */
function colour(name: string, opacity: string, style: string): Record<string, string | null> {
  const [, channels, alpha] = /^rgba\(([^,]+,[^,]+,[^,]+),([^)]+)\)$/.exec(style) ?? []
  return channels === undefined || alpha === undefined
    ? { [name]: style, [opacity]: null }
    : { [name]: `rgb(${channels})`, [opacity]: alpha.trim() }
}
