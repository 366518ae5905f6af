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

test('map: its code, its worker and its tiles are each fetched once, whole and without a range', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const asked: string[] = []
  page.on('request', (request) => {
    const [, file] = /\/((?:assets\/(?:MapView|maplibre-gl-worker)|basemap\/basemap)[^/]*)$/.exec(request.url()) ?? []
    if (file) asked.push(`${file.replace(/-[\w-]{8}\./, '.')} ${request.headers()['range'] ?? 'whole'}`)
  })
  await open(page)
  const map = mapOf(page)
  await expect(map.locator('[data-status="ready"]')).toBeVisible()
  for (const button of ['Zoom in', 'Zoom out', 'Abroad', 'Fit'])
    await map.getByRole('button', { name: button, exact: true }).click()
  await map.getByRole('combobox', { name: 'Place names' }).selectOption('ru')
  await expect(names(page)).toHaveAttribute('data-names', /[А-Я]/)
  // a worker's own module may be asked for by each worker, and comes from the cache
  expect([...new Set(asked)].toSorted()).toEqual([
    'assets/MapView.css whole',
    'assets/MapView.js whole',
    'assets/maplibre-gl-worker.js whole',
    'basemap/basemap.pmtiles whole',
  ])
  expect(asked.filter((file) => !file.includes('worker'))).toHaveLength(3)
})

/** Round Taldykorgan, which has no symbol: what is named from afar, and near. */
const NAMED = {
  en: { country: 'CHINA', lake: 'Alakol', city: 'Taldykorgan' },
  ru: { country: 'КИТАЙ', lake: 'Алаколь', city: 'Талдыкорган' },
  kk: { country: 'ҚЫТАЙ', lake: 'Алакөл', city: 'Талдықорған' },
} as const

for (const language of ['en', 'ru', 'kk'] as const) {
  test(`map: names from zoom 3 to zoom 8, ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { country, lake, city } = NAMED[language]
    const expected: Record<number, readonly string[]> = {
      3: [country],
      4: [country],
      5: [lake, city],
      6: [city],
      7: [city],
      8: [city],
    }
    await open(page, `?map=3/45.02/78.37&lang=${language}`)
    for (let zoom = 3; zoom <= 8; zoom++) {
      for (const name of expected[zoom] ?? []) await expect(names(page)).toHaveAttribute('data-names', line(name))
      const drawn = (await names(page).getAttribute('data-names')) ?? ''
      // a Cyrillic map has no Latin name on it, and the other way round
      expect(drawn).not.toMatch(language === 'en' ? /[Ѐ-ӿ]/ : /[A-Za-z]/)
      if (zoom === 8) break
      await names(page).evaluate((element) => delete element.dataset['names'])
      await mapOf(page).getByRole('button', { name: 'Zoom in' }).click()
    }
  })
}

test('map: names of countries, regions, waters and cities are drawn, in three languages', async ({ page }) => {
  await expectNames(page, '?map=5.3/46/75', ['Lake Balkhash', 'Taldykorgan', 'Almaty\\s?region', 'Ili'])
  await expectNames(page, '?map=5.3/46/75&lang=ru', ['Балхаш', 'Талдыкорган', 'Алматинская\\s?область', 'Или'])
  await expectNames(page, '?map=5.3/46/75&lang=kk', ['Балқаш көлі', 'Талдықорған', 'Алматы\\s?облысы', 'Іле'])
})

test('map: a region bears its name of the day', async ({ page }) => {
  const [before, after] = ['South Kazakhstan region', 'Turkistan region']
  await expectNames(page, '?map=6.2/44.3/70.2&at=2018-06-18', [before], [after])
  await expectNames(page, '?map=6.2/44.3/70.2&at=2018-06-19', [after], [before])
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
  await expect(map.getByRole('status').filter({ hasText: 'The map could not be drawn' })).toBeVisible()
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
  await expect(mapOf(page).getByRole('status').filter({ hasText: 'The map could not be drawn' })).toBeVisible()
})
