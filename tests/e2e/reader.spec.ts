import type { Page } from '@playwright/test'
import { dataset, eventById, expect, open, test } from './attest.ts'
import { walkToPlace } from './places.ts'

const BAN = '9-opposition-movement-banned'
const moment = (page: Page) => new URL(page.url()).searchParams.get('at')

/** Turn the wheel over the document until a paragraph stands under the eye, as a person reading would. */
async function readTo(page: Page, number: number) {
  const paragraph = page.locator(`[data-paragraph="${number}"]`)
  const scroller = page.locator('.panel-tabs__body')
  const distance = async () => {
    const [box, frame] = [await paragraph.boundingBox(), await scroller.boundingBox()]
    if (!box || !frame) throw new Error(`no paragraph ${number}`)
    return box.y - (frame.y + frame.height * 0.2)
  }
  await scroller.hover()
  for (let turn = 0; turn < 40; turn++) {
    const before = await distance()
    if (Math.abs(before) < 30) return
    await page.mouse.wheel(0, before)
    // a slow machine scrolls late: a second turn before the first has moved would overshoot
    await expect.poll(distance).not.toBe(before)
    await page.waitForTimeout(150)
  }
  throw new Error(`paragraph ${number} was not reached`)
}

test('reading on: the moment goes with the story, at most once a paragraph', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await page.getByRole('button', { name: 'Follow my reading' }).click()
  await expect(page).toHaveURL(/follow=on/)
  const moments: (string | null)[] = []
  for (let number = 8; number <= 19; number++) {
    await page.evaluate(() => {
      const moved: string[] = []
      const replace = history.replaceState.bind(history)
      history.replaceState = (state: unknown, unused: string, url?: string | URL | null) => {
        moved.push(String(url))
        replace(state, unused, url)
      }
      Object.assign(window, { moved })
    })
    const before = moment(page)
    await readTo(page, number)
    await expect(page.locator('.contents__here')).toContainText(`¶${number}`)
    await page.waitForTimeout(600)
    const moved = await page.evaluate(() =>
      'moved' in window && Array.isArray(window.moved) ? window.moved.length : -1,
    )
    if (number > 8) expect(moved, `moves at ¶${number}`).toBe(moment(page) === before ? 0 : 1)
    moments.push(moment(page))
  }
  const [first, ...others] = ['2017-04-01', '2018-03-13', '2018-03-13', '2018-03-13', '2018-03-13']
  expect(moments).toEqual([
    first,
    ...others,
    '2019-03-22',
    '2019-03-22',
    '2019-03-22',
    '2019-03-22',
    '2019-03-22',
    '2017-01-05',
    '2018-05-28',
  ])
})

test('not followed, reading moves nothing; a selection scrolls the document and moves no moment', async ({ page }) => {
  await open(page)
  await readTo(page, 9)
  await page.waitForTimeout(600)
  expect(moment(page)).toBeNull()
  await page.getByRole('button', { name: 'Follow my reading' }).click()
  await expect(page).toHaveURL(/at=2018-03-13/)
  await page.locator('.undated__event').first().click()
  await expect(page.locator('mark').first()).toBeInViewport()
  await page.waitForTimeout(1500)
  expect(moment(page)).toBe('2018-03-13')
})

test('where several events share words, a click offers each, and the choice opens its card', async ({ page }) => {
  await open(page, '?para=8')
  const shared = page.locator('[data-paragraph="8"] .quote[data-shared]').first()
  await shared.click()
  const menu = page.getByRole('menu', { name: 'Events at these words' })
  const offered = menu.getByRole('menuitem')
  await expect(offered).toHaveCount(3)
  await offered.nth(1).click()
  await expect(page).toHaveURL(/event=8-land-protest-detentions/)
  await expect(menu).toBeHidden()
  await expect(page.locator('[data-card="8-land-protest-detentions"]')).toBeVisible()
})

test('the same by keyboard alone; Escape leaves the choice, then the event', async ({ page }) => {
  await open(page, '?para=8')
  const shared = page.locator('[data-paragraph="8"] .quote[data-shared]').first()
  await shared.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Events at these words' })
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(shared).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(menu.getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/event=8-administrative-arrests/)
  await page.locator('[data-paragraph="8"] [data-event="8-administrative-arrests"]').focus()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/event=/)
})

test('closing a card leaves the focus on the line that opened it', async ({ page }) => {
  await open(page, `?event=${BAN}`)
  await page.locator(`[data-card="${BAN}"]`).getByRole('button', { name: 'Close' }).press('Enter')
  await expect(page).not.toHaveURL(/event=/)
  await expect(page.locator(`[data-paragraph="9"] [data-event="${BAN}"]`)).toBeFocused()
})

test('selected words: the events that rest on them, by Tab', async ({ page }) => {
  await open(page, '?para=8')
  await page
    .locator('[data-paragraph="8"] .paragraph__text')
    .evaluate((text) => getSelection()?.selectAllChildren(text))
  const button = page.getByRole('button', { name: '6 events from these words' })
  await button.press('Enter')
  const offered = page.getByRole('menu').getByRole('menuitem')
  await expect(offered).toHaveCount(6)
  await page.getByRole('menuitem', { name: eventById('8-five-year-sentence').title }).click()
  await expect(page).toHaveURL(/event=8-five-year-sentence/)
})

test('coverage: what no event tells, and why; ¶57 puts its story on timeline and map, and takes it back', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('tab', { name: 'Coverage' }).click()
  await expect(page).toHaveURL(/panel=coverage/)
  const coverage = page.getByRole('region', { name: /^Coverage/ })
  await expect(coverage.getByText(/^A summary of what the submission treats/)).toBeVisible()
  const show = coverage.getByRole('button', { name: /: the events of paragraph 57$/ })
  await show.click()
  await expect(page).toHaveURL(/rec=57-/)
  const events = dataset.events
    .find(({ source, record_kind: kind }) => kind === 'recommendation' && source[0]?.paragraph === 57)
    ?.links.map(({ event }) => event)
  expect(events).toEqual(['8-five-year-sentence', '8-un-opinion-on-detention', '8-release-refused'])
  await expect(page.getByText(`${events?.length} of `, { exact: false }).first()).toBeVisible()
  await walkToPlace(page, 'atyrau', 'Atyrau')
  await expect(show).toHaveAttribute('aria-pressed', 'true')
  await show.click()
  await expect(page).not.toHaveURL(/rec=/)
  await coverage.getByRole('link', { name: '¶3', exact: true }).click()
  await expect(page.locator('[data-paragraph="3"]')).toBeInViewport()
})

test('the press in the document does the same as the one in the coverage', async ({ page }) => {
  await open(page, '?para=57')
  const show = page.locator('[data-paragraph="57"]').getByRole('button', { name: 'Show these on timeline and map' })
  await show.click()
  await expect(page).toHaveURL(/rec=57-/)
  // the document follows a moment later than the address
  await expect(show).toHaveAttribute('aria-pressed', 'true')
  await show.click()
  await expect(page).not.toHaveURL(/rec=/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the sheet opens at the selected words', async ({ page }) => {
    await open(page, `?event=${BAN}`)
    await page.getByRole('button', { name: 'Document and lists' }).click()
    await expect(page.getByRole('dialog').locator(`mark[data-record="${BAN}"]`).first()).toBeInViewport()
  })
})
