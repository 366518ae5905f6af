import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import papa from 'papaparse'
import { dataset, eventById, events, expect, open, test } from './attest.ts'
import { expectNoViolation, SLOW } from './axe.ts'

const CITY = '?place=almaty&from=2016-01-01&to=2018-12-31'

async function openDialog(page: Page, search: string) {
  await open(page, search)
  await page.getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take away what is shown' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Name and bytes of what a button gives. */
async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const json = async (page: Page, button: string) => JSON.parse((await downloaded(page, button)).bytes.toString('utf8'))

/** How many events the page says it shows. */
async function shownEvents(page: Page): Promise<number> {
  const said = await page.locator('.filter-bar__count').innerText()
  return Number(/^(\d+) of/.exec(said)?.[1])
}

for (const search of ['', CITY]) {
  test(`every format holds what the page shows: “${search}”`, async ({ page }) => {
    const dialog = await openDialog(page, search)
    const shown = await shownEvents(page)
    expect(shown).toBeGreaterThan(3)
    await expect(dialog.getByText(`${shown} events`)).toBeVisible()

    const csv = await downloaded(page, 'Download Table (CSV)')
    expect(csv.name).toMatch(/^events-\d{4}-\d{4}\.csv$/)
    const { data, errors } = papa.parse<Record<string, string>>(csv.bytes.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    const rows = data.filter((row) => row['kind'] === 'event')
    expect(rows).toHaveLength(shown)
    for (const row of data) expect(row['title']).toBe(eventById(row['id'] ?? '').title)
    expect(data[0]?.['file_events_left_out']).toBe(String(events.length - shown))
    expect(data[0]?.['file_data_version']).toBe(dataset.data_version)

    const ids = data.map((row) => row['id'])
    const geojson = await json(page, 'Download Map data (GeoJSON)')
    expect(geojson.features.map((feature: { id: string }) => feature.id)).toEqual(ids)
    expect(geojson.about.counts.events).toBe(shown)

    const records = await json(page, 'Download Records (JSON)')
    expect(records.events).toEqual(ids.map((id) => eventById(id ?? '')))

    const annotations = await json(page, 'Download Quotations (Web Annotations)')
    expect(annotations.total).toBe(ids.flatMap((id) => eventById(id ?? '').source).length)
    await expect(dialog.getByText(/^quotes-\d{4}-\d{4}\.jsonld is with your downloads\.$/)).toBeVisible()
  })
}

test('records taken under a filter, opened again, say that they are an extract', async ({ page }) => {
  await openDialog(page, CITY)
  const { bytes } = await downloaded(page, 'Download Records (JSON)')
  const { about, ...others } = JSON.parse(bytes.toString('utf8'))
  const serve = (value: unknown) => page.route('**/data/extract.json', (route) => route.fulfill({ json: value }))
  await serve({ ...others, about })
  await open(page, '?data=data/extract.json')
  const bar = page.locator('.filter-bar__sentence')
  await expect(bar).toContainText('Everything in this extract')
  await expect(bar).toContainText(
    `An extract: All events in Almaty, between 1 January 2016 and 31 December 2018; ${about.counts.left_out} left out`,
  )
  await expect(page.getByText('Everything the submission tells')).toHaveCount(0)
  await page.unroute('**/data/extract.json')
  await serve({ ...others, about: { ...about, counts: {} } })
  await page.reload()
  await expect(page.getByText(/The data file is not as expected: about\.counts/)).toBeVisible()
})

test('the timeline as PNG and SVG, with title, filter, legend and citation', async ({ page }) => {
  await openDialog(page, CITY)
  const png = await downloaded(page, 'Download Timeline as PNG')
  expect(png.name).toMatch(/^timeline-\d{4}-\d{4}\.png$/)
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(3200)
  expect(png.bytes.length).toBeGreaterThan(50_000)
  const svg = (await downloaded(page, 'Download Timeline as SVG')).bytes.toString('utf8')
  await page.setContent(svg)
  const words = (await page.locator('svg text').allTextContents()).join(' ')
  expect(words).toContain('Joint submission to the Universal Periodic Review of Kazakhstan')
  expect(words).toContain('All events in Almaty, between 1 January 2016 and 31 December 2018')
  expect(words).toContain('CC BY 4.0')
  expect(words).toContain(dataset.data_version)
})

test('the map as PNG and SVG, with what a map must say of itself', async ({ page }) => {
  const dialog = await openDialog(page, CITY)
  const png = await downloaded(page, 'Download Map as PNG')
  expect(png.name).toMatch(/^map-\d{4}-\d{4}\.png$/)
  expect(png.bytes.readUInt32BE(16)).toBe(3200)
  expect(png.bytes.length).toBeGreaterThan(200_000)
  const svg = (await downloaded(page, 'Download Map as SVG')).bytes.toString('utf8')
  await expect(dialog.getByText(/^map-\d{4}-\d{4}\.svg is with your downloads\.$/)).toBeVisible()
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ')
  expect(words).toContain('All events in Almaty, between 1 January 2016 and 31 December 2018')
  expect(words).toContain('Natural Earth · GSHHG/WDBII LGPL · GeoNames CC BY 4.0')
  expect(words).toContain('do not imply any opinion')
  expect(words).toContain(dataset.data_version)
  expect(svg).toMatch(/<image href="data:image\/png;base64,/)
})

test('the picture of the map counts every event it does not draw, of each kind', async ({ page }) => {
  await openDialog(page, '')
  const svg = (await downloaded(page, 'Download Map as SVG')).bytes.toString('utf8')
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ')
  expect(words).toContain('195 events; nothing left out')
  expect(words).toContain('121 events are not drawn: 65 nationwide, 9 without a point and 47 not located')
})

test('an annotation’s address opens the page at the paragraph it quotes', async ({ page }) => {
  await openDialog(page, CITY)
  const { first } = await json(page, 'Download Quotations (Web Annotations)')
  const { source, selector } = first.items[0].target
  await page.goto(source.id)
  const [quote] = selector.refinedBy
  await expect(page.locator(`#${selector.value}`)).toContainText(quote.exact)
})

test('the dialog keeps the focus, Escape gives it back, and the keyboard does all', async ({ page }) => {
  await open(page)
  const button = page.getByRole('button', { name: 'Take away' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Take away what is shown' })
  await expect(dialog).toBeVisible()
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab')
    // after its last button the browser's own bar, then its first again: never the page behind
    const strays = () => document.activeElement !== document.body && !document.activeElement?.closest('[role=dialog]')
    expect(await page.evaluate(strays)).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(button).toBeFocused()
})

test('nothing passes: said, and nothing offered', async ({ page }) => {
  const dialog = await openDialog(page, '?place=strasbourg&type=hunger_strike')
  await expect(dialog.getByText('Nothing passes the filters')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Download/ })).toHaveCount(0)
})

test('its link opens the same view again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const search = `${CITY}&at=2018-05-10&lanes=person`
  const dialog = await openDialog(page, search)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const shown = await shownEvents(page)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText(`${shown} of ${events.length} events`)).toBeVisible()
  expect(new URL(page.url()).search).toBe(new URL(link).search)
})

test('an event is cited as text, BibTeX and CSL-JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?event=8-five-year-sentence')
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByText(/^Citation copied/)).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const text = await copied('Copy as citation')
  expect(text).toContain('submitted to UN Human Rights Council')
  expect(text).toContain(`¶8, data version ${dataset.data_version.slice(0, 12)}. http`)
  expect(text).toMatch(/\?v=1&event=8-five-year-sentence \(accessed \d+ \w+ \d{4}\)$/)
  expect(await copied('Copy as citation, BibTeX')).toMatch(/^@misc\{kazakhstan-upr-2019:8-five-year-sentence,/)
  const [item] = JSON.parse(await copied('Copy as citation, CSL-JSON'))
  expect(item).toMatchObject({ type: 'report', section: '¶8', version: dataset.data_version })
  expect(new URL(item.URL).search).toBe('?v=1&event=8-five-year-sentence')
})

for (const width of [1440, 390]) {
  test(`axe finds nothing in the dialog: ${width} px`, async ({ page }) => {
    test.setTimeout(SLOW)
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openDialog(page, CITY)
    await expectNoViolation(page)
  })
}
