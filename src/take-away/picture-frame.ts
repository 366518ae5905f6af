import type { Pen } from './pen.ts'
import { attributes, escapeXml } from './svg-text.ts'

/** Of every picture, CSS pixels. */
export const PICTURE_WIDTH = 1600
export const PICTURE_MARGIN = 36
/** Device pixels a CSS pixel: sharp on a projector and in print. */
export const PICTURE_RATIO = 2

const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif'
const SANS = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

/** What every picture says of itself, whatever it shows. */
export interface FrameWords {
  readonly title: string
  readonly filter: string
  /** What is in it and what is left out. */
  readonly counts: string
  readonly notes: readonly string[]
  /** Source, data version, licence, day and link. */
  readonly credits: readonly string[]
}

/** As much of it as is the same for all pictures. */
export interface PictureFrame extends Omit<FrameWords, 'counts' | 'notes'> {
  /** How many events pass, and how many do not. */
  readonly shown: string
}

interface FramePaints {
  readonly ink: string
  readonly inkSoft: string
}

/** A line of text on a picture. CSS pixels, from the top left; `y` is the middle of the line. */
interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly font: string
  readonly colour: string
}

export interface FrameText {
  readonly text: string
  /** `600 22px Georgia` */
  readonly font: string
  readonly colour: string
}

export type Measure = (text: string, font: string) => number

/** Texts one below the other, broken to the width. `height` is where the next thing may begin. */
export function textBlock(
  texts: readonly FrameText[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): { readonly lines: readonly TextLine[]; readonly bottom: number } {
  const lines: TextLine[] = []
  let y = at.y
  for (const { text, font, colour } of texts) {
    const height = Math.round(sizeOf(font) * 1.4)
    for (const line of brokenLines(text, at.width, (part) => measure(part, font))) {
      lines.push({ text: line, x: at.x, y: y + height / 2, font, colour })
      y += height
    }
  }
  return { lines, bottom: y }
}

/** A text in lines no wider than `width`, broken at spaces; a word that alone is wider is broken anywhere. */
export function brokenLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Title, filter and counts, above what is shown. */
export function headBlock({ title, filter, counts }: FrameWords, { ink, inkSoft }: FramePaints, measure: Measure) {
  return textBlock(
    [
      { text: title, font: `600 26px ${SERIF}`, colour: ink },
      { text: filter, font: `400 18px ${SERIF}`, colour: ink },
      { text: counts, font: `400 14px ${SANS}`, colour: inkSoft },
    ],
    { x: PICTURE_MARGIN, y: PICTURE_MARGIN - 6, width: PICTURE_WIDTH - 2 * PICTURE_MARGIN },
    measure,
  )
}

/** Notes and credits, below. */
export function footBlock({ notes, credits }: FrameWords, { inkSoft }: FramePaints, y: number, measure: Measure) {
  return textBlock(
    [...notes, ...credits].map((text) => ({ text, font: `400 12.5px ${SANS}`, colour: inkSoft })),
    { x: PICTURE_MARGIN, y, width: PICTURE_WIDTH - 2 * PICTURE_MARGIN },
    measure,
  )
}

/** The SVG file of a picture. Faces are named, not held in it: where they are missing, the next of the list takes their place, at the same width. */
export function svgFile(
  elements: string,
  height: number,
  paper: string,
  { title, filter, counts }: Pick<FrameWords, 'title' | 'filter' | 'counts'>,
): string {
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: PICTURE_WIDTH,
    height,
    viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
    role: 'img',
  })
  return (
    `<svg${root}><title>${escapeXml(title)}</title><desc>${escapeXml(`${filter}. ${counts}`)}</desc>` +
    `<rect${attributes({ width: PICTURE_WIDTH, height, fill: paper })}/>${elements}</svg>\n`
  )
}

/** An entry of a legend: a sign, and what it means. */
export interface SignedText {
  readonly text: string
  /** CSS pixels that the sign takes. */
  readonly width: number
  /** From the middle of its left edge. */
  readonly draw: (pen: Pen) => void
}

interface LegendPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of a line. */
  readonly line: number
  readonly ratio: number
}

const BETWEEN = 22

/** Entries side by side, in as many lines as they need. Gives where the next thing may begin. */
export function drawEntries(
  pen: Pen,
  entries: readonly SignedText[],
  at: LegendPlace,
  { ink, font }: { readonly ink: string; readonly font: string },
  measure: Measure,
): number {
  let { x, y } = at
  for (const { text, width, draw } of entries) {
    const whole = width + 6 + measure(text, font)
    if (x > at.x && x + whole > at.x + at.width) {
      x = at.x
      y += at.line
    }
    const middle = y + at.line / 2
    pen.setTransform(at.ratio, 0, 0, at.ratio, x * at.ratio, middle * at.ratio)
    draw(pen)
    pen.setTransform(at.ratio, 0, 0, at.ratio, 0, 0)
    pen.globalAlpha = 1
    pen.fillStyle = ink
    pen.font = font
    pen.textAlign = 'left'
    pen.textBaseline = 'middle'
    pen.fillText(text, x + width + 6, middle)
    x += whole + BETWEEN
  }
  return y + at.line
}

export function drawLines(pen: Pen, lines: readonly TextLine[]): void {
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  for (const { text, x, y, font, colour } of lines) {
    pen.font = font
    pen.fillStyle = colour
    pen.fillText(text, x, y)
  }
}

const sizeOf = (font: string) => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
