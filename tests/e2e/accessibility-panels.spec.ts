import { browserLaunch } from '../../src/workshop/browser.ts'
import type { Page } from '@playwright/test'
import { expect, goOn, open, test } from './attest.ts'
import { expectNoViolation, SLOW } from './axe.ts'

// the map is looked at in accessibility.spec.ts; here its list stands in for it
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

interface State {
  readonly search: string
  /** Comes once the view is there. */
  readonly shows: string
  readonly act?: (page: Page) => Promise<unknown>
}

const STATES: Readonly<Record<string, State>> = {
  'a disputed event, its card open': { search: '?event=18-hunger-strike', shows: '[data-card="18-hunger-strike"]' },
  'lanes by person': { search: '?lanes=person', shows: '.lane-labels' },
  'a close look at the timeline': {
    search: '?span=2018-05-05..2018-05-18&event=13-detentions-of-10-may-2018',
    shows: '[data-card="13-detentions-of-10-may-2018"]',
  },
  'reading followed': {
    search: '?para=13&follow=on&at=2018-05-10',
    shows: '.reading-bar__follow[aria-pressed="true"]',
  },
  table: { search: '?panel=table', shows: '.event-table' },
  people: { search: '?panel=people', shows: '.people__list' },
  'three cases': { search: '?panel=people&person=p060,p030,p032', shows: '[data-case="p032"]' },
  coverage: {
    search: '?panel=coverage&rec=57-release-per-wgad-opinion',
    shows: '.coverage__support [aria-pressed="true"]',
    act: (page) =>
      page.locator('.coverage__fold').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      }),
  },
  'a choice at shared words': {
    search: '?para=8',
    shows: '[data-paragraph="8"][data-target]',
    act: (page) => page.locator('[data-paragraph="8"] .quote[data-shared]').first().click(),
  },
  'selected words, contents open': {
    search: '?para=8',
    shows: '[data-paragraph="8"][data-target]',
    act: async (page) => {
      await page.keyboard.press('Escape')
      await page
        .locator('[data-paragraph="8"] .paragraph__text')
        .evaluate((text) => getSelection()?.selectAllChildren(text))
      await expect(page.getByRole('button', { name: /from these words$/ })).toBeVisible()
      await page.locator('.contents summary').click()
    },
  },
  'words searched for': {
    search: '',
    shows: '.title-block',
    act: async (page) => {
      await page.getByRole('combobox', { name: /^Search events/ }).fill('Oral')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  'every filter open, a list searched': {
    search: '?place=almaty',
    shows: '.filter-chip',
    act: async (page) => {
      for (const name of ['Who names the place', 'Recommendation']) await page.getByRole('button', { name }).click()
      await page.getByRole('searchbox', { name: /person/i }).fill('bok')
    },
  },
}

test('axe finds nothing: document, lists, cases, filters, search', async ({ page }) => {
  test.setTimeout(SLOW)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  for (const [name, { search, shows, act }] of Object.entries(STATES)) {
    await test.step(name, async () => {
      await goOn(page, search)
      await expect(page.locator(shows).first()).toBeAttached()
      await act?.(page)
      await expectNoViolation(page)
    })
  }
})
