// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { embedSnippet } from '../../src/take-away/embed-snippet.ts'

function frameOf(html: string): HTMLIFrameElement {
  // what is in a template is parsed and never loaded
  const template = document.createElement('template')
  template.innerHTML = html
  const found = template.content.children
  const [frame] = found
  if (found.length !== 1 || !(frame instanceof HTMLIFrameElement)) throw new Error(`no single frame: ${html}`)
  return frame
}

const URL_OF_VIEW = 'https://a.example/kz/?v=1&place=almaty&embed=on'

it('is one frame that says what it shows, loads late, and is held in', () => {
  const frame = frameOf(embedSnippet({ url: URL_OF_VIEW, title: 'A submission', width: 960, height: 640 }))
  expect(Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]))).toEqual({
    src: URL_OF_VIEW,
    title: 'A submission',
    width: '960',
    height: '640',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    style: 'border: 1px solid #8b8577; max-width: 100%',
  })
})

it('lets no title and no address out of their quotes', () => {
  fc.assert(
    fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, url) => {
      const frame = frameOf(embedSnippet({ url, title: `"><script>${title}`, width: '100%', height: 640 }))
      expect([frame.getAttribute('src'), frame.getAttribute('width')]).toEqual([url, '100%'])
      expect(frame.title).toContain('"><script>')
    }),
  )
})
