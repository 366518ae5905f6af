// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fillPage, type PageParts } from '../../../src/workshop/publish/one-file-page.ts'

/** index.html as Vite leaves it. */
const PAGE = readFileSync('index.html', 'utf8').replace(
  /\s*<script type="module".*<\/script>/,
  '<script src="./index.js"></script>\n<link rel="stylesheet" crossorigin href="./style.css">',
)

const FACE = (file: string) => `@font-face{font-family:A;src:url(./${file})format("woff2");unicode-range:U+0-FF}`

const page = (parts: Partial<PageParts> = {}): string =>
  fillPage(PAGE, {
    script: 'run()',
    style: `${FACE('a.woff2')}p{color:red}${FACE('b.woff2')}`,
    icon: new TextEncoder().encode('<svg/>'),
    held: [{ path: 'a.woff2', type: 'font/woff2', packed: false, bytes: Uint8Array.of(0, 255) }],
    policyOf: ({ script, style }) => `script ${script.length} style ${style.length}`,
    ...parts,
  })

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe('the page as one file', () => {
  it('refers to nothing outside itself', () => {
    expect(page()).not.toMatch(/\b(src|href)="(?!data:)/)
    expect(page()).not.toContain('manifest')
    expect(parsed(page()).title).toBe('Attest')
  })

  it('holds its files, and the rules of those fonts that it holds', () => {
    const found = parsed(page())
    expect(found.querySelector('[data-file="a.woff2"]')?.textContent).toBe('AP8=')
    expect(found.querySelector('#held-fonts')?.textContent).toBe(FACE('a.woff2').replace('./', ''))
    expect(found.querySelector('style')?.textContent).toBe('p{color:red}')
  })

  it('tells the browser of the very text that stands in it', () => {
    let told = { script: '', style: '' }
    const html = page({
      script: 'say("</script><!-- $& $1 \\r", `a\r\nb`)\n',
      policyOf: (texts) => {
        told = texts
        return ''
      },
    })
    expect(html).toContain(`<script>${told.script}</script>`)
    expect(html).toContain(`<style>${told.style}</style>`)
    expect(told.script).toBe('say("<\\/script>\\x3C!-- $& $1 \\r", `a\nb`)')
  })

  it('refuses what the parser would change', () => {
    expect(() => page({ script: 'a\0b' })).toThrow('NUL')
    expect(() => page({ style: 'p{content:"</style>"}' })).toThrow('ends the element')
  })
})
