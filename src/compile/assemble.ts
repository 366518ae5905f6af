import { createHash } from 'node:crypto'
import type { CompiledDataset, CompiledQuote, CompiledRecord, CompiledSource } from '../model/compiled.ts'
import { DATASET_VERSION } from '../model/compiled.ts'
import type { Person, Vocabulary } from '../model/catalogue.ts'
import { paragraphOf, type Context, type RecordInData, type SourceInData } from './context.ts'
import type { DataFiles } from './data-files.ts'
import { quoteSelector } from './quote-selector.ts'
import { redactorFor, type Redactor } from './redact.ts'
import { isStory } from './read-stories.ts'
import { redactStrings } from './redact-strings.ts'
import { findQuote } from './source/quote-position.ts'

/**
 * The dataset as shipped, from data without problems. Names are redacted before offsets are worked out, so that every
 * selector is true of the text beside it. Throws where the context has problems that a rule should have found.
 */
export function assemble(context: Context, vocabulary: Vocabulary, files: DataFiles): CompiledDataset {
  const people: readonly Person[] = context.people.map(({ value }) => value)
  const redactor = redactorFor(people)
  return {
    version: DATASET_VERSION,
    data_version: dataVersion(files),
    sources: context.sources.map((source) => compiledSource(source, redactor)),
    events: context.records.map((record) => compiledRecord(context, vocabulary, record, redactor)),
    people: people.map(redactor.person),
    places: redactStrings(
      context.places.map(({ value }) => value),
      redactor,
    ),
    evidence: redactStrings(
      context.evidence.map(({ value }) => value),
      redactor,
    ),
    vocabulary: redactStrings(vocabulary, redactor),
    stories: redactStrings(
      context.stories.map(({ value }) => value),
      redactor,
    ),
  }
}

/** SHA-256 over the files that the dataset is made of: path, length and bytes of each, in the order of paths. */
export function dataVersion(files: DataFiles): string {
  const hash = createHash('sha256')
  const inputs = [...files].filter(
    ([path]) => path.endsWith('.yaml') || path.startsWith('data/sources/') || isStory(path),
  )
  for (const [path, bytes] of inputs.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function compiledSource({ value, document }: SourceInData, redactor: Redactor): CompiledSource {
  if (!document) throw new Error(`source ${value.id} has no document`)
  const { file: _file, ...metadata } = value
  const paragraphs = document.paragraphs.map(({ raw_runs: _runs, ...paragraph }) => {
    const { text, offset } = redactor.text(paragraph.text)
    const footnotes = paragraph.footnotes.map((marker) => ({ ...marker, offset: offset(marker.offset, 'end') }))
    return { ...paragraph, text, footnotes }
  })
  return {
    ...redactStrings(metadata, redactor),
    sections: redactStrings(document.sections, redactor),
    paragraphs,
    footnotes: redactStrings(document.footnotes, redactor),
  }
}

function compiledRecord(
  context: Context,
  vocabulary: Vocabulary,
  record: RecordInData,
  redactor: Redactor,
): CompiledRecord {
  const { private_note: _private, source: _source, ...authored } = record.value
  const persons = authored.persons.map(({ name_verbatim, ...mention }) =>
    name_verbatim === undefined || redactor.isHidden(mention.person) ? mention : { ...mention, name_verbatim },
  )
  const date = record.date?.date ?? null
  const shown = redactStrings({ ...authored, persons }, redactor)
  return {
    ...shown,
    group: vocabulary.types.find(({ id }) => id === authored.type)?.group ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    date_shape: date?.shape ?? null,
    date_parts: date?.parts ?? [],
    source: record.value.source.map((_, index) => compiledQuote(context, record, index, redactor)),
  }
}

function compiledQuote(context: Context, record: RecordInData, index: number, redactor: Redactor): CompiledQuote {
  const cited = record.value.source[index]
  const paragraph = paragraphOf(context, record, index)
  if (!cited || !paragraph) throw new Error(`${record.value.id} quotes a paragraph that does not exist`)
  const { start, end, count } = findQuote(paragraph.text, cited.quote)
  if (count !== 1) throw new Error(`${record.value.id}: quote found ${count} times in ¶${cited.paragraph}`)
  const { text, offset } = redactor.text(paragraph.text)
  const selector = quoteSelector(text, cited.paragraph, offset(start, 'start'), offset(end, 'end'))
  return {
    source: cited.source ?? record.source,
    paragraph: cited.paragraph,
    quote: selector.refinedBy[0].exact,
    selector,
  }
}
