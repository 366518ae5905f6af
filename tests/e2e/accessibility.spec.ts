import { expect, goOn, open, test } from './attest.ts'
import { expectNoViolation } from './axe.ts'

/** With the map. What does not ask for it is in accessibility-panels.spec.ts. */
const STATES = {
  start: '',
  'an event selected': '?event=9-opposition-movement-banned',
  'a moment': '?at=2018-05-10',
  filtered: '?place=almaty&right=assembly&from=2016-01-01&to=2019-03-31',
  'nothing matches': '?place=strasbourg&type=hunger_strike',
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing: the page with its map, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await open(page)
    await page.locator('.map-view[data-status="ready"]').waitFor()
    for (const [name, search] of Object.entries(STATES)) {
      await test.step(name, async () => {
        await goOn(page, search)
        const filtered = /place=/.test(search)
        await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(filtered ? 1 : 0)
        await page.waitForLoadState('networkidle')
        await expectNoViolation(page)
      })
    }
  })
}

test('axe finds nothing: failed to load', async ({ page }) => {
  await page.route('**/data/dataset.json', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('./')
  await page.getByRole('alert').waitFor()
  await expectNoViolation(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('axe finds nothing: start and both sheets', async ({ page }) => {
    await open(page, '?event=9-opposition-movement-banned')
    await expectNoViolation(page)
    await page.getByRole('button', { name: 'Filters' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolation(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Document and lists' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolation(page)
    for (const panel of ['Table', 'People', 'Coverage']) {
      await page.getByRole('tab', { name: panel }).click()
      await expect(page.getByRole('tabpanel', { name: panel })).toBeVisible()
      await expectNoViolation(page)
    }
  })
})
