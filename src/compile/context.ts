import type { Evidence, Person, Place, SourceMetadata, Vocabulary } from '../model/catalogue.ts'
import type { AuthoredRecord } from '../model/record.ts'
import type { Paragraph, SourceDocument } from '../model/source.ts'
import type { Story } from '../model/story.ts'
import type { Day } from '../model/time.ts'
import type { Authored } from './authored.ts'
import type { DateReading } from './edtf-date.ts'

/** A record with the source its file is about, and its date already read (null where it has none). */
export interface RecordInData extends Authored<AuthoredRecord> {
  readonly source: string
  readonly date: DateReading | null
}

export interface SourceInData extends Authored<SourceMetadata> {
  /** Path of the document's bytes, and the bytes; null where the file is missing. */
  readonly path: string
  readonly bytes: Uint8Array | null
  /** Null where the document could not be read. */
  readonly document: SourceDocument | null
  /** Last day the source can know of. */
  readonly factsUntil: Day
}

/** A file of records, as far as its head goes. */
export interface EventFileInData extends Authored<{ readonly source: string }> {
  readonly file: string
}

/** A story with the path of its file; one that breaks the format is left out. */
export interface StoryInData extends Authored<Story> {
  readonly file: string
}

export interface Tombstone {
  readonly id: string
  readonly reason: string
}

/** All that the rules look at: what could be read of data/, in the order of the files. */
export interface Context {
  readonly sources: readonly SourceInData[]
  readonly eventFiles: readonly EventFileInData[]
  readonly records: readonly RecordInData[]
  readonly withdrawn: readonly Authored<Tombstone>[]
  readonly people: readonly Authored<Person>[]
  readonly places: readonly Authored<Place>[]
  readonly evidence: readonly Authored<Evidence>[]
  readonly vocabulary: Authored<Vocabulary> | null
  readonly stories: readonly StoryInData[]
  /** Ids that are defined, those of entries that break their schema included, so that one mistake is told once. */
  readonly known: {
    readonly records: ReadonlySet<string>
    readonly people: ReadonlySet<string>
    readonly places: ReadonlySet<string>
    readonly evidence: ReadonlySet<string>
  }
  /** False where a part of data/ could not be read: then nothing can be called unused. */
  readonly complete: boolean
}

/** The paragraph a quote of `record` is from; undefined where there is none. */
export function paragraphOf(context: Context, record: RecordInData, quote: number): Paragraph | undefined {
  const cited = record.value.source[quote]
  if (!cited) return undefined
  const source = context.sources.find(({ value }) => value.id === (cited.source ?? record.source))
  return source?.document?.paragraphs.find(({ number }) => number === cited.paragraph)
}

/** The paragraphs a record quotes, each once, in the order of its quotes. */
export function quotedParagraphs(context: Context, record: RecordInData): readonly Paragraph[] {
  const paragraphs = record.value.source.map((_, index) => paragraphOf(context, record, index))
  return [...new Set(paragraphs.filter((paragraph) => paragraph !== undefined))]
}

/** `¶8`, `¶8 and ¶57`: the paragraphs a record quotes, for messages. */
export function paragraphList(paragraphs: readonly Paragraph[]): string {
  return paragraphs.length === 0 ? 'no paragraph' : paragraphs.map(({ number }) => `¶${number}`).join(' and ')
}
