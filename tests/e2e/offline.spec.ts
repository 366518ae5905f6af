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

test('a file that is not as it was published is not kept, nor is any other', async ({ page, context }) => {
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
