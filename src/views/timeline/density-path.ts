/** Bars as one SVG path, however many: one element. The fullest is `height` high; an empty bin has none. */
export function densityPath(bins: Float64Array, width: number, height: number): string {
  const tallest = bins.reduce((most, value) => Math.max(most, value), 1)
  const step = width / bins.length
  const parts: string[] = []
  for (const [index, value] of bins.entries()) {
    if (value < 1e-9) continue
    const bar = Math.max(1.5, (value / tallest) * height)
    parts.push(`M${round(index * step)},${height}v${round(-bar)}h${round(step - 0.75)}v${round(bar)}z`)
  }
  return parts.join('')
}

const round = (value: number) => Math.round(value * 100) / 100
