/** The candidate an author most likely meant by a misspelt word; null where none is near (a third of its letters differ). */
export function nearMiss(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(plain(word), plain(candidate))
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** `did you mean “almaty”?`, or else the whole list, shortened where it is long. */
export function tipFor(word: string, candidates: Iterable<string>, elsewhere: string): string {
  const all = [...candidates]
  const near = nearMiss(word, all)
  if (near !== null) return `did you mean “${near}”? Otherwise ${elsewhere}`
  return all.length > 0 && all.length <= 40 ? `one of: ${all.join(', ')}; or ${elsewhere}` : elsewhere
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '-')

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = swaps ? (before[column - 2] ?? 0) + 1 : Infinity
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
