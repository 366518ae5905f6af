import type { Page } from '@playwright/test'
import { expect, open, test } from './attest.ts'

const ARCHIVE = '**/basemap/basemap.pmtiles'

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map' })

/** The names drawn on the map's canvas, as its adapter tells them when the map rests. */
const names = (page: Page) => mapOf(page).locator('[data-names]')

async function expectNames(page: Page, search: string, drawn: string[], absent: string[] = []) {
  await open(page, search)
  for (const name of drawn) await expect(names(page)).toHaveAttribute('data-names', line(name))
  for (const name of absent) await expect(names(page)).not.toHaveAttribute('data-names', line(name))
}

/** A name is a line of its own. */
const line = (name: string) => new RegExp(`^${name}$`, 'm')

test('map: one request brings the base map, whole and without a range', async ({ page }) => {
  const asked: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.url().includes('/basemap/')) asked.push(request.headers()['range'] ?? 'all')
  })
  await open(page)
  await expect(mapOf(page).locator('[data-status="ready"]')).toBeVisible()
  await mapOf(page).getByRole('button', { name: 'Zoom in' }).click()
  await expect(names(page)).toHaveAttribute('data-names', /./)
  expect(asked).toEqual(['all'])
})

test('map: names of countries, regions, waters and cities are drawn, in three languages', async ({ page }) => {
  await expectNames(page, '?map=5.3/46/75', ['Lake Balkhash', 'Taldykorgan', 'Karaganda\\s?region', 'Ili'])
  await expectNames(page, '?map=5.3/46/75&lang=ru', ['Балхаш', 'Талдыкорган', 'Карагандинская\\s?область', 'Или'])
  await expectNames(page, '?map=5.3/46/75&lang=kk', ['Балқаш көлі', 'Талдықорған', 'Қарағанды\\s?облысы', 'Іле'])
})

test('map: a region bears its name of the day', async ({ page }) => {
  const [before, after] = ['South Kazakhstan region', 'Turkistan region']
  await expectNames(page, '?map=6.2/43.5/71&at=2018-06-18', [before], [after])
  await expectNames(page, '?map=6.2/43.5/71&at=2018-06-19', [after], [before])
})

test('map: where the archive has no tile of the zoom, the coarser one is drawn', async ({ page }) => {
  await expectNames(page, '?map=8/48.2/16.4', ['Vienna'])
})

test('map: a truncated archive gives a notice and the list of places; the rest lives, and it can be tried again', async ({
  page,
}) => {
  await page.route(ARCHIVE, async (route) => {
    const whole = await (await route.fetch()).body()
    await route.fulfill({ body: whole.subarray(0, whole.length / 2) })
  })
  await open(page)
  const map = mapOf(page)
  await expect(map.getByRole('status')).toContainText('The map could not be drawn')
  const almaty = map.getByRole('button', { name: /^Almaty/ })
  await almaty.click()
  await expect(page).toHaveURL(/place=almaty/)
  await page.unroute(ARCHIVE)
  await map.getByRole('button', { name: 'Try the map again' }).click()
  await expect(map.locator('[data-status="ready"]')).toBeVisible()
  await expect(names(page)).toHaveAttribute('data-names', /./)
})

test('map: a web page in place of the archive gives the list of places too', async ({ page }) => {
  await page.route(ARCHIVE, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  )
  await open(page)
  await expect(mapOf(page).getByRole('button', { name: /^Almaty/ })).toBeVisible()
  await expect(mapOf(page).getByRole('status')).toContainText('The map could not be drawn')
})
