import type { Path } from '../authored.ts'
import type { Context, RecordInData } from '../context.ts'
import { tipFor } from '../near-miss.ts'
import { defineRule, type Finding } from '../rule.ts'

interface Reference {
  readonly path: Path
  readonly id: string
  /** What it should name, and where those are defined. */
  readonly kind: string
  readonly defined: ReadonlySet<string>
  readonly where: string
}

/** Whatever an id names exists. */
export const referenceResolves = defineRule(
  'reference-resolves',
  'Every person, place, publication, record, source, paragraph, law, type, right and group that is named is defined.',
  function* (context): Iterable<Finding> {
    const sources = new Set(context.sources.map(({ value }) => value.id))
    for (const { value, at } of context.eventFiles) {
      if (sources.has(value.source)) continue
      const tip = tipFor(value.source, sources, `add data/sources/${value.source}/source.yaml`)
      yield { at: at(['source']), value: value.source, message: 'there is no such source', tip }
    }
    for (const record of context.records) {
      for (const { path, id, kind, defined, where } of references(context, record)) {
        if (defined.has(id)) continue
        yield {
          at: record.at(path),
          value: id,
          message: `there is no such ${kind}`,
          tip: tipFor(id, defined, `add it to ${where}`),
        }
      }
      yield* links(context, record)
      yield* paragraphs(context, record)
    }
  },
)

function references(context: Context, { value }: RecordInData): Reference[] {
  const { people, places, evidence } = context.known
  const words = context.vocabulary?.value
  const person = (id: string, path: Path): Reference => ({
    path,
    id,
    kind: 'person',
    defined: people,
    where: 'data/people.yaml',
  })
  const cited = (id: string, path: Path): Reference => ({
    path,
    id,
    kind: 'publication',
    defined: evidence,
    where: 'data/evidence.yaml',
  })
  const listed = new Set(value.persons.map((mention) => mention.person))
  const found = [
    ...value.persons.map((mention, index) => person(mention.person, ['persons', index, 'person'])),
    ...value.sentence.flatMap((sentence, index) => {
      if (sentence.person === undefined) return []
      const path: Path = ['sentence', index, 'person']
      const inRecord = {
        path,
        id: sentence.person,
        kind: 'person in this record',
        defined: listed,
        where: 'persons of this record',
      }
      return people.has(sentence.person) ? [inRecord] : [person(sentence.person, path)]
    }),
    ...value.places.map(({ place }, index) => ({
      path: ['places', index, 'place'],
      id: place,
      kind: 'place',
      defined: places,
      where: 'data/places.yaml',
    })),
    ...value.date_evidence.map((each, index) => cited(each.evidence, ['date_evidence', index, 'evidence'])),
    ...value.places.flatMap((place, index) =>
      place.evidence.map((each, item) => cited(each.evidence, ['places', index, 'evidence', item, 'evidence'])),
    ),
    ...value.disputed.flatMap((dispute, index) =>
      dispute.evidence.map((each, item) => cited(each, ['disputed', index, 'evidence', item])),
    ),
  ]
  if (!words) return found
  const where = 'data/vocabulary.yaml'
  const types = new Set(words.types.map(({ id }) => id))
  const rights = new Set(words.rights.map(({ id }) => id))
  const groups = new Set(words.affected_groups.map(({ id }) => id))
  const laws = new Set(words.laws.map(({ code }) => code))
  return [
    ...found,
    ...(value.type === null ? [] : [{ path: ['type'], id: value.type, kind: 'type', defined: types, where }]),
    ...value.rights.map(({ right }, index) => ({
      path: ['rights', index, 'right'],
      id: right,
      kind: 'right',
      defined: rights,
      where,
    })),
    ...value.affected_group.map((id, index) => ({
      path: ['affected_group', index],
      id,
      kind: 'affected group',
      defined: groups,
      where,
    })),
    ...value.law.map(({ code }, index) => ({
      path: ['law', index, 'code'],
      id: code,
      kind: 'law',
      defined: laws,
      where,
    })),
  ]
}

function* links(context: Context, { value, at }: RecordInData): Iterable<Finding> {
  const { records } = context.known
  for (const [index, { event }] of value.links.entries()) {
    if (records.has(event)) continue
    const tombstone = context.withdrawn.find((each) => each.value.id === event)
    const message = tombstone ? 'this record was withdrawn' : 'there is no such record'
    const tip = tombstone
      ? `it was withdrawn because: ${tombstone.value.reason}`
      : tipFor(event, records, 'take the link out')
    yield { at: at(['links', index, 'event']), value: event, message, tip }
  }
}

function* paragraphs(context: Context, record: RecordInData): Iterable<Finding> {
  for (const [index, cited] of record.value.source.entries()) {
    const id = cited.source ?? record.source
    const source = context.sources.find(({ value }) => value.id === id)
    if (!source) {
      if (cited.source === undefined) continue
      const tip = tipFor(
        id,
        context.sources.map(({ value }) => value.id),
        'add it below data/sources/',
      )
      yield { at: record.at(['source', index, 'source']), value: id, message: 'there is no such source', tip }
      continue
    }
    if (!source.document || source.document.paragraphs.some(({ number }) => number === cited.paragraph)) continue
    const [first, last] = [source.document.paragraphs.at(0), source.document.paragraphs.at(-1)]
    yield {
      at: record.at(['source', index, 'paragraph']),
      value: cited.paragraph,
      message: `${id} has no paragraph ${cited.paragraph}`,
      tip: `its paragraphs run from ${first?.number ?? 0} to ${last?.number ?? 0}`,
    }
  }
}
