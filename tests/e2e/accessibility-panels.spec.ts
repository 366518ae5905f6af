import { browserLaunch } from '../../src/workshop/browser.ts'
import type { Page } from '@playwright/test'
import { expect, goOn, open, test } from './attest.ts'
import { expectNoViolation, SLOW } from './axe.ts'

// the page with its map is looked at in accessibility.spec.ts, whole; here its parts in all their states
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

interface State {
  readonly search: string
  /** What is looked at, since the rest of the page is as accessibility.spec.ts saw it whole. */
  readonly part: string
  /** Comes once the view is there. */
  readonly shows: string
  readonly act?: (page: Page) => Promise<unknown>
}

const STATES: Readonly<Record<string, State>> = {
  'a disputed event, its card open': {
    part: '.workspace__panel',
    search: '?event=18-hunger-strike',
    shows: '[data-card="18-hunger-strike"]',
  },
  'lanes by person': { part: '.workspace__timeline', search: '?lanes=person', shows: '.lane-labels' },
  'a close look at the timeline': {
    part: '.workspace__timeline',
    search: '?span=2018-05-05..2018-05-18&event=13-detentions-of-10-may-2018',
    shows: '[data-card="13-detentions-of-10-may-2018"]',
  },
  'reading followed': {
    part: '.workspace__panel',
    search: '?para=13&follow=on&at=2018-05-10',
    shows: '.reading-bar__follow[aria-pressed="true"]',
  },
  table: { part: '.workspace__panel', search: '?panel=table', shows: '.event-table' },
  people: { part: '.workspace__panel', search: '?panel=people', shows: '.people__list' },
  'three cases': {
    part: '.workspace__panel',
    search: '?panel=people&person=p060,p030,p032',
    shows: '[data-case="p032"]',
  },
  coverage: {
    part: '.workspace__panel',
    search: '?panel=coverage&rec=57-release-per-wgad-opinion',
    shows: '.coverage__support [aria-pressed="true"]',
    act: (page) =>
      page.locator('.coverage__fold').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      }),
  },
  'a choice at shared words': {
    part: '.event-menu',
    search: '?para=8',
    shows: '[data-paragraph="8"][data-target]',
    act: (page) => page.locator('[data-paragraph="8"] .quote[data-shared]').first().click(),
  },
  'selected words, contents open': {
    part: '.workspace__panel',
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
    part: '.found-list',
    search: '',
    shows: '.title-block',
    act: async (page) => {
      await page.getByRole('combobox', { name: /^Search events/ }).fill('Oral')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  'every filter open, a list searched': {
    part: '.workspace__facets',
    search: '?place=almaty',
    shows: '.filter-chip',
    act: async (page) => {
      for (const facet of ['place_basis', 'recommendation'])
        await page.locator(`[data-facet="${facet}"] h2 button`).click()
      await page.getByRole('searchbox', { name: /person/i }).fill('bok')
    },
  },
}

test('axe finds nothing: document, lists, cases, filters, search', async ({ page }) => {
  test.setTimeout(SLOW)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  for (const [name, { search, part, shows, act }] of Object.entries(STATES)) {
    await test.step(name, async () => {
      await goOn(page, search)
      await expect(page.locator(shows).first()).toBeAttached()
      await act?.(page)
      await expect(page.locator(part)).toBeVisible()
      await expectNoViolation(page, part)
    })
  }
})
