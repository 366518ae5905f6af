export const DATE_STYLES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  shortMonth: { month: 'short' },
  shortDay: { day: 'numeric', month: 'short' },
} as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once: the library's own looks each one up by its options written out, on every call. Days are those of UTC. */
export function dateFormat(locale: string, style: keyof typeof DATE_STYLES): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}
