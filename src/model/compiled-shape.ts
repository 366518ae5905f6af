import * as v from 'valibot'
import { BASES, PLACE_ROLES, RECORD_KINDS } from './record.ts'

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

const RecordFields = v.looseObject({
  id: Text,
  record_kind: v.picklist(RECORD_KINDS),
  title: Text,
  type: v.nullable(Text),
  group: v.nullable(Text),
  earliest: Day,
  latest: Day,
  places: v.array(v.looseObject({ place: Text, role: v.picklist(PLACE_ROLES), basis: v.picklist(BASES) })),
  persons: v.array(v.looseObject({ person: Text })),
  rights: v.array(v.looseObject({ right: Text })),
  affected_group: v.array(Text),
  links: v.array(v.looseObject({ type: Text, event: Text })),
  source: v.array(v.looseObject({ source: Text, paragraph: Count, quote: Text })),
})

const RecordShape = v.pipe(
  RecordFields,
  v.check(
    ({ earliest, latest }) => (earliest === null ? latest === null : latest !== null && earliest <= latest),
    'a first day and a last day not before it, or neither,',
  ),
)

const CompiledShape = v.looseObject({
  data_version: Text,
  sources: v.array(SourceShape),
  events: v.array(RecordShape),
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
})

/** The first field that is not as expected, as `events.3.title: …`; null where all are. */
export function shapeFault(value: unknown): string | null {
  const result = v.safeParse(CompiledShape, value, { abortEarly: true })
  if (result.success) return null
  const [issue] = result.issues
  return `${v.getDotPath(issue) ?? 'whole file'}: ${issue.expected ?? issue.message} expected, ${issue.received} found`
}
