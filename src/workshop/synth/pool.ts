import type { Chance } from './chance.ts'

/** Entries of a dictionary, and how often each was drawn: to be drawn again, as often, for any number of rows. */
export interface Pool<Entry> {
  readonly entries: readonly Entry[]
  /** The code of an entry, as likely as the entry was in the sample. */
  readonly draw: () => number
}

/** Sample `size` times; equal entries are one. */
export function samplePool<Entry>(chance: Chance, size: number, sample: () => Entry): Pool<Entry> {
  const entries: Entry[] = []
  const codeOf = new Map<string, number>()
  const codes = Uint32Array.from({ length: size }, () => {
    const entry = sample()
    const text = JSON.stringify(entry)
    const known = codeOf.get(text)
    if (known !== undefined) return known
    codeOf.set(text, entries.length)
    return entries.push(entry) - 1
  })
  return { entries, draw: () => codes[chance.below(size)] ?? 0 }
}
