import type { Page } from '@playwright/test'
import { expect, open, test } from './attest.ts'

const openTakeAway = async (page: Page) => {
  await page.getByRole('button', { name: 'Take away' }).click()
  await expect(page.getByRole('dialog', { name: 'Take away what is shown' })).toBeVisible()
}

/** What the browser holds of this page: service workers and caches. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))

test('kept only when asked for, opens without a network, and leaves nothing when removed', async ({
  page,
  context,
}) => {
  await open(page)
  await openTakeAway(page)
  expect(await held(page)).toEqual({ workers: 0, caches: [] })

  await page.getByRole('button', { name: 'Keep for offline use' }).click()
  await expect(page.getByText('it opens without a connection')).toBeVisible()

  await context.setOffline(true)
  // another view, and the parts that load late, come from what is kept too
  await open(page, '?event=8-five-year-sentence')
  await expect(page.locator('mark[data-record~="8-five-year-sentence"]').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Map' }).locator('[data-status="ready"]')).toBeVisible()
  await openTakeAway(page)

  await page.getByRole('button', { name: 'Remove from this browser' }).click()
  await expect(page.getByText('this browser keeps nothing of the page')).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
  await context.setOffline(false)
  await open(page)
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

test.describe('without the map', () => {
  test.use({ complaint: /Unable to preload CSS|Failed to fetch dynamically imported module/ })

  test('a file that the host has changed is not kept, nor is any other', async ({ page, context }) => {
    await context.route('**/data/dataset.json', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${await response.text()} ` })
    })
    await page.route('**/MapView*', (route) => route.abort())
    await open(page)
    await openTakeAway(page)
    await page.getByRole('button', { name: 'Keep for offline use' }).click()
    await expect(page.getByText('a file did not come as it was published')).toBeVisible()
    expect(await held(page)).toEqual({ workers: 0, caches: [] })
  })

  test('kept, removed and kept again in one page: the files are there, or it says that they are not', async ({
    page,
    context,
  }) => {
    const keep = page.getByRole('button', { name: 'Keep for offline use' })
    const remove = page.getByRole('button', { name: 'Remove from this browser' })
    await page.route('**/MapView*', (route) => route.abort())
    await open(page)
    await openTakeAway(page)
    for (const time of ['first', 'again']) {
      await keep.click()
      await expect(page.getByText('it opens without a connection'), time).toBeVisible()
      expect((await held(page)).caches, time).toHaveLength(1)
      if (time === 'first') await remove.click()
    }
    await context.setOffline(true)
    expect(await page.evaluate(async () => (await fetch('./?event=8-five-year-sentence')).ok)).toBe(true)

    // without a network nothing can be kept again
    await remove.click()
    await keep.click()
    await expect(page.getByText('Not kept:')).toBeVisible()
    expect(await held(page)).toEqual({ workers: 0, caches: [] })
  })
})
