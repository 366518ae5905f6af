const LONGEST = 90

/** A value as a problem shows it: text as written, anything else as JSON, shortened to 90 characters. */
export function shownValue(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`
}
