import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { browserLaunch } from '../../src/workshop/browser.ts'
import { dataset, eventById, expect, open, test } from './attest.ts'
import { optionOf } from './timeline.ts'

// the map has tests of its own; without it, a story takes seconds
test.use({
  launchOptions: browserLaunch(['--disable-3d-apis']),
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
})

const story = (dataset.stories ?? [])[0]
if (!story) throw new Error('no story in the dataset')
const { steps } = story

const heading = (page: Page, number: number): Locator =>
  page.locator('.stage-caption').getByRole('heading', { name: steps[number - 1]?.title ?? 'no such step', exact: true })

async function expectStep(page: Page, number: number): Promise<void> {
  await expect(heading(page, number)).toBeVisible()
  await expect(page).toHaveURL(number === 1 ? /story=(?!.*&step=)/ : new RegExp(`&step=${number}(&|$)`))
}

/** Open a story's step as its own address would. */
async function openStep(page: Page, number: number, change = ''): Promise<void> {
  await open(page, `?${steps[number - 1]?.view ?? ''}${change}&present=on&story=${story?.id ?? ''}&step=${number}`)
}

/** The size of type as it is seen: as laid out, times all magnification. */
const sizesOf = (texts: Locator): Promise<number[]> =>
  texts.evaluateAll((elements) =>
    elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom),
  )

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
}

test('a whole story is told by keyboard, large enough for the last row', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: `Present “${story.title}”`, exact: true }).click()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expectStep(page, 1)
  for (let number = 2; number <= steps.length; number++) {
    await page.keyboard.press(['PageDown', 'ArrowRight', ' '][number % 3] ?? '')
    await expectStep(page, number)
    const read = page.locator(
      '.stage-caption h2, .story-text p, .stage-ledger p, .stage-progress, .stage-words__text, .stage-words q,' +
        '.stage-words dd, .stage-words h2, .scene__timeline .axis text, .lane-labels__name, .lane-labels .numeric',
    )
    expect(await read.count()).toBeGreaterThan(5)
    for (const size of await sizesOf(read)) expect(size).toBeGreaterThanOrEqual(24)
    // of a long paragraph, the words that the step rests on are what shows
    const mark = page.locator('.stage-words__text mark').first()
    if ((await mark.count()) > 0) await expect(mark).toBeInViewport()
  }
  await page.keyboard.press('PageDown')
  await expectStep(page, steps.length)
  await page.keyboard.press('PageUp')
  await expectStep(page, steps.length - 1)
  await page.keyboard.press('3')
  await expectStep(page, 3)

  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Show' })).toBeVisible()
  await expect(page.getByRole('status').first()).toHaveText('The screen is blank.')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Show' })).toBeVisible()
  await expect(page.getByRole('status').first()).toHaveText('The screen is blank.')
  await page.keyboard.press('.')
  await expectStep(page, 3)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a mark answers a hard question with its words, and one key returns to the step', async ({ page }) => {
  const { id, title, source } = eventById('8-land-protests')
  // the address of a step as changed by hand
  await openStep(page, 2, `&event=${id}`)
  const card = page.getByRole('article', { name: title })
  await expect(card).toContainText(source[0]?.quote ?? 'no quote')
  const mark = await optionOf(page, id).boundingBox()
  if (!mark) throw new Error('no mark')
  await page.keyboard.press('r')
  await expect(card).toHaveCount(0)
  await expectStep(page, 2)

  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2)
  await expect(card).toContainText(source[0]?.quote ?? 'no quote')
  await expect(page).toHaveURL(new RegExp(`event=${id}`))
  await page.getByRole('button', { name: 'Back to step 2' }).click()
  await expectStep(page, 2)

  // a clicker goes on, whatever was clicked last
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2)
  await expect(card).toBeVisible()
  await page.keyboard.press('PageDown')
  await expectStep(page, 3)
})

test('with motion, years and window come to rest where the step says', async ({ page }) => {
  const look = () =>
    page
      .locator('.scene__timeline')
      .locator('.overview__visible, .overview__brush .selection')
      .evaluateAll((parts) => parts.map((part) => [part.getAttribute('x'), part.getAttribute('width')]))
  await openStep(page, 2)
  await expectStep(page, 2)
  const resting = await look()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.keyboard.press('PageDown')
  await expectStep(page, 3)
  await page.keyboard.press('PageUp')
  await expectStep(page, 2)
  await expect.poll(look).toEqual(resting)
})

