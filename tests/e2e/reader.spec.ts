import type { Page } from '@playwright/test'
import { ensureSynthetic } from '../../src/workshop/bench/synthetic-file.ts'
import { browserLaunch } from '../../src/workshop/browser.ts'
import { eventById, events, expect, goOn, open, test } from './attest.ts'
import { readTo } from './reading.ts'

// the map is not asked about here: reading.spec.ts does
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

const BAN = '9-opposition-movement-banned'
const moment = (page: Page) => new URL(page.url()).searchParams.get('at')

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

test('shared words offer each event, by pointer and by keyboard; selected words too; the focus is never lost', async ({
  page,
}) => {
  await open(page, '?para=8')
  const shared = page.locator('[data-paragraph="8"] .quote[data-shared]').first()
  const menu = page.getByRole('menu', { name: 'Events at these words' })
  const offered = menu.getByRole('menuitem')

  await test.step('a click offers each, and the choice opens its card', async () => {
    await shared.click()
    await expect(offered).toHaveCount(3)
    await offered.nth(1).click()
    await expect(page).toHaveURL(/event=8-land-protest-detentions/)
    await expect(menu).toBeHidden()
    await expect(page.locator('[data-card="8-land-protest-detentions"]')).toBeVisible()
  })

  await test.step('the same by keyboard; Escape leaves the choice, then the event', async () => {
    await shared.focus()
    await page.keyboard.press('Enter')
    await expect(menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(shared).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(offered.first()).toBeFocused()
    await page.keyboard.press('End')
    await expect(offered.last()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/event=8-administrative-arrests/)
    await page.locator('[data-paragraph="8"] [data-event="8-administrative-arrests"]').focus()
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/event=/)
  })

  await test.step('selected words: the events that rest on them, by Tab', async () => {
    await page
      .locator('[data-paragraph="8"] .paragraph__text')
      .evaluate((text) => getSelection()?.selectAllChildren(text))
    await page.getByRole('button', { name: '6 events from these words' }).press('Enter')
    await expect(page.getByRole('menu').getByRole('menuitem')).toHaveCount(6)
    await page.getByRole('menuitem', { name: eventById('8-five-year-sentence').title }).click()
    await expect(page).toHaveURL(/event=8-five-year-sentence/)
  })

  await test.step('a closed card leaves the focus on the line that opened it', async () => {
    await goOn(page, `?event=${BAN}`)
    await page.locator(`[data-card="${BAN}"]`).getByRole('button', { name: 'Close' }).press('Enter')
    await expect(page).not.toHaveURL(/event=/)
    await expect(page.locator(`[data-paragraph="9"] [data-event="${BAN}"]`)).toBeFocused()
  })

  await test.step('a name on a card opens the case and gives it the focus, a record of the case its card', async () => {
    await goOn(page, '?event=8-five-year-sentence')
    await page.locator('.card__person').first().press('Enter')
    await expect(page).toHaveURL(/panel=people/)
    await expect(page.locator('[data-case]')).toBeFocused()
    await page.locator('.record-line').first().press('Enter')
    await expect(page.locator('[data-card]')).toBeFocused()
    await page.getByRole('tab', { name: 'People' }).click()
    await page.locator('.case__leave').press('Enter')
    await expect(page.locator('[data-person]:focus')).toBeVisible()
    await page.locator('[data-person]:focus').press('Enter')
    await expect(page.locator('[data-case]')).toBeFocused()
  })

  await test.step('a filter taken away gives the focus to the next, and the last to the sentence', async () => {
    await goOn(page, '?place=almaty,oral')
    await page.locator('.filter-chip').first().press('Enter')
    await expect(page.locator('.filter-chip')).toHaveCount(1)
    await expect(page.locator('.filter-chip')).toBeFocused()
    await page.locator('.filter-chip').press('Enter')
    await expect(page.locator('.filter-bar__sentence')).toBeFocused()
  })
})

