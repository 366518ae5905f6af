import * as v from 'valibot'
import { Id, PersonId } from './ids.ts'

/**
 * The record as its author writes it, in data/events/<source>/*.yaml. The JSON Schema for editors, the
 * check, the compiled dataset and the app's types all come from these definitions.
 * Null (or a field left out) means unknown: never 0,0 and never 1 January.
 */

export const RECORD_KINDS = ['event', 'statistic', 'recommendation'] as const
/** Who says so: the source's own words; an editor's reading of them; another publication (then `evidence` cites it). */
export const BASES = ['stated', 'inferred', 'curated'] as const
export const DATE_BASES = [...BASES, 'none'] as const
export const DATE_ROLES = ['occurred', 'adopted', 'in_force', 'decided', 'reported'] as const
export const PLACE_ROLES = ['event_location', 'court', 'prison', 'residence', 'origin', 'destination'] as const
/** HURIDOCS roles of a person in an event. */
export const PERSON_ROLES = ['victim', 'perpetrator', 'intervening_party', 'official', 'source', 'mentioned'] as const
export const QUALIFIERS = ['exact', 'about', 'at_least', 'more_than', 'almost', 'as_many_as', 'several'] as const
export const SENTENCE_KINDS = [
  'imprisonment',
  'restriction_of_liberty',
  'suspended',
  'fine',
  'ban_on_activity',
  'confiscation',
  'life',
] as const
export const RIGHT_BASES = ['source_states', 'un_finding', 'editor_mapped'] as const
export const LINK_TYPES = ['part_of', 'precedes', 'causes', 'ends', 'same_as', 'addresses'] as const
export const ANOMALIES = ['internal_inconsistency', 'homoglyph', 'grammar'] as const
/** How strongly the source itself puts the claim (HURIDOCS reliability). */
export const STATUSES = ['established', 'reported', 'alleged', 'probable'] as const
/** `direct`: the publication says it; `indirect`: it follows from it, and a note says how. */
export const CONFIDENCES = ['direct', 'indirect'] as const

const Text = v.pipe(v.string(), v.nonEmpty('is empty: leave the field out instead'))

/** One citation of another publication. */
export const EvidenceCitation = v.strictObject({
  evidence: Id,
  confidence: v.picklist(CONFIDENCES),
  note: v.optional(Text),
})
export type EvidenceCitation = v.InferOutput<typeof EvidenceCitation>

export const PlaceMention = v.strictObject({
  place: Id,
  basis: v.picklist(BASES),
  role: v.picklist(PLACE_ROLES),
  /** The source's own words for the place; needed where basis is `stated`. */
  verbatim: v.optional(Text),
  evidence: v.optional(v.array(EvidenceCitation), []),
  /** An editor's remark on this place, published. */
  note: v.optional(Text),
})
export type PlaceMention = v.InferOutput<typeof PlaceMention>

export const PersonMention = v.strictObject({
  person: PersonId,
  role: v.picklist(PERSON_ROLES),
  /** The source's own words for the person; left out where only a pronoun carries the person. */
  name_verbatim: v.optional(Text),
})
export type PersonMention = v.InferOutput<typeof PersonMention>

/** A number as the source gives it: "more than 1,000" is min 1001 and no max. */
export const Quantity = v.strictObject({
  min: v.nullable(v.pipe(v.number(), v.minValue(0))),
  max: v.nullable(v.pipe(v.number(), v.minValue(0))),
  qualifier: v.picklist(QUALIFIERS),
  verbatim: Text,
})
export type Quantity = v.InferOutput<typeof Quantity>

/** A figure of a statistic, with what it counts. */
export const Figure = v.strictObject({
  ...Quantity.entries,
  unit: v.picklist(['cases', 'persons', 'percent', 'outlets', 'complaints', 'requests', 'euros']),
  what: Text,
})
export type Figure = v.InferOutput<typeof Figure>

