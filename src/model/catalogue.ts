import * as v from 'valibot'
import { Id, PersonId } from './ids.ts'
import { Localised } from './localised.ts'

/** What records refer to: people, places, evidence, vocabulary, and a source's metadata. */

const Text = v.pipe(v.string(), v.nonEmpty())
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2019-03-22, 2019-03 or 2019'))
const Url = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'a web address: http or https'))

/** How a person may be shown, in every shipped byte. */
export const DISPLAYS = ['full', 'initials', 'role_only', 'withheld'] as const

export const Person = v.strictObject({
  id: PersonId,
  /** The source's first spelling, homoglyphs mended. */
  name: Text,
  /** Every other spelling met, in the source or outside, surname-only references included. */
  variants: v.optional(v.array(Text), []),
  /** Plain words, e.g. "human rights activist". */
  role: Text,
  display: v.picklist(DISPLAYS),
  note: v.optional(Text),
})
export type Person = v.InferOutput<typeof Person>

const PLACE_KINDS = ['settlement', 'region', 'country', 'nationwide'] as const

export const Place = v.strictObject({
  id: Id,
  kind: v.picklist(PLACE_KINDS),
  /** Today's name. */
  name: Localised,
  /** Names that were valid for a time; `from` included, `until` excluded, either may be unknown. */
  former_names: v.optional(
    v.array(v.strictObject({ name: Localised, from: v.nullable(IsoDate), until: v.nullable(IsoDate) })),
    [],
  ),
  /** Other spellings, for search. */
  variants: v.optional(v.array(Text), []),
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a two-letter country code such as KZ')),
  /** WGS 84 degrees; null for what is no point. */
  latitude: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  /** `exact`: the settlement's own point; `approximate`: within 5 km; `none`: no point. */
  precision: v.picklist(['exact', 'approximate', 'none']),
  geonames: v.optional(v.pipe(v.number(), v.integer())),
  /** 1 a metropolis … 5 a village; what is labelled first. */
  rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
})
export type Place = v.InferOutput<typeof Place>

/** Another publication that says something about the same events. */
export const Evidence = v.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  url: Url,
  published: v.nullable(IsoDate),
  /** False where publisher and authors of the source are the same, so that it confirms nothing. */
  independent: v.boolean(),
})
export type Evidence = v.InferOutput<typeof Evidence>

/** Shapes that stay apart without colour, one a group. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'bar', 'ring', 'star'] as const
export type Shape = (typeof SHAPES)[number]

export const Vocabulary = v.strictObject({
  groups: v.array(v.strictObject({ id: v.string(), label: Localised, shape: v.picklist(SHAPES) })),
  types: v.array(v.strictObject({ id: v.string(), group: v.string(), label: Localised })),
  rights: v.array(
    v.strictObject({
      id: v.string(),
      label: Localised,
      /** Article numbers as printed, e.g. "9" or "2(3)"; null where there is none. */
      iccpr: v.nullable(v.string()),
      udhr: v.nullable(v.string()),
    }),
  ),
  affected_groups: v.array(v.strictObject({ id: v.string(), label: Localised })),
  laws: v.array(v.strictObject({ code: v.string(), label: Localised })),
})
export type Vocabulary = v.InferOutput<typeof Vocabulary>

/** Why words of a document are told by no event. */
export const UNTOLD_KINDS = ['about_the_text', 'argument', 'law_in_general', 'recommendation', 'not_yet_told'] as const

const ParagraphNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** What of some paragraphs no event tells, and why: the editors' word. */
export const UntoldNote = v.strictObject({
  /** First and last paragraph it is about; `to` may be left out for one alone. */
  from: ParagraphNumber,
  to: v.optional(ParagraphNumber),
  kind: v.picklist(UNTOLD_KINDS),
  reason: Text,
})
export type UntoldNote = v.InferOutput<typeof UntoldNote>

/** data/sources/<id>/source.yaml: what the document itself does not say about itself. */
export const SourceMetadata = v.strictObject({
  id: Id,
  title: Text,
  authors: v.pipe(v.array(v.strictObject({ short: Text, name: Text })), v.minLength(1)),
  /** The review or body it was made for. */
  submitted_to: Text,
  language: v.string(),
  /** The month up to which the text tells; "still in force" means: then. */
  facts_as_of: IsoDate,
  /** File beside this one that holds the document's bytes, never edited. */
  file: Text,
  /** Of those bytes. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal')),
  /** Where title, date and authors are known from. */
  note: v.optional(Text),
  /** Paragraphs told by no event, or only in part, with the reason. */
  untold: v.optional(v.array(UntoldNote)),
})
export type SourceMetadata = v.InferOutput<typeof SourceMetadata>
