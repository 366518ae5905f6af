import type { HeldFile } from './held-files.ts'

export interface PageParts {
  /** Classic code, no module. */
  readonly script: string
  readonly style: string
  /** SVG. */
  readonly icon: Uint8Array
  readonly held: readonly HeldFile[]
  /** The policy for these very texts. */
  readonly policyOf: (texts: { readonly script: string; readonly style: string }) => string
}

/** What Vite refers to: it is in the page now. */
const REFERENCES =
  /\s*<(?:script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>|link\b[^>]*\brel="(?:stylesheet|modulepreload|manifest|icon|apple-touch-icon)"[^>]*>)/g
/** A rule of a font and nothing else. */
const FONT_FACE = /@font-face\s*\{[^{}]*\}/g
const FONT_FILE = /url\((['"]?)(?:\.?\/)?([^'")]+)\1\)/

/** Put all parts into the page. Its text is what the browser hashes: no parser may change it on the way. */
export function fillPage(page: string, { script, style, icon, held, policyOf }: PageParts): string {
  const code = forScript(script)
  const paths = new Set(held.map(({ path }) => path))
  const fonts = [...style.matchAll(FONT_FACE)].map(([rule]) => fontRule(rule)).filter(({ path }) => paths.has(path))
  const styles = unbroken(style.replace(FONT_FACE, '').trim())
  if (/<\/style/i.test(styles)) throw new Error('a style ends the element it stands in')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf({ script: code, style: styles })}" />`,
    `<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}" />`,
    `<style>${styles}</style>`,
  ]
  const body = [
    ...held.map(heldElement),
    `<script type="text/plain" id="held-fonts">${fonts.map(({ rule }) => rule).join('')}</script>`,
    `<script>${code}</script>`,
  ]
  return page
    .replace(REFERENCES, '')
    .replace(/<meta charset="[^"]*" \/>/, (charset) => [charset, ...head].join('\n    '))
    .replace('</body>', () => `${body.join('\n')}\n</body>`)
}

function fontRule(rule: string): { readonly rule: string; readonly path: string } {
  const [, , path = ''] = FONT_FILE.exec(rule) ?? []
  return { rule: rule.replace(FONT_FILE, `url(${path})`), path }
}

function heldElement({ path, type, packed, bytes }: HeldFile): string {
  return `<script type="text/plain" data-file="${path}" data-type="${type}"${packed ? ' data-packed="gzip"' : ''}>${base64(bytes)}</script>`
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Code that can stand in a script element: nothing in it ends the element or begins a comment. */
function forScript(code: string): string {
  const safe = unbroken(code.trim())
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--')
  return safe
}

/** The parser makes one line end of each kind, and another letter of NUL: so that hashes hold, there are none. */
function unbroken(text: string): string {
  if (text.includes('\0')) throw new Error('a NUL cannot stand in a page')
  return text.replaceAll(/\r\n?/g, '\n')
}
