import type { ResultRow } from './statistics.ts'

const HEADINGS = ['scenario', 'n', 'ours ms', 'peer', 'peer ms', 'ratio', 'min', 'max', ''] as const

const isText = (column: number) => column === 0 || column === 3 || column === 8

/** Results as lines of text, columns aligned, a heading first. */
export function tableOf(rows: readonly ResultRow[]): string {
  const cells = rows.map((row) => [
    row.scenario,
    row.n.toLocaleString('en'),
    significant(row.ours_ms),
    row.peer,
    significant(row.peer_ms),
    significant(row.ratio),
    significant(row.ratio_min),
    significant(row.ratio_max),
    row.note ?? '',
  ])
  const lines = [[...HEADINGS], ...cells]
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Three digits that count: 0.00213, 4.57, 1,230. */
function significant(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 })
}
