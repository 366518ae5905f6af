import { expect, goOn, open, test } from './attest.ts'
import { expectNoViolation, SLOW } from './axe.ts'
import { darkShare } from './timeline.ts'

/** With the map. What does not ask for it is in accessibility-panels.spec.ts. */
const STATES = {
  start: ['', '.title-block'],
  'an event selected': ['?event=9-opposition-movement-banned', '[data-card="9-opposition-movement-banned"]'],
  'a moment': ['?at=2018-05-10', '[role=slider][aria-valuetext="10 May 2018"]'],
  filtered: ['?place=almaty&right=assembly&from=2016-01-01&to=2019-03-31', '.filter-chip'],
  'nothing matches': ['?place=strasbourg&type=hunger_strike', '.nothing-matches'],
} as const

test('axe finds nothing: the page with its map', async ({ page }) => {
  test.setTimeout(SLOW)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await page.locator('.map-view[data-status="ready"]').waitFor()
  for (const [name, [search, shows]] of Object.entries(STATES)) {
    await test.step(name, async () => {
      await goOn(page, search)
      await expect(page.locator(shows).first()).toBeAttached()
      await page.waitForLoadState('networkidle')
      await expectNoViolation(page)
    })
  }
})

test('in the system’s own colours the numbers on the map stand on their ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page)
  await page.locator('.map-view[data-status="ready"]').waitFor()
  await expect.poll(() => darkShare(page.locator('.symbol-layer__canvas').first())).toBeLessThan(0.5)
})

test('axe finds nothing: failed to load', async ({ page }) => {
  await page.route('**/data/dataset.json', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('./')
  await page.getByRole('alert').waitFor()
  await expectNoViolation(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('axe finds nothing: start and both sheets', async ({ page }) => {
    test.setTimeout(SLOW)
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
