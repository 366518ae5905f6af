import * as v from 'valibot'
import { BASES, PLACE_ROLES, RECORD_KINDS } from './record.ts'
import { StoryShape } from './story-shape.ts'

/**
 * The part of a compiled dataset that the engine reads, checked before it is trusted. Fields only shown are left to the
 * build's checks, and more fields than these are welcome.
 */

const Text = v.string()
const Day = v.nullable(v.pipe(v.number(), v.integer()))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const LocalisedText = v.looseObject({ en: Text })
const Entry = v.looseObject({ id: Text })
const LabelledEntry = v.looseObject({ id: Text, label: LocalisedText })

const SourceShape = v.looseObject({
  id: Text,
  sections: v.array(v.looseObject({ numeral: Text })),
  paragraphs: v.array(v.looseObject({ number: Count, section: v.nullable(Text), text: Text })),
})

const When = { earliest: Day, latest: Day }
const Where = {
  places: v.array(v.looseObject({ place: Text, role: v.picklist(PLACE_ROLES), basis: v.picklist(BASES) })),
}
const Who = { persons: v.array(v.looseObject({ person: Text })), affected_group: v.array(Text) }
const Rights = { rights: v.array(v.looseObject({ right: Text })) }
const Source = { source: v.array(v.looseObject({ source: Text, paragraph: Count, quote: Text })) }
const Links = { links: v.array(v.looseObject({ type: Text, event: Text })) }
const Title = { title: Text }
const What = { record_kind: v.picklist(RECORD_KINDS), type: v.nullable(Text), group: v.nullable(Text) }

const DAYS_IN_ORDER = 'a first day and a last day not before it, or neither,'

interface Spanned {
  readonly earliest: number | null
  readonly latest: number | null
}

function hasDaysInOrder({ earliest, latest }: Spanned): boolean {
  return earliest === null ? latest === null : latest !== null && earliest <= latest
}

const RecordShape = v.pipe(
  v.looseObject({
    id: Text,
    ...What,
    ...Title,
    ...When,
    ...Where,
    ...Who,
    ...Rights,
    ...Links,
    ...Source,
  }),
  v.check((days) => hasDaysInOrder(days), DAYS_IN_ORDER),
)

/** The dictionaries of a compact file: see PartEntries. */
const PartsShape = v.looseObject({
  when: v.array(
    v.pipe(
      v.looseObject(When),
      v.check((days) => hasDaysInOrder(days), DAYS_IN_ORDER),
    ),
  ),
  where: v.array(v.looseObject(Where)),
  who: v.array(v.looseObject(Who)),
  rights: v.array(v.looseObject(Rights)),
  source: v.array(v.looseObject(Source)),
  links: v.array(v.looseObject(Links)),
  title: v.array(v.looseObject(Title)),
  what: v.array(v.looseObject({ ...What, record_kind: v.picklist(['event', 'statistic']) })),
})

const Catalogue = {
  data_version: Text,
  sources: v.array(SourceShape),
  people: v.array(v.looseObject({ id: Text, name: Text, variants: v.array(Text), display: Text })),
  places: v.array(
    v.looseObject({
      id: Text,
      kind: Text,
      name: LocalisedText,
      former_names: v.array(v.looseObject({ name: LocalisedText })),
      variants: v.array(Text),
      country: Text,
    }),
  ),
  evidence: v.array(Entry),
  vocabulary: v.looseObject({
    groups: v.array(LabelledEntry),
    types: v.array(LabelledEntry),
    rights: v.array(LabelledEntry),
    affected_groups: v.array(LabelledEntry),
  }),
  stories: v.optional(v.array(StoryShape)),
  about: v.optional(v.looseObject({ filter: Text, counts: v.looseObject({ left_out: Count }) })),
}

const CompiledShape = v.looseObject({ ...Catalogue, events: v.array(RecordShape) })
const CatalogueShape = v.looseObject({ ...Catalogue, recommendations: v.array(RecordShape) })

/** The first field that is not as expected, as `events.3.title: …`; null where all are. */
export function shapeFault(value: unknown): string | null {
  return fault(v.safeParse(CompiledShape, value, { abortEarly: true }))
}

/** The same of all but the records of a compact file. */
export function catalogueFault(value: unknown): string | null {
  return fault(v.safeParse(CatalogueShape, value, { abortEarly: true }))
}

/** The same of a compact file's dictionaries, as `where.3.places.0.role: …`. */
export function partsFault(value: unknown): string | null {
  return fault(v.safeParse(PartsShape, value, { abortEarly: true }))
}

function fault(result: v.SafeParseResult<v.GenericSchema>): string | null {
  if (result.success) return null
  const [issue] = result.issues
  return `${v.getDotPath(issue) ?? 'whole file'}: ${issue.expected ?? issue.message} expected, ${issue.received} found`
}