export const Sentence = v.strictObject({
  kind: v.picklist(SENTENCE_KINDS),
  /** ISO 8601 duration, e.g. P2Y6M; null where the source gives none. */
  duration: v.nullable(v.pipe(v.string(), v.regex(/^P(\d+Y)?(\d+M)?(\d+D)?$/, 'an ISO 8601 duration such as P2Y6M'))),
  /** Whom the sentence is for, where a record tells of several people. */
  person: v.optional(PersonId),
  verbatim: Text,
})
export type Sentence = v.InferOutput<typeof Sentence>

/** An article of law; `code` is a key of vocabulary.laws, e.g. `CC`, the Criminal Code. */
export const LawReference = v.strictObject({
  code: Text,
  article: v.optional(Text),
})
export type LawReference = v.InferOutput<typeof LawReference>

export const RightMention = v.strictObject({
  right: v.string(),
  basis: v.picklist(RIGHT_BASES),
})
export type RightMention = v.InferOutput<typeof RightMention>

/** Words of the source, exactly as in the canonical text of the paragraph, where they stand once. */
export const SourceQuote = v.strictObject({
  /** A source id; left out for the source the file is about. */
  source: v.optional(Id),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: Text,
})
export type SourceQuote = v.InferOutput<typeof SourceQuote>

export const EventLink = v.strictObject({
  type: v.picklist(LINK_TYPES),
  event: Id,
})
export type EventLink = v.InferOutput<typeof EventLink>

/** Another publication says otherwise: shown beside the record, never mended into it. */
export const Dispute = v.strictObject({
  field: v.picklist(['date', 'places', 'persons', 'number_of_persons', 'figures', 'sentence', 'law', 'title']),
  /** What it says, in our own words. */
  says: Text,
  evidence: v.pipe(v.array(Id), v.minLength(1)),
})
export type Dispute = v.InferOutput<typeof Dispute>

export const Anomaly = v.strictObject({
  kind: v.picklist(ANOMALIES),
  note: Text,
})
export type Anomaly = v.InferOutput<typeof Anomaly>

export const AuthoredRecord = v.strictObject({
  /** Stable, never reused, readable, e.g. `8-five-year-sentence`; no names of people. */
  id: Id,
  record_kind: v.picklist(RECORD_KINDS),
  /** Plain words of ours; an allegation is worded as one. */
  title: v.pipe(Text, v.maxLength(110)),
  /** A key of vocabulary.types; null for a recommendation. */
  type: v.nullable(v.string()),
  /** EDTF; null where unknown. */
  date: v.optional(v.nullable(Text), null),
  /** The source's words for the date, e.g. "In November 2016". */
  date_verbatim: v.optional(Text),
  date_basis: v.optional(v.picklist(DATE_BASES), 'none'),
  date_role: v.optional(v.picklist(DATE_ROLES)),
  date_evidence: v.optional(v.array(EvidenceCitation), []),
  places: v.optional(v.array(PlaceMention), []),
  persons: v.optional(v.array(PersonMention), []),
  number_of_persons: v.optional(Quantity),
  figures: v.optional(v.array(Figure), []),
  sentence: v.optional(v.array(Sentence), []),
  law: v.optional(v.array(LawReference), []),
  rights: v.optional(v.array(RightMention), []),
  affected_group: v.optional(v.array(v.string()), []),
  source: v.pipe(v.array(SourceQuote), v.minLength(1, 'every record needs at least one verbatim quote')),
  links: v.optional(v.array(EventLink), []),
  disputed: v.optional(v.array(Dispute), []),
  anomaly: v.optional(v.array(Anomaly), []),
  status: v.picklist(STATUSES),
  /** An editor's remark that is published. */
  note: v.optional(Text),
  /** An editor's remark that never leaves data/. */
  private_note: v.optional(Text),
})
export type AuthoredRecord = v.InferOutput<typeof AuthoredRecord>

/** One file of data/events/<source>/: the records of one section. */
export const EventFile = v.strictObject({
  /** The source the quotes are from. */
  source: Id,
  records: v.array(AuthoredRecord),
  /** Tombstones: ids that were withdrawn and are never given again. */
  withdrawn: v.optional(v.array(v.strictObject({ id: Id, reason: Text })), []),
})
export type EventFile = v.InferOutput<typeof EventFile>