test('coverage: what no event tells, and why; ¶57 filters by what it addresses, there and in the document', async ({
  page,
}) => {
  await open(page, '?panel=coverage')
  const coverage = page.getByRole('region', { name: /^Coverage/ })
  await expect(coverage.getByText(/^A summary of what the submission treats/)).toBeVisible()
  const show = coverage.getByRole('button', { name: /: the events of paragraph 57$/ })
  await show.click()
  await expect(page).toHaveURL(/rec=57-/)
  await expect(show).toHaveAttribute('aria-pressed', 'true')
  await show.click()
  await expect(page).not.toHaveURL(/rec=/)
  await coverage.getByRole('link', { name: '¶3', exact: true }).click()
  await expect(page.locator('[data-paragraph="3"]')).toBeInViewport()
  await goOn(page, '?para=57')
  const here = page.locator('[data-paragraph="57"]').getByRole('button', { name: 'Show these on timeline and map' })
  await here.click()
  await expect(page).toHaveURL(/rec=57-/)
  await expect(here).toHaveAttribute('aria-pressed', 'true')
})

test('presses that come faster than the document is drawn act on what is so by then', async ({ page }) => {
  await open(page, '?para=57&place=almaty,oral,astana')
  await page.locator('[data-paragraph="57"] .recommendation__show').waitFor()
  // in one task of the page, so that nothing is drawn between them
  const filters = await page.evaluate(() => {
    const press = (selector: string, times: number) => {
      for (let time = 0; time < times; time++) document.querySelector<HTMLElement>(selector)?.click()
      return new URL(location.href).searchParams
    }
    const twice = press('[data-paragraph="57"] .recommendation__show', 2).get('rec')
    const chips = [...document.querySelectorAll<HTMLElement>('.filter-chip')]
    for (const chip of chips.slice(0, 2)) chip.click()
    const places = new URL(location.href).searchParams.get('place')
    const card = press('[data-paragraph="8"] .chip', 2).get('event')
    return { twice, places, card }
  })
  expect(filters).toEqual({ twice: null, places: 'astana', card: null })
})

test('a link to a moment shows its quote, also where a part of the link is of no use', async ({ page }) => {
  await open(page, '?at=2018-07-01&type=no-such-type')
  await expect(page.getByText('Parts of this link could not be used')).toBeVisible()
  await expect(page.locator('.reader mark[data-record]').first()).toBeInViewport()
})

