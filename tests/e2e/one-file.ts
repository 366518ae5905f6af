import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'

export const FILE = resolve('dist-single/attest.html')
const ADDRESS = pathToFileURL(FILE).href

/** Opens it as a person would from a stick, with no network; what it and the windows it opens ask for, break or throw fails the test. */
export async function openFile(page: Page, search: string): Promise<() => readonly string[]> {
  const wrongs: string[] = []
  const context = page.context()
  await context.setOffline(true)
  context.on('request', (request) => {
    const url = request.url()
    if (!/^(blob|data):/.test(url) && !url.startsWith(ADDRESS)) wrongs.push(`asks for ${url}`)
  })
  context.on('weberror', (error) => wrongs.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(`${ADDRESS}${search}`)
  await expect(page.getByRole('listbox', { name: 'Events in time order' })).toBeVisible()
  return () => wrongs
}
