import type { Locator, Page } from '@playwright/test'
import { isLocating } from '../../src/model/place-role.ts'
import { events, expect, open, test } from './attest.ts'

/** Whatever fails, the places stay with the same counts and the same filters, and timeline and document live. */

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map' })
const eventsIn = (place: string) => events.filter(({ places }) => places.some((mention) => mention.place === place))
/** As a symbol counts: where somebody only lives, nothing happened. */
const happenedIn = (place: string) =>
  events.filter(({ places }) => places.some((each) => each.place === place && isLocating(each.role))).length

async function expectListInstead(page: Page, map: Locator, notice: string) {
  await expect(map.getByRole('status').filter({ hasText: notice })).toBeVisible()
  const almaty = map.getByRole('button', { name: new RegExp(`^Almaty: ${happenedIn('almaty')} events`) })
  await almaty.click()
  await expect(page).toHaveURL(/place=almaty/)
  await expect(page.getByText(`${eventsIn('almaty').length} of ${events.length} events`)).toBeVisible()
  await almaty.click()
  await expect(page).not.toHaveURL(/place=/)
  // what is no point is counted beside it, as ever
  await expect(map.getByRole('button', { name: /^Whole country \d+ events/ })).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Events in time order' }).getByRole('option').first()).toBeVisible()
  await expect(page.locator('[data-paragraph="1"]')).toBeVisible()
}

test('no WebGL in the browser: a notice and the list', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    const without = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    }
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: without })
  })
  await open(page)
  await expectListInstead(page, mapOf(page), 'no WebGL')
})

test('WebGL lost: the list until it is back, then the map, where it was', async ({ page }) => {
  await open(page, '?map=5.5/46/75')
  const map = mapOf(page)
  await expect(map.locator('[data-status="ready"]')).toBeVisible()
  const lose = await map.locator('canvas.maplibregl-canvas').evaluateHandle((canvas) => {
    const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null
    return context?.getExtension('WEBGL_lose_context') ?? null
  })
  await lose.evaluate((extension) => extension?.loseContext())
  await expect(map.locator('[data-status="lost"]')).toBeVisible()
  await expectListInstead(page, map, 'took the map’s drawing surface away')
  await map.locator('[data-names]').evaluate((element) => delete element.dataset['names'])
  await lose.evaluate((extension) => extension?.restoreContext())
  await expect(map.locator('[data-status="ready"]')).toBeVisible()
  await expect(map.locator('[data-names]')).toHaveAttribute('data-names', /^Taldykorgan$/m)
  await expect(page).toHaveURL(/map=5\.5\/46\/75/)
})

test.describe('code that does not load', () => {
  test.use({ complaint: /Worker failed to load|Failed to fetch dynamically imported module/ })

  test('the worker: a notice and the list, and the map can be tried again', async ({ page }) => {
    const worker = '**/maplibre-gl-worker*'
    await page.route(worker, (route) => route.fulfill({ status: 500, body: '' }))
    await open(page)
    const map = mapOf(page)
    await expectListInstead(page, map, 'The map could not be drawn')
    await page.unroute(worker)
    await map.getByRole('button', { name: 'Try the map again' }).click()
    await expect(map.locator('[data-status="ready"]')).toBeVisible()
  })

  test('all of the map: its place says so, the rest lives, and the map can be tried again', async ({ page }) => {
    // every time: some browsers ask again for what could not be loaded ahead
    const code = '**/assets/MapView-*.js'
    await page.route(code, (route) => route.abort())
    await open(page)
    const map = mapOf(page)
    await expect(map.getByRole('alert')).toBeVisible()
    await page.unroute(code)
    await page.getByRole('checkbox', { name: /^Almaty/ }).check()
    await expect(page).toHaveURL(/place=almaty/)

    // without a server nothing is given up for the attempt
    const { pathname } = new URL(page.url())
    await page.route(
      ({ pathname: asked }) => asked === pathname,
      (route) => route.abort(),
      { times: 1 },
    )
    await map.getByRole('button', { name: 'Try again' }).click()
    await expect(map.getByRole('alert')).toContainText('The server cannot be reached')
    await expect(page.locator('[data-paragraph="1"]')).toBeVisible()

    await map.getByRole('button', { name: 'Try again' }).click()
    await expect(map.locator('[data-status="ready"]')).toBeVisible()
    await expect(page).toHaveURL(/place=almaty/)
    await expect(page.getByRole('checkbox', { name: /^Almaty/ })).toBeChecked()
  })
})
