import { expect, open, test } from './attest.ts'

const DATA = '**/data/dataset.json'

test('a missing data file: says so, advises, and tries again', async ({ page }) => {
  await page.route(DATA, (route) => route.fulfill({ status: 404, body: 'not here' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('The server answered 404')
  await page.unroute(DATA)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('listbox', { name: 'Events in time order' })).toBeVisible()
})

test('a web page instead of data', async ({ page }) => {
  await page.route(DATA, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  )
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('a web page instead of the data file')
})

test('a truncated data file', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) })
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('ends too early')
})

test('a data file of another version', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const data = await (await route.fetch()).json()
    await route.fulfill({ json: { ...data, version: 99 } })
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('version 99; this page reads version 1')
})

test('nothing matches: says what to loosen, and loosens it', async ({ page }) => {
  await open(page, '?place=strasbourg&type=hunger_strike')
  await expect(page.getByText('Nothing matches all of these filters together')).toBeVisible()
  await page.getByRole('button', { name: /^Without Kind and type/ }).click()
  await expect(page).toHaveURL(/place=strasbourg/)
  await expect(page).not.toHaveURL(/hunger_strike/)
  await expect(page.getByText('Nothing matches all of these filters together')).toBeHidden()
})

test('a link with nonsense in it opens, and says what it left out', async ({ page }) => {
  await open(page, '?place=atlantis&from=yesterday&at=2018-02-30&event=none')
  await expect(page.getByText('Parts of this link could not be used')).toBeVisible()
  await expect(page.getByText('“atlantis”', { exact: false })).toBeVisible()
})
