import { gunzipSync } from 'fflate'

declare global {
  /** Address of a file that the page holds in itself. Only in the one-file build, whose addresses of assets call it. */
  var heldFile: ((path: string) => string) | undefined
}

/** Is the page one file that holds its own? Known at build time, so that the site has none of what is below. */
const IS_ONE_FILE = import.meta.env.MODE === 'single'

const made = new Map<string, string>()

if (IS_ONE_FILE) {
  globalThis.heldFile = heldFile
  wearHeldFonts()
}

/** Address of one of the page's own files, named from where the page lies: beside it, or in it where it is one file. */
export function ownFile(path: string): string {
  const beside = `${import.meta.env.BASE_URL}${path}`
  return IS_ONE_FILE && elementOf(path) ? heldFile(path) : beside
}

/** A blob's address, the same each time. Throws where the page holds no such file: the build forgot it. */
function heldFile(path: string): string {
  const known = made.get(path)
  if (known !== undefined) return known
  const element = elementOf(path)
  if (!element) throw new Error(`the page does not hold ${path}`)
  const packed = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0))
  const bytes = element.dataset['packed'] === 'gzip' ? gunzipSync(packed) : packed
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: element.dataset['type'] ?? '' }))
  made.set(path, url)
  return url
}

function elementOf(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(path)}"]`)
}

/** Fonts of the page's styles, with addresses of what it holds. */
function wearHeldFonts(): void {
  const rules = document.querySelector('#held-fonts')?.textContent ?? ''
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.replaceAll(/url\(([^)]+)\)/g, (_, path: string) => `url(${heldFile(path)})`))
  document.adoptedStyleSheets.push(sheet)
}
