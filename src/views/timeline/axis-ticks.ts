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

/** Kept free between two labels, and between a line and its label. */
const GAP: CssPixels = 10
const INDENT: CssPixels = 4
/** The room for which round moments are chosen. */
const USUAL: CssPixels = 70

/** Decades to days, as the zoom has room for, no label over another: years win over months, months over days. */
export function axisTicks(scale: DayScale, words: AxisWords, measure: (text: string) => CssPixels): AxisTicks {
  const dates = scale
    .ticks(Math.max(2, Math.floor(scale.width / USUAL)))
    .filter((date) => date.getUTCHours() === 0)
    .map((date) => ({ date, x: scale.x(date.getTime() / 86_400_000), rank: rankOf(date) }))
    .filter(({ x }) => x >= 0 && x < scale.width)
  const context = contextOf(scale, dates, words)
  const taken: (readonly [number, number])[] = context === null ? [] : [[0, INDENT + measure(context)]]
  const labels = new Map<Date, string>()
  for (const rank of [0, 1, 2]) {
    for (const tick of dates) {
      if (tick.rank !== rank) continue
      const text = [words.year, words.month, words.day][rank]?.(tick.date) ?? ''
      const left = tick.x + INDENT
      const right = left + measure(text)
      if (right > scale.width || taken.some(([from, to]) => left < to + GAP && right + GAP > from)) continue
      taken.push([left, right])
      labels.set(tick.date, text)
    }
  }
  return {
    ticks: dates.map(({ date, x, rank }) => ({ x, major: rank === 0, label: labels.get(date) ?? null })),
    context,
  }
}

const rankOf = (date: Date) => (date.getUTCDate() !== 1 ? 2 : date.getUTCMonth() !== 0 ? 1 : 0)

/** The year, or the month and the year where the lines are days; null where the first line is a year's own. */
function contextOf(
  scale: DayScale,
  dates: readonly { readonly x: CssPixels; readonly rank: number }[],
  words: AxisWords,
): string | null {
  const firstYear = dates.find(({ rank }) => rank === 0)
  if (firstYear && firstYear.x < USUAL) return null
  const days = dates.some(({ rank }) => rank === 2)
  const first = new Date(scale.range.from * 86_400_000)
  return days ? words.monthOfYear(first) : words.year(first)
}
