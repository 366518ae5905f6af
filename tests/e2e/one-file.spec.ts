import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { dataset, eventById, events, markedText } from './attest.ts'

const FILE = resolve('dist-single/attest.html')
const ADDRESS = pathToFileURL(FILE).href

/** Opens it as a person would from a stick, with no network; what it asks for, breaks or throws fails the test. */
async function openFile(page: Page, search: string): Promise<() => readonly string[]> {
  const wrongs: string[] = []
  await page.context().setOffline(true)
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(blob|data):/.test(url) && !url.startsWith(ADDRESS)) wrongs.push(`asks for ${url}`)
  })
  page.on('pageerror', (error) => wrongs.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(`${ADDRESS}${search}`)
  await expect(page.getByRole('listbox', { name: 'Events in time order' })).toBeVisible()
  return () => wrongs
}

test('the file is small, and its name and title say nothing', async ({ page }) => {
  expect(statSync(FILE).size).toBeLessThan(5_000_000)
  const wrongs = await openFile(page, '')
  expect(await page.title()).toBe('Attest')
  await expect(page.getByText(`${events.length} of ${events.length} events`)).toBeVisible()
  expect(wrongs()).toEqual([])
})

test('from disk and offline: map, quote, search, history, fonts; no request and no violation', async ({ page }) => {
  const id = '8-five-year-sentence'
  const wrongs = await openFile(page, `?v=1&event=${id}&map=4/48/67`)
  const map = page.getByRole('region', { name: 'Map' })
  await expect(map.locator('[data-status="ready"]')).toBeVisible()
  await expect(map.locator('[data-names]')).toHaveAttribute('data-names', /KAZAKHSTAN/)
  await expect(page.getByRole('listbox', { name: 'Places with events' }).getByRole('option').first()).toBeAttached()

  await expect(page.locator(`mark[data-record~="${id}"]`).first()).toBeVisible()
  expect(await markedText(page, id)).toContain(eventById(id).source[0]?.quote.slice(0, 40) ?? 'no quote')

  // what is chosen is in the address of the file, and Back undoes it
  await page.getByRole('checkbox', { name: /^Almaty/ }).check()
  await expect(page).toHaveURL(/attest\.html\?v=1&place=almaty/)
  await page.goBack()
  await expect(page).not.toHaveURL(/place=/)

  await page.getByRole('combobox', { name: /^Search events/ }).fill('Bokayev')
  await expect(page.locator('.filter-bar__count')).toHaveText(new RegExp(`^[1-9] of ${events.length} events`))
  expect(page.url()).not.toContain('Bokayev')
  const fonts = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))
  expect(new Set(await fonts())).toContain('"Source Serif 4 Variable"')
  expect(wrongs()).toEqual([])
})

test('a link copied there keeps the path of the file to itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route('**/MapView*', (route) => route.abort())
  const wrongs = await openFile(page, '?v=1&event=8-five-year-sentence&place=almaty')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('banner').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('whose path on this device was left out')).toBeVisible()
  expect(await copied()).toBe('?v=1&place=almaty&event=8-five-year-sentence')
  await page.locator('.card__actions').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('The path of the file on this device was left out')).toBeVisible()
  expect(await copied()).toBe('?v=1&event=8-five-year-sentence')
  await page.getByRole('button', { name: 'Take away' }).click()
  await expect(page.getByText('has no address that a frame could show')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep for offline use' })).toHaveCount(0)
  expect(dataset.data_version).toMatch(/^[0-9a-f]{64}$/)
  expect(wrongs()).toEqual([])
})
