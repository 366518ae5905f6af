/** Names joined by slashes: no protocol, no other host, no way up, nothing escaped. */
const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/
const LONGEST_PATH = 200

/**
 * Path of a data file below the page, e.g. `data/synthetic-1000000.attest`; null for anything else, so that no link can
 * make the page ask another origin.
 */
export function parseDataPath(text: string): string | null {
  return PATH.test(text) && !text.includes('..') && text.length <= LONGEST_PATH ? text : null
}
