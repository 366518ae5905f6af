import type { UntoldNote } from '../model/catalogue.ts'
import type { CompiledParagraph, CompiledSource } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'

/** How much of a paragraph records tell. */
export interface ParagraphCoverage {
  readonly number: number
  /** Share of its letters that records quote, 0 to 1: recommendations too, for they are records of what is asked. */
  readonly share: number
  /** Events and statistics that quote it. */
  readonly records: number
  /** Why no event tells it, or a part of it; null where the data says nothing. */
  readonly note: UntoldNote | null
}

export interface SourceCoverage {
  /** One for each paragraph of the source, in order. */
  readonly paragraphs: readonly ParagraphCoverage[]
  readonly of: (number: number) => ParagraphCoverage | undefined
  /** Share of all letters of the source. */
  readonly share: number
}

const known = new WeakMap<Dataset, Map<string, SourceCoverage>>()

/** What records tell of a source, whatever the filter. Worked out once a dataset, from the dictionary of quotes. */
export function coverageOf(dataset: Dataset, source: CompiledSource): SourceCoverage {
  const bySource = known.get(dataset) ?? new Map<string, SourceCoverage>()
  known.set(dataset, bySource)
  const before = bySource.get(source.id)
  if (before) return before
  const made = workOut(dataset, source)
  bySource.set(source.id, made)
  return made
}

function workOut(dataset: Dataset, source: CompiledSource): SourceCoverage {
  const letters = new Map(source.paragraphs.map((paragraph) => [paragraph.number, lettersOf(paragraph)]))
  const records = new Map<number, number>()
  const { codes, entries } = dataset.parts.source
  const rowsOf = new Uint32Array(entries.length)
  for (const code of codes) rowsOf[code] = (rowsOf[code] ?? 0) + 1
  const quoting = [
    ...entries.map(({ source: quotes }, code) => ({ quotes, rows: rowsOf[code] ?? 0 })),
    ...dataset.recommendations.map(({ source: quotes }) => ({ quotes, rows: 0 })),
  ]
  for (const { quotes, rows } of quoting) {
    const here = quotes.filter((quote) => quote.source === source.id)
    for (const { paragraph, selector } of here) {
      const { start, end } = selector.refinedBy[1]
      letters.get(paragraph)?.told.fill(1, start, end)
    }
    for (const paragraph of new Set(here.map((quote) => quote.paragraph))) {
      records.set(paragraph, (records.get(paragraph) ?? 0) + rows)
    }
  }
  let [allTold, all] = [0, 0]
  const paragraphs = source.paragraphs.map(({ number }): ParagraphCoverage => {
    const { isLetter = [], told = new Uint8Array() } = letters.get(number) ?? {}
    const count = isLetter.filter(Boolean).length
    const toldHere = isLetter.filter((is, i) => is && told[i] === 1).length
    all += count
    allTold += toldHere
    const note = source.untold?.find(({ from, to = from }) => number >= from && number <= to) ?? null
    return { number, share: count === 0 ? 0 : toldHere / count, records: records.get(number) ?? 0, note }
  })
  const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]))
  return { paragraphs, of: (number) => byNumber.get(number), share: all === 0 ? 0 : allTold / all }
}

interface Letters {
  /** By code point: what is neither space nor sign. */
  readonly isLetter: readonly boolean[]
  /** By code point: 1 where a record quotes it. */
  readonly told: Uint8Array
}

function lettersOf({ text }: CompiledParagraph): Letters {
  const isLetter = Array.from(text, (point) => /[\p{L}\p{N}]/u.test(point))
  return { isLetter, told: new Uint8Array(isLetter.length) }
}

/** Events by what they rest on. */
export interface Foundations {
  /** Rows of events and statistics that quote one paragraph and no other, in time order. */
  readonly oneParagraph: Uint32Array
  /** Those of them for which no other, independent publication is cited either. */
  readonly nothingElse: Uint32Array
}

/** Which rows rest on one paragraph alone. A walk over the rows: ask once. */
export function foundationsOf({ parts, evidence, records: { length } }: Dataset): Foundations {
  const isIndependent = (id: string) => evidence.get(id)?.independent === true
  const lone = parts.source.entries.map(
    ({ source }) => new Set(source.map((quote) => `${quote.source} ${quote.paragraph}`)).size === 1,
  )
  const cites = {
    when: parts.when.entries.map((entry) => entry.date_evidence.some((each) => isIndependent(each.evidence))),
    where: parts.where.entries.map((entry) =>
      entry.places.some((place) => place.evidence.some((each) => isIndependent(each.evidence))),
    ),
    what: parts.what.entries.map((entry) => entry.disputed.some((each) => each.evidence.some(isIndependent))),
  }
  const oneParagraph = new Uint32Array(length)
  const nothingElse = new Uint32Array(length)
  let [ones, nothings] = [0, 0]
  for (let row = 0; row < length; row++) {
    if (lone[parts.source.codes[row] ?? 0] !== true) continue
    oneParagraph[ones++] = row
    const isCited =
      cites.when[parts.when.codes[row] ?? 0] === true ||
      cites.where[parts.where.codes[row] ?? 0] === true ||
      cites.what[parts.what.codes[row] ?? 0] === true
    if (!isCited) nothingElse[nothings++] = row
  }
  return { oneParagraph: oneParagraph.subarray(0, ones), nothingElse: nothingElse.subarray(0, nothings) }
}