test('in a document of thousands of events the moment and a link end in sight', async ({ page }) => {
  const rows = 5000
  ensureSynthetic(rows, () => {})
  // its paragraphs have no height until they are seen
  const data = `data=data/synthetic-${rows}.attest`
  const marked = page.locator('.reader mark[data-record]').first()
  await open(page, `?${data}&at=2015-07-01`)
  await expect(marked).toBeInViewport()
  for (const day of ['2011-02-01', '2018-09-15', '2013-05-01']) {
    await goOn(page, `?${data}&at=${day}`)
    await expect(marked).toBeInViewport()
  }
  const last = page.locator('[data-paragraph]').last()
  const number = await last.getAttribute('data-paragraph')
  await goOn(page, `?${data}&para=${number}`)
  await expect(last).toBeInViewport()
})

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test(`the bar names the paragraph that a link led to, until a hand scrolls, at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?para=30')
    const here = page.locator('.contents__here')
    await expect(here).toContainText('¶30')
    await goOn(page, '?para=53')
    await expect(here).toContainText('¶53')
    const led = events.find(({ source }) => source[0]?.paragraph === 43)
    await goOn(page, `?event=${led?.id}`)
    await expect(here).toContainText('¶43')
    await readTo(page, 46)
    await expect(here).toContainText('¶46')
  })
}

test('Contents: the focus goes along, and Back leads to the paragraph that was left', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await readTo(page, 9)
  await expect(page.locator('.contents__here')).toContainText('¶9')
  await page.locator('.contents summary').press('Enter')
  await page.locator('.contents a[href*="para=53"]').last().press('Enter')
  await expect(page).toHaveURL(/para=53/)
  await expect(page.locator('[data-paragraph="53"] .paragraph__number')).toBeFocused()
  await expect(page.locator('[data-paragraph="53"]')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/para=9$/)
  await expect(page.locator('[data-paragraph="9"]')).toBeInViewport()
})

test('from the table, and beside coverage, an event opens at its words', async ({ page }) => {
  await open(page, '?panel=table&type=organisation_ban')
  const row = page.getByRole('row').filter({ hasText: eventById(BAN).title })
  await row.getByRole('button', { name: 'Read in the document: paragraph 9' }).press('Enter')
  await expect(page.locator(`[data-paragraph="9"] mark[data-record="${BAN}"]`).first()).toBeInViewport()
  await expect(page.locator(`[data-card="${BAN}"]`)).toBeFocused()
  await goOn(page, '?panel=coverage')
  const undated = page.locator('.undated__event').first()
  await undated.click()
  await expect(page.locator('[data-card]')).toBeInViewport()
  await expect(page).not.toHaveURL(/panel=/)
})

test('a card says that the filters leave its event out', async ({ page }) => {
  await open(page, '?event=52-zhanaozen-shooting&place=almaty')
  const line = page.locator('[data-card] .card__left-out')
  await expect(line).toContainText('Not among what the filters let pass')
  await line.getByRole('button', { name: 'Clear all' }).press('Enter')
  await expect(line).toBeHidden()
  await expect(page).not.toHaveURL(/place=/)
  await expect(page.locator('[data-card]')).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the sheet opens at the selected words', async ({ page }) => {
    await open(page, `?event=${BAN}`)
    await page.getByRole('button', { name: 'Document and lists' }).click()
    await expect(page.getByRole('dialog').locator(`mark[data-record="${BAN}"]`).first()).toBeInViewport()
  })
  test('a link to what only the panel shows opens it there', async ({ page }) => {
    const sheet = page.getByRole('dialog', { name: 'Document and lists' })
    const shut = () => sheet.getByRole('button', { name: 'Close', exact: true }).first().click()
    // the sheet is all there is for a screen reader
    await page.goto('./?para=48')
    await expect(sheet.locator('[data-paragraph="48"]')).toBeInViewport()
    await shut()
    await expect(sheet).toBeHidden()
    await goOn(page, '?panel=people&person=p060')
    await expect(sheet.locator('[data-case]')).toBeVisible()
    await shut()
    await goOn(page, '?event=84-investigate-zhanaozen')
    await expect(sheet.locator('[data-card="84-investigate-zhanaozen"]')).toBeInViewport()
    await shut()
    const line = page.locator('.workspace__peek')
    await expect(line).toHaveText(eventById('84-investigate-zhanaozen').title)
    await goOn(page, `?event=${BAN}`)
    await expect(line).toHaveText(eventById(BAN).title)
    await expect(sheet).toBeHidden()
  })

  test('a paragraph or a person found by the search opens', async ({ page }) => {
    const sheet = page.getByRole('dialog', { name: 'Document and lists' })
    await open(page)
    const field = page.getByRole('combobox', { name: /^Search events/ })
    await field.pressSequentially('Bokayev')
    await page.getByRole('group', { name: 'Paragraphs' }).getByRole('option').first().click()
    await expect(sheet.locator('[data-target]')).toBeInViewport()
    await sheet.getByRole('button', { name: 'Close', exact: true }).first().click()
    await field.click()
    await page.getByRole('group', { name: 'People' }).getByRole('option').first().click()
    await expect(sheet.locator('[data-case]')).toBeVisible()
  })

  test('the filters say how many events remain on the button that closes them', async ({ page }) => {
    await open(page)
    const filters = page.getByRole('dialog', { name: 'Filters' })
    await page.getByRole('button', { name: 'Filters' }).click()
    const all = events.length
    await expect(filters.getByRole('button', { name: `Show ${all} of ${all} events` })).toBeVisible()
    await filters.getByRole('checkbox', { name: /^Torture and ill-treatment/ }).check()
    const some = events.filter(({ rights }) => rights.some(({ right }) => right === 'torture')).length
    await filters.getByRole('button', { name: `Show ${some} of ${all} events` }).click()
    await expect(filters).toBeHidden()
  })
})
