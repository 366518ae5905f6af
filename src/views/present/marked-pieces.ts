import type { CompiledQuote } from '../../model/compiled.ts'

export interface Piece {
  /** Code points from the beginning of the paragraph. */
  readonly start: number
  readonly text: string
  readonly isMarked: boolean
}

/** A paragraph cut where marked words begin and end. Words that two quotes share are marked once. */
export function markedPieces(text: string, quotes: readonly Pick<CompiledQuote, 'selector'>[]): readonly Piece[] {
  const letters = Array.from(text)
  const marked = new Uint8Array(letters.length)
  for (const { selector } of quotes) marked.fill(1, selector.refinedBy[1].start, selector.refinedBy[1].end)
  const pieces: Piece[] = []
  for (let start = 0; start < letters.length;) {
    let end = start + 1
    while (end < letters.length && marked[end] === marked[start]) end++
    pieces.push({ start, text: letters.slice(start, end).join(''), isMarked: marked[start] === 1 })
    start = end
  }
  return pieces
}
