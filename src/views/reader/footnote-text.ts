/** A stretch of a footnote: plain, or an address it prints. */
export interface FootnotePart {
  readonly text: string
  readonly url: string | null
}

/** Split a footnote at the addresses it prints, in their order. An address that is not found as printed follows at the end. */
export function footnoteParts(text: string, urls: readonly string[]): FootnotePart[] {
  const parts: FootnotePart[] = []
  const missing: string[] = []
  let rest = text
  for (const url of urls) {
    const at = rest.indexOf(url)
    if (at < 0) {
      missing.push(url)
      continue
    }
    if (at > 0) parts.push({ text: rest.slice(0, at), url: null })
    parts.push({ text: url, url })
    rest = rest.slice(at + url.length)
  }
  if (rest !== '') parts.push({ text: rest, url: null })
  for (const url of missing) parts.push({ text: ' ', url: null }, { text: url, url })
  return parts
}
