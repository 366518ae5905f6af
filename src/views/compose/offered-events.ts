import type { Selection } from '../../engine/selection.ts'
import { passingRows } from '../../engine/standing.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { foldText } from '../../model/fold-text.ts'

/** A list to choose from, not to read through. */
const MOST = 40

/** What passes and has all the words in its title, the first of them; and how many more there are. */
export function offeredEvents(
  dataset: Dataset,
  selection: Selection,
  words: string,
): { readonly shown: readonly CompiledRecord[]; readonly more: number } {
  const wanted = foldText(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return firstOf(dataset, selection)
  const shown: CompiledRecord[] = []
  let more = 0
  for (const row of passingRows(dataset, selection)) {
    const record = dataset.records.at(row)
    if (!record) continue
    const title = foldText(record.title)
    if (!wanted.every((word) => title.includes(word))) continue
    if (shown.length < MOST) shown.push(record)
    else more++
  }
  return { shown, more }
}

function firstOf(dataset: Dataset, selection: Selection) {
  const shown: CompiledRecord[] = []
  for (const row of passingRows(dataset, selection)) {
    if (shown.length === MOST) break
    const record = dataset.records.at(row)
    if (record) shown.push(record)
  }
  return { shown, more: selection.count + selection.statistics - shown.length }
}
