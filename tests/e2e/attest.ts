import { expect, test as base, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { CompiledDataset, CompiledRecord } from '../../src/model/compiled.ts'

/** The data as built: what the page must show. */
export const dataset: CompiledDataset = JSON.parse(readFileSync('dist/data/dataset.json', 'utf8'))
export const events = dataset.events.filter((record) => record.record_kind === 'event')

export function eventById(id: string): CompiledRecord {
  const record = dataset.events.find((candidate) => candidate.id === id)
  if (!record) throw new Error(`no record ${id} in the dataset`)
  return record
}

interface Options {
  /** What a test breaks may be complained of on the console: complaints that match are not held against the page. */
  readonly complaint: RegExp | null
}

/** Every test of the page also asserts that it asked no other origin, broke no policy and threw nothing. */
export const test = base.extend<{ page: Page } & Options>({
  complaint: [null, { option: true }],
  page: async ({ page, baseURL, complaint }, runTest) => {
    const wrongs: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
        wrongs.push(`request to another origin: ${request.url()}`)
      }
    })
    page.on('pageerror', (error) => wrongs.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      const text = message.text()
      if (/Content Security Policy/i.test(text)) wrongs.push(`policy: ${text}`)
      else if (
        message.type() === 'error' &&
        !/Failed to load resource|WebGL|GPU/i.test(text) &&
        !complaint?.test(text)
      ) {
        wrongs.push(`console: ${text}`)
      }
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    await runTest(page)
    expect(wrongs).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  },
})

export { expect }

/** Open a view and wait until its data is on the page. */
export async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  await expect(page.getByRole('listbox', { name: 'Events in time order' })).toBeVisible()
}

/** The text marked in the document for a record, its pieces joined in document order, by paragraph. */
export async function markedText(page: Page, id: string): Promise<string> {
  return page
    .locator(`mark[data-record~="${id}"]`)
    .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''))
}

/** Go on to another view as Back and Forward do: nothing is loaded anew, and the map stands. */
export async function goOn(page: Page, search: string) {
  await page.evaluate((to) => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, search || '?')
}
