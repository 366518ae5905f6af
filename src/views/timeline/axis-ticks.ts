import type { CssPixels, DayScale } from './day-scale.ts'

/** A line of the axis and, where there is room, its label. */
export interface AxisTick {
  readonly x: CssPixels
  /** The first of a year. */
  readonly major: boolean
  readonly label: string | null
}

export interface AxisTicks {
  readonly ticks: readonly AxisTick[]
  /** Said at the left edge where no label there tells the year: "March 2018". */
  readonly context: string | null
}

/** Words of the axis, in the reader's language. */
export interface AxisWords {
  readonly year: (date: Date) => string
  readonly month: (date: Date) => string
  readonly day: (date: Date) => string
  readonly monthOfYear: (date: Date) => string
}

type Measure = (text: string) => CssPixels

/** Kept free between two labels, and between a line and its label. */
const GAP: CssPixels = 10
const INDENT: CssPixels = 4
/** The room for which round moments are chosen. */
const USUAL: CssPixels = 70

/** The axis of a scale, all of which shows. */
export function axisTicks(scale: DayScale, words: AxisWords, measure: Measure): AxisTicks {
  const { width, range } = scale
  return axisPart(axisLines(scale, width, words, measure), { left: 0, width, from: range.from }, words, measure)
}

/** A line of an axis that is longer than what shows of it. */
export interface AxisLine extends AxisTick {
  readonly date: Date
  /** 0 for the first day of a year, 1 of a month, 2 of others. */
  readonly rank: number
  /** Where its label ends. */
  readonly right: CssPixels
}

/**
 * Decades to days, as the zoom has room for, no label over another: years win over months, months over days. `shown` is the width
 * that is seen at once of a scale that may be wider.
 */
export function axisLines(scale: DayScale, shown: CssPixels, words: AxisWords, measure: Measure): readonly AxisLine[] {
  const count = Math.max(2, Math.floor(shown / USUAL)) * (scale.width / shown)
  const lines = scale
    .ticks(count)
    .filter((date) => date.getUTCHours() === 0)
    .map((date) => ({ date, x: scale.x(date.getTime() / 86_400_000), rank: rankOf(date) }))
    .filter(({ x }) => x >= 0 && x < scale.width)
  const taken: (readonly [number, number])[] = []
  const labels = new Map<Date, { readonly label: string; readonly right: number }>()
  for (const rank of [0, 1, 2]) {
    for (const line of lines) {
      if (line.rank !== rank) continue
      const label = [words.year, words.month, words.day][rank]?.(line.date) ?? ''
      const left = line.x + INDENT
      const right = left + measure(label)
      if (taken.some(([from, to]) => left < to + GAP && right + GAP > from)) continue
      taken.push([left, right])
      labels.set(line.date, { label, right })
    }
  }
  return lines.map((line) => ({
    ...line,
    major: line.rank === 0,
    label: labels.get(line.date)?.label ?? null,
    right: labels.get(line.date)?.right ?? line.x,
  }))
}

/** The part of an axis that shows. */
export interface AxisPart {
  readonly left: CssPixels
  readonly width: CssPixels
  /** The day at its left edge. */
  readonly from: number
}

/** All lines, and the labels that the edges of what shows, and the context at its left, leave room for. */
export function axisPart(
  lines: readonly AxisLine[],
  { left, width, from }: AxisPart,
  words: AxisWords,
  measure: Measure,
): AxisTicks {
  const shown = lines.filter(({ x }) => x >= left && x < left + width)
  const context = contextOf(shown, left, from, words)
  const first = context === null ? left : left + INDENT + measure(context) + GAP
  const fits = ({ x, right }: AxisLine) => x >= left && x + INDENT >= first && right <= left + width
  return { context, ticks: lines.map((line) => (fits(line) ? line : { ...line, label: null })) }
}

const rankOf = (date: Date) => (date.getUTCDate() !== 1 ? 2 : date.getUTCMonth() !== 0 ? 1 : 0)

/** The year, or the month and the year where the lines are days; null where the first line is a year's own. */
function contextOf(lines: readonly AxisLine[], left: CssPixels, from: number, words: AxisWords): string | null {
  const firstYear = lines.find(({ rank }) => rank === 0)
  if (firstYear && firstYear.x - left < USUAL) return null
  const first = new Date(Math.floor(from) * 86_400_000)
  return lines.some(({ rank }) => rank === 2) ? words.monthOfYear(first) : words.year(first)
}
