import * as v from 'valibot'
import { Evidence, Person, Place, SourceMetadata, Vocabulary } from '../model/catalogue.ts'
import type { Problem } from '../model/problem.ts'
import { AuthoredRecord, EventFile } from '../model/record.ts'
import type { Authored } from './authored.ts'
import type { Context, EventFileInData, RecordInData, SourceInData, Tombstone } from './context.ts'
import { decodeText, type DataFiles } from './data-files.ts'
import { lastDayOf, readEdtfDate } from './edtf-date.ts'
import { readEntries, readObject } from './read-entries.ts'
import { readSource } from './source/read-source.ts'
import { isStory, readStories } from './read-stories.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

const EventFileHead = v.strictObject({
  source: EventFile.entries.source,
  records: v.array(v.unknown()),
  withdrawn: v.optional(v.array(v.unknown()), []),
})
const TombstoneEntry = v.strictObject({ id: v.string(), reason: v.pipe(v.string(), v.nonEmpty()) })

/** Read and parse all of data/. What breaks its schema becomes a problem and is left out of the context; the rest stays. */
export function loadContext(files: DataFiles): { context: Context; problems: Problem[] } {
  const problems: Problem[] = strayFiles(files)
  const open = (file: string): YamlFile | null => {
    const bytes = files.get(file)
    if (!bytes) {
      problems.push(missing(file))
      return null
    }
    const { text, problems: encoding } = decodeText(file, bytes)
    const parsed = text === null ? { yaml: null, problems: [] } : readYaml(file, text)
    problems.push(...encoding, ...parsed.problems)
    return parsed.yaml
  }

  const people = readEntries(open('data/people.yaml'), [], Person)
  const places = readEntries(open('data/places.yaml'), [], Place)
  const evidence = readEntries(open('data/evidence.yaml'), [], Evidence)
  const vocabulary = readObject(open('data/vocabulary.yaml'), Vocabulary, '')
  problems.push(...people.problems, ...places.problems, ...evidence.problems, ...vocabulary.problems)

  const sources: SourceInData[] = []
  const paths = [...files.keys()].toSorted()
  for (const file of paths.filter((path) => /^data\/sources\/[^/]+\/source\.yaml$/.test(path))) {
    const read = readObject(open(file), SourceMetadata, 'source')
    problems.push(...read.problems)
    if (!read.entry) continue
    const loaded = loadSource(read.entry, file, files)
    problems.push(...loaded.problems)
    sources.push(loaded.source)
  }

  const eventFiles: EventFileInData[] = []
  const records: RecordInData[] = []
  const withdrawn: Authored<Tombstone>[] = []
  const recordIds: string[] = []
  for (const file of paths.filter((path) => /^data\/events\/.+\.yaml$/.test(path)).toSorted(inNumberOrder)) {
    const yaml = open(file)
    const head = readObject(yaml, EventFileHead, '')
    problems.push(...head.problems)
    if (!head.entry) continue
    const { source } = head.entry.value
    eventFiles.push({ ...head.entry, value: { source }, file })
    const factsUntil = sources.find(({ value }) => value.id === source)?.factsUntil ?? Infinity
    const entries = readEntries(yaml, ['records'], AuthoredRecord)
    const tombstones = readEntries(yaml, ['withdrawn'], TombstoneEntry)
    problems.push(...entries.problems, ...tombstones.problems)
    recordIds.push(...entries.ids)
    withdrawn.push(...tombstones.entries)
    for (const entry of entries.entries) {
      const { date } = entry.value
      records.push({ ...entry, source, date: date === null ? null : readEdtfDate(date, factsUntil) })
    }
  }

  const stories = readStories(files)
  problems.push(...stories.problems)

  const known = {
    records: new Set(recordIds),
    people: new Set(people.ids),
    places: new Set(places.ids),
    evidence: new Set(evidence.ids),
  }
  const context: Context = {
    sources,
    eventFiles,
    records,
    withdrawn,
    people: people.entries,
    places: places.entries,
    evidence: evidence.entries,
    vocabulary: vocabulary.entry,
    stories: stories.stories,
    known,
    complete: problems.length === 0,
  }
  return { context, problems }
}

function loadSource(
  entry: Authored<SourceMetadata>,
  file: string,
  files: DataFiles,
): { source: SourceInData; problems: Problem[] } {
  const path = file.replace(/source\.yaml$/, entry.value.file)
  const bytes = files.get(path) ?? null
  const read = bytes === null ? { document: null, problems: [missing(path)] } : readSource(bytes, path)
  const factsUntil = lastDayOf(entry.value.facts_as_of) ?? Infinity
  return { source: { ...entry, path, bytes, document: read.document, factsUntil }, problems: [...read.problems] }
}

/** Files whose place or ending means that nothing would ever read them. */
function strayFiles(files: DataFiles): Problem[] {
  const stray = [...files.keys()].filter(
    (path) =>
      path.endsWith('.yml') ||
      (path.startsWith('data/events/') && !path.endsWith('.yaml')) ||
      (path.startsWith('data/stories/') && !isStory(path)),
  )
  return stray.map((file) => ({
    rule: 'file-unread',
    file,
    line: 1,
    field: '',
    value: '',
    message: 'nothing reads this file',
    tip: file.startsWith('data/stories/')
      ? 'a story ends in .md and lies in data/stories/ itself'
      : 'files of records end in .yaml and lie below data/events/',
  }))
}

const missing = (file: string): Problem => ({
  rule: 'file-missing',
  file,
  line: 1,
  field: '',
  value: '',
  message: 'the file is missing',
  tip: `add ${file}, or mend the name that points to it`,
})

/** `section-2.yaml` before `section-10.yaml`: the order of files is the order of the document. */
function inNumberOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
