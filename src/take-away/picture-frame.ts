import type { Pen } from './pen.ts'

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
