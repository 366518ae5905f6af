import type { Locator, Page } from '@playwright/test'
import { events, expect, open, test } from './attest.ts'
import { placesOf, walkToPlace } from './places.ts'

/** What surrounds the symbols: areas, the tray, the ways of the camera, and choosing several places at once. */

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map' })
const canvasOf = (page: Page) => mapOf(page).locator('canvas.maplibregl-canvas')
const countAt = (place: string) => events.filter(({ places }) => places.some((each) => each.place === place)).length

async function openMap(page: Page, search = '') {
  await open(page, search)
  await expect(mapOf(page).locator('[data-status="ready"]')).toBeVisible()
}

/** Ids of the places the address filters by. */
const chosen = (page: Page) => new URL(page.url()).searchParams.get('place')?.split(',') ?? []

const cameraOf = (page: Page) => {
  const [zoom, latitude, longitude] = (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number)
  return { zoom: zoom ?? NaN, latitude: latitude ?? NaN, longitude: longitude ?? NaN }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it has no box')
  return box
}

test('tray, areas and the way abroad', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page)
  const map = mapOf(page)
  const tray = map.getByRole('list', { name: 'Events that are no point on the map' })
  const areas = map.locator('[data-areas]')

  // a region is an area: no symbol stands for it, and its value in the tray lights it
  await tray.getByRole('button', { name: /^Mangystau region/ }).click()
  await expect(page).toHaveURL(/place=mangystau-region/)
  await expect(areas).toHaveAttribute('data-areas', 'mangystau-region chosen')
  await expect(page.getByText(`${countAt('mangystau-region')} of ${events.length} events`)).toBeVisible()
  await tray.getByRole('button', { name: /^Ukraine/ }).click()
  await expect(areas).toHaveAttribute('data-areas', 'mangystau-region chosen\nUA chosen')
  await tray.getByRole('button', { name: /^Mangystau region/ }).click()
  // and can be gone to, though it is no point
  await map.getByRole('button', { name: 'Selection', exact: true }).click()
  await expect.poll(() => Math.round(cameraOf(page).longitude / 10)).toBe(3)
  await map.getByRole('button', { name: 'Kazakhstan', exact: true }).click()
  await tray.getByRole('button', { name: /^Ukraine/ }).click()
  await expect(areas).toHaveAttribute('data-areas', '')

  // abroad: the edge tells what lies there, and one press leads to it
  await expect(map.getByRole('button', { name: /^Outside the view: .*Kyiv: \d+ event/ })).toBeVisible()
  await tray.getByRole('button', { name: /^Abroad/ }).click()
  await expect(page).toHaveURL(/place=abroad/)
  await map.getByRole('button', { name: 'Show them' }).click()
  await expect(page).toHaveURL(/map=/)
  await expect(map.getByText('Places abroad lie outside this view.')).toBeHidden()
  await expect(canvasOf(page)).toBeFocused()
  expect(cameraOf(page).longitude).toBeLessThan(45)
  await map.getByRole('button', { name: 'Kazakhstan', exact: true }).click()
  await expect(page).not.toHaveURL(/map=/)
  await map.getByRole('button', { name: /^Outside the view: .*Kyiv: \d+ event/ }).click()
  await expect.poll(() => cameraOf(page).longitude).toBeLessThan(30)
})

test('the tray’s counts follow the moment', async ({ page }) => {
  const { length } = events.filter(({ places }) => places.some(({ place }) => place === 'kazakhstan'))
  await open(page, '?at=2010-01-01')
  const whole = mapOf(page).getByRole('button', { name: /^Whole country/ })
  const lit = async () => Number(/(\d+) of/.exec((await whole.textContent()) ?? '')?.[1])
  await expect(whole).toHaveText(new RegExp(`^Whole country \\d+ of ${length} events at the moment$`))
  const early = await lit()
  // and so do those at the edge
  await expect(mapOf(page).getByRole('button', { name: /^Outside the view: .*Kyiv: 0 of 1 event/ })).toContainText(
    '0 of 1',
  )
  const track = page.getByRole('slider', { name: 'Moment' })
  await track.focus()
  await page.keyboard.press('End')
  await expect.poll(lit).toBeGreaterThan(early)
})

test('the camera: buttons and keys, bounded, in the address; without motion where none is wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page, '?event=9-opposition-movement-banned&place=aktau,zhanaozen')
  const map = mapOf(page)
  const names = map.locator('[data-names]')
  await map.getByRole('button', { name: 'Selection' }).click()
  await expect(page).toHaveURL(/map=/)
  await map.getByRole('button', { name: 'Fit', exact: true }).click()
  const fitted = page.url()

  await canvasOf(page).focus()
  await page.keyboard.press('+')
  await expect.poll(() => cameraOf(page).zoom).toBeGreaterThan(cameraOf({ url: () => fitted } as Page).zoom)
  const { longitude } = cameraOf(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cameraOf(page).longitude).toBeGreaterThan(longitude)
  const { latitude } = cameraOf(page)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => cameraOf(page).latitude).toBeGreaterThan(latitude)
  const { zoom } = cameraOf(page)
  await page.keyboard.press('-')
  await expect.poll(() => cameraOf(page).zoom).toBeLessThan(zoom)

  // bounded: however long one goes east, there is map
  for (let i = 0; i < 12; i++) await page.keyboard.press('-')
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => cameraOf(page).zoom).toBeLessThan(4)
  expect(cameraOf(page).longitude).toBeLessThan(128)
  await expect(names).toHaveAttribute('data-names', /./)
  await map.getByRole('button', { name: 'Kazakhstan', exact: true }).click()
  await expect(page).not.toHaveURL(/map=/)
})

