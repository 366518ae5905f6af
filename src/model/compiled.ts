import type { AuthoredRecord } from './record.ts'
import type { Evidence, Person, Place, SourceMetadata, Vocabulary } from './catalogue.ts'
import type { Footnote, Paragraph, Section } from './source.ts'
import type { Story } from './story.ts'
import type { DatePart, DateShape, Day } from './time.ts'

/** Raised when the shape below changes; the app refuses another number. */
export const DATASET_VERSION = 1

/** What `npm run --silent dataset` prints and the app loads. */
export interface CompiledDataset {
  readonly version: typeof DATASET_VERSION
  /** SHA-256 of all that went in, so that a citation can say which data it saw. */
  readonly data_version: string
  readonly sources: readonly CompiledSource[]
  readonly events: readonly CompiledRecord[]
  readonly people: readonly CompiledPerson[]
  readonly places: readonly Place[]
  readonly evidence: readonly Evidence[]
  readonly vocabulary: Vocabulary
  /** Left out by files without any: those from before there were stories, invented ones, and excerpts. */
  readonly stories?: readonly Story[]
  /** What a file taken away from the page says of itself; more stands there than is read. */
  readonly about?: ExtractAbout
}

export interface ExtractAbout {
  /** The filter it was made under, in words. */
  readonly filter: string
  readonly counts: { readonly left_out: number }
}

/** A paragraph as shipped: without the map back to raw offsets, which only the build needs. */
export type CompiledParagraph = Omit<Paragraph, 'raw_runs'>

export interface CompiledSource extends Omit<SourceMetadata, 'file'> {
  readonly sections: readonly Section[]
  readonly paragraphs: readonly CompiledParagraph[]
  readonly footnotes: readonly Footnote[]
}

/** A person as they may be shown: `name` already obeys `display`. */
export type CompiledPerson = Omit<Person, 'note'>

/** An authored record (no private note) with what the build works out. */
export interface CompiledRecord extends Omit<AuthoredRecord, 'source' | 'private_note'> {
  /** Group of its type; null for a recommendation. */
  readonly group: string | null
  /** First and last day the date may mean; both null where undated. An open end ends with the source's facts. */
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly date_shape: DateShape | null
  /** The date's parts for display: one, two ends, or the members of a set. An open end has only the first. */
  readonly date_parts: readonly DatePart[]
  readonly source: readonly CompiledQuote[]
}

export interface CompiledQuote {
  readonly source: string
  readonly paragraph: number
  readonly quote: string
  /** W3C Web Annotation selector: the paragraph, refined by the words and by their position (code points). */
  readonly selector: QuoteSelector
}

export interface QuoteSelector {
  readonly type: 'FragmentSelector'
  /** `paragraph-8` */
  readonly value: string
  readonly refinedBy: readonly [TextQuoteSelector, TextPositionSelector]
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** `start` included, `end` excluded, in code points of the canonical paragraph. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}
