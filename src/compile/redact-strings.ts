import type { Redactor } from './redact.ts'

/** Fields that hold an id, a code or a word of a fixed list: no name can stand there, and none may be changed. */
const FIXED_FIELDS: ReadonlySet<string> = new Set(
  `id person place event source evidence record_kind type kind group field display date date_basis date_role
  date_shape basis confidence status qualifier unit duration code article right affected_group shape iccpr
  udhr precision value country published from until language facts_as_of sha256 numeral section
  data_version view events`.split(/\s+/),
)
const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['url', 'urls'])

/**
 * A copy of `value` in which every string obeys `display`: whatever field is added later is redacted too, unless it is
 * named above. An address that tells a name becomes its host, or goes out of a list.
 */
export function redactStrings<T>(value: T, redactor: Redactor): T {
  // the copy has the shape of the original: only strings are exchanged for strings
  return redactor.active ? (copy(value, '', redactor) as T) : value
}

function copy(value: unknown, key: string, redactor: Redactor): unknown {
  if (typeof value === 'string') {
    if (FIXED_FIELDS.has(key)) return value
    if (ADDRESS_FIELDS.has(key)) return redactor.address(value) ?? neutralAddress(value, redactor)
    return redactor.text(value).text
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value
    const kept =
      key === 'urls' ? items.filter((url) => typeof url !== 'string' || redactor.address(url) !== null) : items
    return kept.map((item) => copy(item, key, redactor))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, copy(inner, field, redactor)]))
}

/** The host alone; where even that tells the name, an address that leads nowhere. */
function neutralAddress(url: string, redactor: Redactor): string {
  const host = URL.canParse(url) ? `${new URL(url).origin}/` : ''
  return host !== '' && redactor.address(host) !== null ? host : 'https://withheld.invalid/'
}
