import type { PartEntries } from '../../model/record-parts.ts'

/** Records are numbered as they were drawn; rows stand in order of days. */
interface RowOrder {
  /** Number of the record of each row. */
  readonly order: Uint32Array
  /** Row of each record. */
  readonly rowOfNumber: Uint32Array
}

/**
 * Sort records by first and last day, undated last, equal ones by number: a counting sort over the few different pairs of days.
 * `codes` is by number.
 */
export function rowOrder(codes: Uint32Array, entries: readonly PartEntries['when'][]): RowOrder {
  const byDays = entries
    .map(({ earliest, latest }, code) => ({ code, first: earliest ?? Infinity, last: latest ?? Infinity }))
    .toSorted((a, b) => (a.first === b.first ? (a.last === b.last ? 0 : a.last - b.last) : a.first - b.first))
  const rankOf = new Uint32Array(entries.length)
  let rank = -1
  for (const [i, { code, first, last }] of byDays.entries()) {
    const before = byDays[i - 1]
    if (before?.first !== first || before.last !== last) rank += 1
    rankOf[code] = rank
  }
  const nextRow = new Uint32Array(rank + 2)
  for (const code of codes) {
    const behind = (rankOf[code] ?? 0) + 1
    nextRow[behind] = (nextRow[behind] ?? 0) + 1
  }
  for (let at = 1; at < nextRow.length; at++) nextRow[at] = (nextRow[at] ?? 0) + (nextRow[at - 1] ?? 0)

  const order = new Uint32Array(codes.length)
  const rowOfNumber = new Uint32Array(codes.length)
  for (const [number, code] of codes.entries()) {
    const at = rankOf[code] ?? 0
    const row = nextRow[at] ?? 0
    nextRow[at] = row + 1
    order[row] = number
    rowOfNumber[number] = row
  }
  return { order, rowOfNumber }
}
