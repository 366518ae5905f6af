import * as v from 'valibot'

/** Lower-case words joined by single hyphens. Ids go into URLs, so they hold no name of a person. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits, joined by single hyphens'),
  v.maxLength(64),
)

/** `p001`: says nothing of whom it means, because it goes into URLs. */
export const PersonId = v.pipe(v.string(), v.regex(/^p\d{3}$/, 'a person id is p and three digits, e.g. p001'))

/** Whether a text is an {@link Id}. */
export function isId(text: string): boolean {
  return v.is(Id, text)
}
