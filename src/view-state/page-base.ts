/** The part of a page's address that matters here; `location` is one. */
export interface PageAddress {
  readonly protocol: string
  readonly origin: string
  readonly pathname: string
}

/**
 * What permanent links begin with: where the page lies. A page that no host serves takes the address it is published under;
 * where that is not known, nothing: the path of a file on somebody's disk often holds their name, and opens nothing elsewhere.
 * Links are then relative to the page.
 */
export function pageBase({ protocol, origin, pathname }: PageAddress, published: string | null): string {
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : (published ?? '')
}

/** An address to publish under, as given to a build; null for none, or for what no page can have. */
export function publishedAddress(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null
  const { protocol, origin, pathname } = new URL(text)
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : null
}
