import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from './attest.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectNoViolation(page: Page) {
  const { violations: all } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const violations = await Promise.all(
    all.map(async (violation) => {
      if (violation.id !== 'target-size') return violation
      const isOut = await Promise.all(violation.nodes.map(({ target }) => scrolledUnderBar(page, String(target[0]))))
      return { ...violation, nodes: violation.nodes.filter((_, i) => isOut[i] === false) }
    }),
  )
  const told = violations
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
    }))
  expect(told).toEqual([])
}

/**
 * Whether the document's own bar, or the contents unfolded from it, lies over a part of a target: then its whole size shows once the
 * reader scrolls on, as at the edge of any box that scrolls.
 */
function scrolledUnderBar(page: Page, target: string): Promise<boolean> {
  return page.evaluate((selector) => {
    const found = document.querySelector(selector)
    const box = found?.getBoundingClientRect()
    if (!box || found?.closest('.reading-bar')) return false
    return [...document.querySelectorAll('.reading-bar, .contents details[open] > ol')].some((bar) => {
      const { top, bottom } = bar.getBoundingClientRect()
      return box.top < bottom && box.bottom > top && found?.closest('.reader') !== null
    })
  }, target)
}

const STATES = {
  start: '',
  'an event selected': '?event=9-opposition-movement-banned',
  'a moment': '?at=2018-05-10',
  filtered: '?place=almaty&right=assembly&from=2016-01-01&to=2019-03-31',
  'lanes by person': '?lanes=person',
  'a close look at the timeline': '?span=2018-05-05..2018-05-18&event=13-detentions-of-10-may-2018',
  'reading followed': '?para=13&follow=on&at=2018-05-10',
  table: '?panel=table',
  people: '?panel=people&person=p060,p030,p032',
  coverage: '?panel=coverage',
  'nothing matches': '?place=strasbourg&type=hunger_strike',
}

for (const theme of ['light', 'dark'] as const) {
  for (const [name, search] of Object.entries(STATES)) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await open(page, search)
      await page.waitForLoadState('networkidle')
      await expectNoViolation(page)
    })
  }
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing: a choice at shared words, selected words, open contents, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await open(page, '?para=8')
    await page.locator('[data-paragraph="8"] .quote[data-shared]').first().click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNoViolation(page)
    await page.keyboard.press('Escape')
    await page
      .locator('[data-paragraph="8"] .paragraph__text')
      .evaluate((text) => getSelection()?.selectAllChildren(text))
    await expect(page.getByRole('button', { name: /from these words$/ })).toBeVisible()
    await page.locator('.contents summary').click()
    await expectNoViolation(page)
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
    await page.getByRole('tab', { name: 'Coverage' }).click()
    await expect(page.getByRole('region', { name: /^Coverage/ })).toBeVisible()
    await expectNoViolation(page)
  })
})
