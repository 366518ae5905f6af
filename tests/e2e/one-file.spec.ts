import { statSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { dataset, eventById, events, markedText } from './attest.ts'
import { FILE, openFile } from './one-file.ts'

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
  expect(new Set(await fonts())).toContain('Source Serif 4 Variable')
  expect(wrongs()).toEqual([])
})

test('a link copied there keeps the path of the file to itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route('**/MapView*', (route) => route.abort())
  const wrongs = await openFile(page, '?v=1&place=almaty&event=8-five-year-sentence')
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
