import * as v from 'valibot'

/** Languages of the interface and of the names in the data. */
export const LANGUAGES = ['en', 'ru', 'kk', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in English and, where known, in the other languages. */
export const Localised = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  ru: v.optional(v.pipe(v.string(), v.nonEmpty())),
  kk: v.optional(v.pipe(v.string(), v.nonEmpty())),
  fr: v.optional(v.pipe(v.string(), v.nonEmpty())),
})
export type Localised = v.InferOutput<typeof Localised>

/** The text in `language`, or else in English. */
export function localise(text: Localised, language: Language): string {
  return text[language] ?? text.en
}