test('choose places by a box, by a lasso and by what is in view', async ({ page }) => {
  await openMap(page)
  const map = mapOf(page)
  const { x, y, width, height } = await boxOf(canvasOf(page))

  // Escape leaves, and nothing is chosen
  const box = map.getByRole('button', { name: 'Choose places in a box' })
  await box.click()
  await expect(box).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(box).toHaveAttribute('aria-pressed', 'false')
  expect(chosen(page)).toEqual([])

  // where nothing lies, that can be seen, and what says so is in nobody's way
  await box.click()
  await page.mouse.move(x + width * 0.35, y + height * 0.88)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.37, y + height * 0.9, { steps: 3 })
  await page.mouse.up()
  const answer = map.getByText('No place with events lies there.')
  await expect(answer).toHaveClass('map-note')
  await expect(answer).toHaveCSS('pointer-events', 'none')
  expect(chosen(page)).toEqual([])
  await expect(answer).toBeHidden()

  // the west: by a drag over the left third
  await box.click()
  await page.mouse.move(x + 4, y + height * 0.3)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.2, y + height * 0.6, { steps: 3 })
  await page.mouse.move(x + width * 0.36, y + height - 40, { steps: 3 })
  await page.mouse.up()
  await expect.poll(() => chosen(page)).toContain('atyrau')
  expect(chosen(page)).toContain('aktau')
  expect(chosen(page)).not.toContain('almaty')
  await expect(map.getByRole('status').filter({ hasText: 'places added to the filter' })).toContainText('Atyrau')
  await expect(box).toHaveAttribute('aria-pressed', 'false')
  const west = chosen(page)

  // a triangle round the south-east adds to it
  await map.getByRole('button', { name: 'Choose places in a drawn line' }).click()
  await page.mouse.move(x + width * 0.6, y + height * 0.62)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.78, y + height * 0.66, { steps: 4 })
  await page.mouse.move(x + width * 0.8, y + height * 0.9, { steps: 4 })
  await page.mouse.move(x + width * 0.6, y + height * 0.9, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => chosen(page)).toContain('almaty')
  expect(chosen(page).slice(0, west.length)).toEqual(west)
  expect(chosen(page)).not.toContain('astana')

  // and, with no drag at all, what is in sight; the keyboard does
  await page.goBack()
  await page.goBack()
  await expect.poll(() => chosen(page)).toEqual([])
  await map.getByRole('button', { name: 'Choose all places in view' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => chosen(page)).toEqual(expect.arrayContaining(['almaty', 'astana', 'atyrau', 'oral']))
  expect(chosen(page)).not.toContain('paris')
})

test('nothing lies over the open legend', async ({ page }) => {
  await openMap(page)
  const legend = mapOf(page).getByRole('button', { name: 'Legend', exact: true })
  await expect(mapOf(page).getByRole('button', { name: /^Outside the view/ })).toBeVisible()
  await legend.click()
  const covered = await mapOf(page)
    .locator('.map-legend__body')
    .evaluate((body) => {
      const { left, top, width, height } = body.getBoundingClientRect()
      const shares = [0.05, 0.3, 0.5, 0.7, 0.95]
      const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const))
      return points.filter(([x, y]) => !body.contains(document.elementFromPoint(x, y))).length
    })
  expect(covered).toBe(0)
})

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a box is drawn with a finger; attribution and disclaimer stay in sight', async ({ page }) => {
    await openMap(page)
    const map = mapOf(page)
    for (const text of ['Natural Earth', 'GeoNames CC BY 4.0', 'imply no opinion on the legal status']) {
      await expect(map.getByText(text).filter({ visible: true }).first()).toBeInViewport()
    }
    await map.getByRole('button', { name: 'Choose places in a box' }).tap()
    const { x, y, width, height } = await boxOf(canvasOf(page))
    const touch = await page.context().newCDPSession(page)
    const at = (type: string, dx: number, dy: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + width * dx, y: y + height * dy }],
      })
    await at('touchStart', 0.02, 0.3)
    await at('touchMove', 0.3, 0.6)
    await at('touchMove', 0.5, 0.8)
    await at('touchEnd', 0, 0)
    await expect.poll(() => chosen(page).length).toBeGreaterThan(1)
    expect(chosen(page)).not.toContain('almaty')
    // and the map stayed where it was
    await expect(page).not.toHaveURL(/map=/)
  })
})

test('the language of names is chosen on the map, and is in the address', async ({ page }) => {
  await openMap(page, '?at=2019-03-25&map=5.2/50/70')
  const map = mapOf(page)
  const names = map.getByRole('combobox', { name: 'Place names' })
  await expect(names).toHaveValue('en')
  // the name of the day, and today's beside it
  const astana = (name: string) => placesOf(page).getByRole('option', { name: new RegExp(`^${name}:`) })
  await walkToPlace(page, 'astana', 'nur')
  await expect(astana('Nur-Sultan \\(now Astana\\)')).toBeAttached()
  await names.selectOption('kk')
  await expect(page).toHaveURL(/lang=kk/)
  await expect(astana('Нұр-Сұлтан \\(now Астана\\)')).toBeAttached()
  await expect(map.locator('[data-names]')).toHaveAttribute('data-names', /облысы/)
  await names.selectOption('fr')
  await expect(page).toHaveURL(/lang=fr/)
  await expect(astana('Nur-Sultan \\(now Astana\\)')).toBeAttached()
})
