import { timeBins } from '../../engine/bins.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'

interface Box {
  readonly width: number
  readonly height: number
  /** Number of bars. */
  readonly count: number
}

/** Bars of the events that fail no filter, the window apart, as one SVG path: one element, however many bars. */
export function densityPath(
  dataset: Dataset,
  failing: Uint8Array,
  range: DayRange,
  { width, height, count }: Box,
): string {
  const bins = timeBins(dataset, { failing, window: null }, range, count)
  const tallest = bins.reduce((most, value) => Math.max(most, value), 1)
  const step = width / count
  const parts: string[] = []
  for (const [index, value] of bins.entries()) {
    if (value < 1e-9) continue
    const bar = Math.max(1.5, (value / tallest) * height)
    parts.push(`M${round(index * step)},${height}v${round(-bar)}h${round(step - 0.75)}v${round(bar)}z`)
  }
  return parts.join('')
}

const round = (value: number) => Math.round(value * 100) / 100