test('a view without a story is presented with one key, and left', async ({ page }) => {
  await open(page, '?place=almaty&from=2016-01-01&to=2018-12-31')
  await page.locator('body').press('p')
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible()
  await expect(page.locator('.stage-ledger')).toContainText('Almaty')
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page).toHaveURL(/place=almaty/)

  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('checkbox', { name: /Single letters/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.locator('body').press('p')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a kiosk plays by itself, round and round', async ({ page }) => {
  await page.clock.install()
  await openStep(page, steps.length, '&autoplay=on')
  await expectStep(page, steps.length)
  await page.clock.fastForward(1000 * (steps.at(-1)?.seconds ?? 12))
  await expectStep(page, 1)
  await page.clock.fastForward(1000 * (steps[0]?.seconds ?? 12))
  await expectStep(page, 2)
  await page.keyboard.press('a')
  await expect(page).not.toHaveURL(/autoplay/)
  await page.clock.fastForward(500_000)
  await expectStep(page, 2)
})

for (const [how, channel] of [
  ['a channel', true],
  ['posts, as where a file has no origin', false],
] as const) {
  test(`the speaker’s window follows and leads over ${how}, and both survive a reload`, async ({ page, context }) => {
    if (!channel) await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    await open(page)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const [speaker] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: `Present “${story.title}” with the speaker’s window beside it` }).click(),
    ])
    const at = (number: number) => speaker.locator('.speaker-steps [aria-current]').filter({ hasText: String(number) })
    const isLinked = () => expect(speaker.getByText('The room’s window follows.')).toBeVisible()
    await isLinked()
    await expect(speaker.locator('.speaker-picture')).toHaveCount(2)
    const [first] = steps[0]?.notes ?? []
    if (first?.kind === 'paragraph' && first.children[0]?.kind === 'text') {
      await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText(first.children[0].text.slice(0, 30))
    }

    for (const size of [
      { width: 1280, height: 720 },
      { width: 1000, height: 700 },
    ]) {
      await speaker.setViewportSize(size)
      const parts = ['.speaker-clock', '.speaker-buttons', '.speaker__notes', '.speaker-steps li:last-child']
      for (const part of parts) await expect(speaker.locator(part)).toBeInViewport({ ratio: 0.99 })
      for (const nth of [0, 1])
        await expect(speaker.locator('.speaker-picture').nth(nth)).toBeInViewport({ ratio: 0.99 })
    }

    await page.keyboard.press('PageDown')
    await expect(at(2)).toBeVisible()
    await speaker.keyboard.press('PageDown')
    await expectStep(page, 3)
    await speaker.getByRole('button', { name: 'Blank' }).click()
    await expect(page.getByRole('button', { name: 'Show' })).toBeVisible()
    await speaker.getByRole('button', { name: 'Blank' }).click()
    await expectStep(page, 3)

    await speaker.reload()
    await isLinked()
    await speaker.locator('.speaker-steps button').nth(3).click()
    await expectStep(page, 4)
    await page.reload()
    await expectStep(page, 4)
    await isLinked()
    await speaker.getByRole('button', { name: 'Previous' }).click()
    await expectStep(page, 3)
    await expect(at(3)).toBeVisible()
    if (channel) await expectAccessible(speaker)

    // alone it goes on, and knows it
    await page.close()
    await expect(speaker.getByText('The room’s window is not there')).toBeVisible()
    await speaker.getByRole('button', { name: 'Next' }).click()
    await expect(at(4)).toBeVisible()
  })
}

test('words that are cut say so, and Shift with an arrow reaches them, also from the speaker’s window', async ({
  page,
}) => {
  await openStep(page, 3)
  const more = page.getByRole('button', { name: 'More below' })
  const scrolled = () => page.locator('.stage-words__scroll').evaluate(({ scrollTop }) => scrollTop)
  await expect(more).toBeVisible()
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(scrolled).toBeGreaterThan(100)
  await expect(page.locator('.stage-words__disputed h3')).toBeInViewport()
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(scrolled).toBe(0)
  await expectStep(page, 3)

  await page.mouse.move(400, 300)
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Speaker’s window' }).click(),
  ])
  await expect(speaker.getByText('The room’s window follows.')).toBeVisible()
  await speaker.keyboard.press('Shift+ArrowDown')
  await expect.poll(scrolled).toBeGreaterThan(100)
  await expectStep(page, 3)
})

test('a link to a story or step that is not there says so on the stage', async ({ page }) => {
  await open(page, '?present=on&story=nope')
  const said = page.locator('.stage-notices')
  await page.mouse.move(400, 300)
  await expect(said).toContainText('“nope” is not in this data')
  await expect(said.getByRole('button', { name: 'Dismiss' })).toBeVisible()
  await open(page, `?present=on&story=${story.id}&step=99`)
  await page.mouse.move(420, 300)
  await expect(said).toContainText('The story ends before step 99')
  await expect(heading(page, steps.length)).toBeVisible()
  await said.getByRole('button', { name: 'Dismiss' }).click()
  await expect(said).toBeEmpty()
  await open(page, `?present=on&presenter=on&story=${story.id}&step=99`)
  await expect(page.locator('.speaker__top')).toContainText('The story ends before step 99')
})

/** One line, and beneath it the places, all within the map's part of the stage. */
async function expectPlacesInstead(page: Page): Promise<void> {
  const map = page.locator('.scene__map')
  const [box, notice, place] = await Promise.all([
    map.boundingBox(),
    map.locator('.place-list__notice').boundingBox(),
    map.locator('.place-list__place').first().boundingBox(),
  ])
  if (!box || !notice || !place) throw new Error('no list of places')
  expect(notice.height).toBeLessThan(box.height / 4)
  expect(place.y + place.height).toBeLessThan(box.y + box.height)
}

test('where there is no map, one line says so, and the places are listed large enough', async ({ page }) => {
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport)
    await openStep(page, 3)
    await expectStep(page, 3)
    await expectPlacesInstead(page)
    for (const size of await sizesOf(page.locator('.place-list__notice, .place-list__name'))) {
      expect(size).toBeGreaterThanOrEqual(24)
      expect(size).toBeLessThan(48)
    }
  }
})

test.describe('code that does not arrive', () => {
  test.use({ complaint: /Failed to fetch dynamically imported module/ })

  test('the map’s: one line in its place, and the rest is told', async ({ page }) => {
    await page.route('**/assets/MapView-*.js', (route) => route.abort())
    await openStep(page, 3)
    const failed = page.locator('.scene__map .view-failed')
    await expect(failed).toContainText('did not arrive')
    for (const size of await sizesOf(failed.locator('p'))) expect(size).toBeLessThan(48)
    expect((await failed.locator('p').boundingBox())?.height).toBeLessThan(60)
    await expectStep(page, 3)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in present mode, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
    await openStep(page, 3)
    await expectStep(page, 3)
    await expectAccessible(page)
    await page.mouse.move(400, 300)
    await expect(page.locator('.stage-controls')).toHaveCSS('opacity', '1')
    await expectAccessible(page)
  })
}
