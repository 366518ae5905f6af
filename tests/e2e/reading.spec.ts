import type { Page } from '@playwright/test'
import { dataset, expect, open, test } from './attest.ts'
import { placeOption, walkToPlace } from './places.ts'
import { readTo } from './reading.ts'

/** What reading does on the map and on the timeline; the reader itself is in reader.spec.ts. */

/** Keep every change the page makes of its address. */
async function watchMoves(page: Page) {
  await page.addInitScript(() => {
    const moves: string[] = []
    Object.assign(window, { moves })
    for (const way of ['pushState', 'replaceState'] as const) {
      const make = history[way].bind(history)
      history[way] = (state: unknown, unused: string, url?: string | URL | null) => {
        moves.push(String(url))
        make(state, unused, url)
      }
    }
  })
}

/** Those made since it was last asked. */
function movesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moves: unknown = Reflect.get(window, 'moves')
    return Array.isArray(moves) ? moves.splice(0).map(String) : []
  })
}

/** Where a city stands on the map, and the years on the timeline: what must keep still while the moment goes. */
async function ground(page: Page): Promise<string> {
  const box = await placeOption(page, 'almaty').boundingBox()
  if (!box) throw new Error('Almaty has no symbol in sight')
  const city = [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)
  const years = await page
    .locator('.timeline .axis > g')
    .evaluateAll((ticks) => ticks.map((tick) => `${tick.getAttribute('transform')} ${tick.textContent}`))
  const lanes = await page.locator('.timeline__scroll').evaluate(({ scrollTop }) => scrollTop)
  return JSON.stringify({ city, years, lanes })
}

/** Moments of ¶8 to ¶19: each shows all that its paragraph tells, and stays while it does. */
const STORY = [
  ['2017-04-01', [8]],
  ['2018-03-13', [9, 10, 11, 12]],
  ['2019-03-22', [13, 14, 15, 16, 17]],
  ['2017-01-05', [18]],
  ['2018-05-28', [19]],
] as const

test('reading ¶8 to ¶19: the moment goes with the story, at most once a paragraph, and all else keeps still', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await watchMoves(page)
  await open(page)
  await page.getByRole('button', { name: 'Follow my reading' }).click()
  await expect(page).toHaveURL(/follow=on/)
  await expect(placeOption(page, 'almaty')).toHaveAttribute('style', /left/)
  const before = await ground(page)
  expect(before).toContain('2016')
  await movesOf(page)
  for (const [moment, paragraphs] of STORY) {
    for (const [at, number] of paragraphs.entries()) {
      await readTo(page, number)
      await expect(page.locator('.contents__here')).toContainText(`¶${number}`)
      if (at === 0) await expect(page).toHaveURL(new RegExp(`at=${moment}`))
      // longer than a paragraph must rest under the eye until it is followed
      await page.waitForTimeout(600)
      const moves = await movesOf(page)
      expect(moves, `moves at ¶${number}`).toHaveLength(at === 0 ? 1 : 0)
      for (const url of moves) expect(url, 'nothing but the moment').toMatch(/\?v=1&at=[\d-]+&follow=on$/)
      expect(await ground(page), `map and years at ¶${number}`).toBe(before)
    }
  }
})

test('recommendation 57 puts the story of Bokayev on timeline and map', async ({ page }) => {
  const recommendation = dataset.events.find(
    ({ source, record_kind: kind }) => kind === 'recommendation' && source[0]?.paragraph === 57,
  )
  const events = recommendation?.links.map(({ event }) => event)
  expect(events).toEqual(['8-five-year-sentence', '8-un-opinion-on-detention', '8-release-refused'])
  await open(page, '?panel=coverage')
  await page.getByRole('button', { name: /: the events of paragraph 57$/ }).click()
  await expect(page).toHaveURL(/rec=57-/)
  await expect(page.getByText(`${events?.length} of `, { exact: false }).first()).toBeVisible()
  await walkToPlace(page, 'atyrau', 'Atyrau')
})
