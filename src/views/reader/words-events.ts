import { passes, type Passing } from '../../engine/standing.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { ParagraphIndex } from './paragraph-index.ts'
import type { SelectedWords } from './word-selection.ts'

/** So many events are offered at most; the others are only counted. */
export const MOST_OFFERED = 24

export interface WordsEvents {
  readonly events: readonly { readonly id: string; readonly paragraph: number }[]
  /** Passing events beyond those. */
  readonly more: number
  readonly hidden: number
}

/** The records of one document whose quotes overlap the selected words, each once, in the order in which the document tells them. */
export function eventsOfWords(
  dataset: Dataset,
  passing: Passing,
  recordsOf: ParagraphIndex,
  words: readonly SelectedWords[],
): WordsEvents {
  const { codes, entries } = dataset.parts.source
  const events = new Map<string, number>()
  const seen = new Set<number>()
  let [more, hidden] = [0, 0]
  for (const { source, paragraph, start, end } of words) {
    const overlaps = ({ source: quotes }: (typeof entries)[number]) =>
      quotes.some((quote) => {
        const { start: from, end: to } = quote.selector.refinedBy[1]
        return quote.source === source && quote.paragraph === paragraph && from < end && to > start
      })
    const overlapping = new Map<number, boolean>()
    const { rows, recommendations } = recordsOf(paragraph)
    for (const row of rows) {
      const code = codes[row] ?? 0
      const entry = entries[code]
      const does = overlapping.get(code) ?? (entry !== undefined && overlaps(entry))
      overlapping.set(code, does)
      if (!does || seen.has(row)) continue
      seen.add(row)
      if (!passes(dataset, passing, row)) hidden += 1
      else if (events.size >= MOST_OFFERED) more += 1
      else events.set(dataset.records.at(row)?.id ?? '', paragraph)
    }
    for (const record of recommendations) if (overlaps(record)) events.set(record.id, paragraph)
  }
  return { events: Array.from(events, ([id, paragraph]) => ({ id, paragraph })), more, hidden }
}
