import type { Locator, Page } from '@playwright/test'
import { events, expect, open, test } from './attest.ts'
import { placesOf } from './places.ts'

/** "Which cities, when, which right": from a fresh page to the answer by Tab, arrows, Enter and Space alone. */

/** Tab until the element has the focus; what has it must be seen to have it at every stop. */
async function tabTo(page: Page, target: Locator, most = 120) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${String(target)} is not among the next ${most} tab stops`)
}

/** On to the next link of that name, and over it. */
async function skipTo(page: Page, name: string) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if ((await page.evaluate(() => document.activeElement?.textContent)) !== name) continue
    await page.keyboard.press('Enter')
    return
  }
  throw new Error(`no "${name}" among the next 60 tab stops`)
}

/** Something in the page has the focus, in sight, and is drawn otherwise for it. */
async function expectFocusSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus'
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return `no size: ${element.outerHTML.slice(0, 120)}`
    // a list box shows its active option, a field may show its frame
    const option = document.getElementById(element.getAttribute('aria-activedescendant') ?? '')
    const drawn = [element, option, element.parentElement].some((each) => {
      if (!each) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    return drawn ? 'seen' : `not seen: ${element.outerHTML.slice(0, 120)}`
  })
  expect(seen).toBe('seen')
}

test('which cities, when, which right: by keyboard alone', async ({ page }) => {
  await open(page)
  const inAlmaty = events.filter(({ places }) => places.some(({ place }) => place === 'almaty'))

  // which cities: the map's places are one stop, most events first
  const places = placesOf(page)
  await expect(places.getByRole('option', { name: /^Almaty: / })).toBeAttached()
  await skipTo(page, 'Skip to the map')
  await tabTo(page, places)
  await page.keyboard.press('Home')
  await expect(places).toHaveAttribute('aria-activedescendant', 'place-almaty')
  await page.keyboard.press('ArrowDown')
  await expect(places).not.toHaveAttribute('aria-activedescendant', 'place-almaty')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/place=almaty/)
  await expect(page.getByText(`${inAlmaty.length} of ${events.length} events`)).toBeVisible()

  // when: a window by typing its first day, and a moment by arrows
  await skipTo(page, 'Skip to the timeline')
  await tabTo(page, page.getByRole('slider', { name: 'Moment' }))
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/at=20\d\d/)
  await expectFocusSeen(page)
  const from = page.getByRole('textbox', { name: 'From' })
  await tabBackOrOn(page, from)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('1 January 2016')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=2016-01-01/)

  // which right: the facet
  await tabBackOrOn(page, page.getByRole('link', { name: 'Skip to the filters' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('checkbox', { name: /^Arbitrary detention/ }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/right=/)

  // the answer, in one sentence
  await expect(
    page.getByText('events in Almaty concerning arbitrary detention, between 1 January 2016 and'),
  ).toBeVisible()
  const answer = events.filter(
    ({ places: where, rights, latest }) =>
      where.some(({ place }) => place === 'almaty') &&
      rights.some((each) => each.right === new URL(page.url()).searchParams.get('right')) &&
      latest !== null &&
      latest >= Date.UTC(2016, 0, 1) / 864e5,
  )
  await expect(page.getByText(`${answer.length} of ${events.length} events`)).toBeVisible()
  await expectFocusSeen(page)
})

/** The nearer way round: back first, then on. */
async function tabBackOrOn(page: Page, target: Locator) {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Shift+Tab')
    await expectFocusSeen(page)
  }
  await tabTo(page, target, 240)
}
